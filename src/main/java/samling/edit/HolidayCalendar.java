package samling.edit;

import java.time.LocalDate;
import java.util.Optional;
import samling.catalogue.Holidays;

/** The public holidays of one country. */
record HolidayCalendar(Holidays holidays, String country) {

  /** The holiday that a day is, by its name in small English letters. */
  Optional<String> on(LocalDate day) {
    return holidays.on(day, country);
  }
}
