package samling.scaffold;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The dates of the example: some weeks ahead and within a school term, where no Tuesday or
 * Wednesday is a public holiday in Norway or Sweden in any year.
 */
final class ExampleDates {
  private static final MonthDay SPRING_BEGINS = MonthDay.of(1, 12);
  private static final MonthDay SPRING_ENDS = MonthDay.of(4, 30);
  private static final MonthDay AUTUMN_BEGINS = MonthDay.of(8, 20);
  private static final MonthDay AUTUMN_ENDS = MonthDay.of(12, 15);

  /** How many evenings the weekly offering has; the example says so in words. */
  static final int EVENINGS = 6;

  private final LocalDate today;

  ExampleDates(LocalDate today) {
    this.today = today;
  }

  /** Every date by the name it has in the example's files. */
  Map<String, String> values() {
    LocalDate day = inTerm(today.plusWeeks(6), DayOfWeek.WEDNESDAY, 2);
    LocalDate evening = inTerm(today.plusWeeks(4), DayOfWeek.TUESDAY, EVENINGS);
    LocalDate last = evening.plusWeeks(EVENINGS - 1);
    LocalDate group = last.plusWeeks(2).with(TemporalAdjusters.next(DayOfWeek.THURSDAY));
    Map<String, String> values = new LinkedHashMap<>();
    values.put("today", today.toString());
    values.put("month-of-day", month(day));
    values.put("first-day", day.toString());
    values.put("second-day", day.plusWeeks(1).toString());
    values.put("day-closes", day.minusWeeks(1).toString());
    values.put("day-decision", day.minusDays(6).toString());
    values.put("month-of-evening", month(evening));
    values.put("first-evening", evening.toString());
    values.put("third-evening", evening.plusWeeks(2).toString());
    values.put("extra-evening", last.plusWeeks(1).toString());
    values.put("evening-closes", evening.minusDays(4).toString());
    values.put("first-meeting", group.toString());
    return values;
  }

  private static String month(LocalDate date) {
    return date.toString().substring(0, 7);
  }

  /** The first such weekday from which so many weeks fit into a term. */
  private static LocalDate inTerm(LocalDate earliest, DayOfWeek weekday, int weeks) {
    LocalDate first = earliest.with(TemporalAdjusters.nextOrSame(weekday));
    while (!fits(first, first.plusWeeks(weeks - 1))) {
      first = first.plusWeeks(1);
    }
    return first;
  }

  private static boolean fits(LocalDate first, LocalDate last) {
    return between(first, last, SPRING_BEGINS, SPRING_ENDS)
        || between(first, last, AUTUMN_BEGINS, AUTUMN_ENDS);
  }

  private static boolean between(LocalDate first, LocalDate last, MonthDay from, MonthDay to) {
    return !first.isBefore(from.atYear(first.getYear()))
        && !last.isAfter(to.atYear(first.getYear()));
  }
}
