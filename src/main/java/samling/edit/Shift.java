package samling.edit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far dates are moved when something is held again. */
public sealed interface Shift {

  Pattern WRITTEN = Pattern.compile("([0-9]{1,3})([wy])");

  /** By whole weeks, so that every date keeps its weekday. */
  record Weeks(int weeks) implements Shift {}

  /** To the nearest same weekday so many years later. */
  record Years(int years) implements Shift {}

  /** So that the first day falls on a date. */
  record To(LocalDate date) implements Shift {}

  /** A shift as users write it: {@code 52w} or {@code 1y}. */
  static Optional<Shift> parse(String written) {
    Matcher matcher = WRITTEN.matcher(written);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(matcher.group(1));
    return Optional.of(matcher.group(2).equals("w") ? new Weeks(number) : new Years(number));
  }

  /** By how many days everything moves, if this is the first day of all. */
  default long days(LocalDate first) {
    if (this instanceof Weeks weeks) {
      return 7L * weeks.weeks();
    }
    LocalDate target =
        this instanceof To to
            ? to.date()
            : nearest(first.plusYears(((Years) this).years()), first.getDayOfWeek());
    return ChronoUnit.DAYS.between(first, target);
  }

  private static LocalDate nearest(LocalDate date, DayOfWeek weekday) {
    LocalDate after = date.with(TemporalAdjusters.nextOrSame(weekday));
    LocalDate before = after.minusWeeks(1);
    boolean earlier = ChronoUnit.DAYS.between(before, date) < ChronoUnit.DAYS.between(date, after);
    return earlier ? before : after;
  }
}
