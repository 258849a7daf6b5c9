package samling.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samling.diagnostic.Messages;

class HolidaysTest {

  @ParameterizedTest
  @CsvSource({
    "2024, 2024-03-31",
    "2025, 2025-04-20",
    "2026, 2026-04-05",
    "2027, 2027-03-28",
    "2038, 2038-04-25",
    "2285, 2285-03-22"
  })
  void easterIsWhereItIs(int year, LocalDate easter) {
    assertThat(Holidays.easter(year)).isEqualTo(easter);
  }

  @ParameterizedTest
  @CsvSource({
    "NO, 2027-05-17, constitution-day",
    "NO, 2027-03-25, maundy-thursday",
    "NO, 2027-05-06, ascension-day",
    "NO, 2027-12-26, boxing-day",
    "SE, 2027-06-06, national-day",
    "SE, 2026-06-20, midsummer-day",
    "SE, 2026-10-31, all-saints",
    "SE, 2027-11-06, all-saints",
    "DK, 2027-05-17, whit-monday",
    "FI, 2027-12-06, independence-day",
    "IS, 2027-04-22, first-day-of-summer",
    "IS, 2027-08-02, commerce-day"
  })
  void aHolidayHasItsName(String country, LocalDate day, String name) {
    assertThat(new Holidays().on(day, country)).contains(name);
    assertThat(Messages.in("nn").word("holiday." + name)).isNotBlank();
  }

  @Test
  void otherDaysAreNone() {
    Holidays holidays = new Holidays();
    assertThat(holidays.on(LocalDate.of(2027, 5, 17), "SE")).isEmpty();
    assertThat(holidays.on(LocalDate.of(2027, 3, 25), "SE")).isEmpty();
    assertThat(holidays.on(LocalDate.of(2027, 1, 6), "NO")).isEmpty();
    assertThat(holidays.on(LocalDate.of(2027, 1, 1), "XX")).isEmpty();
  }
}
