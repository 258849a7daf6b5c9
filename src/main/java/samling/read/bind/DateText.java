package samling.read.bind;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times as files write them (ISO 8601, extended format). There are a dozen in every
 * course, so they are read digit by digit.
 */
public final class DateText {

  /**
   * The times of a day that were read already, by the minute. Threads may miss what others put
   * there, and then make one of their own.
   */
  private static final @Nullable LocalTime[] TIMES = new @Nullable LocalTime[24 * 60];

  private DateText() {}

  /** Whether a text is a day that there is, such as {@code 2026-11-14}. */
  public static boolean isDate(String text) {
    return text.length() == 10 && isDateAtStart(text);
  }

  /** Whether a text is a month that there is, such as {@code 2026-11}. */
  public static boolean isMonth(String text) {
    return text.length() == 7 && isMonthAtStart(text);
  }

  /** Whether a text is a time of day, such as {@code 09:30}. */
  public static boolean isTime(String text) {
    return text.length() == 5 && isTimeAt(text, 0);
  }

  /** Whether a text is a day and a time, such as {@code 2026-11-14T09:30}. */
  public static boolean isMoment(String text) {
    return text.length() == 16
        && isDateAtStart(text)
        && text.charAt(10) == 'T'
        && isTimeAt(text, 11);
  }

  static @Nullable LocalDate date(String text) {
    return isDate(text)
        ? LocalDate.of(number(text, 0, 4), number(text, 5, 2), number(text, 8, 2))
        : null;
  }

  static @Nullable YearMonth month(String text) {
    return isMonth(text) ? YearMonth.of(number(text, 0, 4), number(text, 5, 2)) : null;
  }

  /** The same times again and again, so that each of them is there but once. */
  static @Nullable LocalTime time(String text) {
    if (!isTime(text)) {
      return null;
    }
    int minute = 60 * number(text, 0, 2) + number(text, 3, 2);
    LocalTime known = TIMES[minute];
    if (known == null) {
      known = LocalTime.of(minute / 60, minute % 60);
      TIMES[minute] = known;
    }
    return known;
  }

  private static boolean isDateAtStart(String text) {
    if (!isMonthAtStart(text) || text.charAt(7) != '-') {
      return false;
    }
    int day = number(text, 8, 2);
    return day >= 1 && day <= days(number(text, 0, 4), number(text, 5, 2));
  }

  private static boolean isMonthAtStart(String text) {
    int month = number(text, 5, 2);
    return number(text, 0, 4) >= 0 && text.charAt(4) == '-' && month >= 1 && month <= 12;
  }

  private static boolean isTimeAt(String text, int at) {
    int hour = number(text, at, 2);
    int minute = number(text, at + 3, 2);
    return hour >= 0 && hour <= 23 && text.charAt(at + 2) == ':' && minute >= 0 && minute <= 59;
  }

  private static int days(int year, int month) {
    return switch (month) {
      case 4, 6, 9, 11 -> 30;
      case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
      default -> 31;
    };
  }

  /** The number that some digits are; -1 if they are no digits. */
  private static int number(String text, int from, int count) {
    int number = 0;
    for (int i = from; i < from + count; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = 10 * number + c - '0';
    }
    return number;
  }
}
