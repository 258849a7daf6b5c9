package samling.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import samling.catalogue.Language;

class MoneyTest {
  @Test
  void amountsReadAsEachLanguageWritesThem() {
    assertThat(amount(Language.NB, "1800", "NOK")).isEqualTo("1 800 kr");
    assertThat(amount(Language.NB, "1234567.5", "SEK")).isEqualTo("1 234 567,50 SEK");
    assertThat(amount(Language.SV, "950", "SEK")).isEqualTo("950 kr");
    assertThat(amount(Language.SV, "950", "NOK")).isEqualTo("950 NOK");
    assertThat(amount(Language.EN, "1800", "NOK")).isEqualTo("NOK 1,800");
    assertThat(amount(Language.NN, "1800.00", "NOK")).isEqualTo("1 800 kr");
  }

  private static String amount(Language language, String amount, String currency) {
    return new Money(Words.of(language))
        .amount(new BigDecimal(amount), currency)
        .replace('\u00a0', ' ');
  }
}
