package samling.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Months as whole numbers, for those who go through very many. */
final class MonthNumber {
  private static final YearMonth FIRST = YearMonth.of(0, 1);

  private MonthNumber() {}

  static int of(LocalDate day) {
    return (int) day.getLong(ChronoField.PROLEPTIC_MONTH);
  }

  static int of(YearMonth month) {
    return (int) month.getLong(ChronoField.PROLEPTIC_MONTH);
  }

  /** The months with these numbers, in order. */
  static Set<YearMonth> months(Collection<Integer> numbers) {
    Set<YearMonth> months = new TreeSet<>();
    for (int number : numbers) {
      months.add(FIRST.plusMonths(number));
    }
    return months;
  }
}
