package samling.edit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ids that tell when something is held, and what they are for another time. */
final class YearInId {

  /** A term and two digits, such as {@code h26}, {@code vt26} or {@code autumn-26}. */
  private static final Pattern SHORT = Pattern.compile("(?<=^|[a-z]|-)[0-9]{2}(?=$|-)");

  private YearInId() {}

  /** The id with the old month or year replaced by the new one; with the new year added if none. */
  static String renamed(String id, LocalDate before, LocalDate after) {
    String month = YearMonth.from(before).toString();
    if (id.contains(month)) {
      return id.replace(month, YearMonth.from(after).toString());
    }
    String year = String.valueOf(before.getYear());
    String newYear = String.valueOf(after.getYear());
    if (id.contains(year)) {
      return id.replace(year, newYear);
    }
    Matcher matcher = SHORT.matcher(id);
    if (matcher.find() && matcher.group().equals(year.substring(2))) {
      return id.substring(0, matcher.start()) + newYear.substring(2) + id.substring(matcher.end());
    }
    return id + "-" + newYear;
  }
}
