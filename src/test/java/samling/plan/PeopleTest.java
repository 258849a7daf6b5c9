package samling.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "+47 22 00 00 00 | tel:+4722000000",
        "22\u00a000\u00a000\u00a000 | tel:22000000",
        "Tlf. 22 00 00 00 | tel:22000000",
        "+46 (0)8-12 34 56 | tel:+468123456",
        "+46 (0) 8 12 34 56 | tel:+468123456",
        "(08) 12 34 56 | tel:08123456",
        "08/12 34 56 | tel:08123456",
        "08–12 34 56 | tel:08123456",
        "22 00 00 00 / 90 00 00 00 | tel:22000000",
        "22 00 00 00, 90 00 00 00 | tel:22000000",
        "22 00 00 00 eller +47 90 00 00 00 | tel:22000000",
        "22 00 00 00 (kl. 9–11) | tel:22000000",
        "22 00 00 00 (9–11) | tel:22000000",
        "Rom 2, tlf. 22 00 00 00 | tel:22000000",
        "116 117 | tel:116117",
        "113 | tel:113",
        "+ | -",
        "12 | -",
        "- | -",
      })
  void oneCallsTheFirstNumberThatIsWritten(@Nullable String phone, @Nullable String address) {
    assertThat(People.tel(phone)).isEqualTo(address);
  }
}
