package samling.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samling.catalogue.Language;
import samling.words.Words;

/** Days and times as people in the Nordic countries write them; the day comes before the month. */
final class DayText {

  private static final Pattern YEAR_FIRST =
      Pattern.compile("([0-9]{4})\\s?[-/.]\\s?([0-9]{1,2})\\s?[-/.]\\s?([0-9]{1,2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("([0-9]{1,2})\\s?[./-]\\s?([0-9]{1,2})\\s?[./ -]\\s?([0-9]{4}|[0-9]{2})");
  private static final Pattern DAY_IN_WORDS =
      Pattern.compile("([0-9]{1,2})\\.?\\s?(\\p{L}+)\\.?,?\\s?([0-9]{4})");
  private static final Pattern MONTH_IN_WORDS =
      Pattern.compile("(\\p{L}+)\\s([0-9]{1,2}),?\\s([0-9]{4})");
  private static final Pattern TIME =
      Pattern.compile("([0-9]{1,2})(?:[.:]([0-9]{2})(?:[.:]00)?)?\\s?(am|pm|a\\.m\\.|p\\.m\\.)?");
  private static final Pattern CLOCK_WORD =
      Pattern.compile("^(?:kl\\.?|klokken|klokka|klockan|at)\\s*");
  private static final Pattern MOMENT =
      Pattern.compile(
          "(.*?[0-9])(?:t|,?\\s(?:kl\\.?\\s?|klokken\\s|klokka\\s|klockan\\s|at\\s)?)"
              + "([0-9]{1,2}[.:][0-9]{2}(?:[.:]00)?(?:\\s?[ap]\\.?m\\.?)?)");

  private static final Map<String, Integer> MONTHS = new TreeMap<>();
  private static final Pattern WEEKDAY;

  static {
    StringBuilder weekdays = new StringBuilder("^(?:");
    for (Language language : Language.values()) {
      Words words = Words.of(language);
      for (int month = 1; month <= 12; month++) {
        String name = words.text("month." + month).toLowerCase(Locale.ROOT);
        MONTHS.put(name, month);
        MONTHS.put(name.substring(0, 3), month);
      }
      for (int day = 1; day <= 7; day++) {
        String name = words.text("weekday." + day).toLowerCase(Locale.ROOT);
        weekdays.append(name).append('|').append(name, 0, 3).append('|');
      }
    }
    WEEKDAY = Pattern.compile(weekdays.append("(?!))[.,]?\\s+").toString());
  }

  private DayText() {}

  static Optional<LocalDate> date(String text) {
    String line = WEEKDAY.matcher(lower(text)).replaceFirst("");
    Matcher m = YEAR_FIRST.matcher(line);
    if (m.matches()) {
      return day(m.group(1), number(m.group(2)), m.group(3));
    }
    m = DAY_FIRST.matcher(line);
    if (m.matches()) {
      return day(m.group(3), number(m.group(2)), m.group(1));
    }
    m = DAY_IN_WORDS.matcher(line);
    if (m.matches()) {
      return day(m.group(3), MONTHS.getOrDefault(m.group(2), 0), m.group(1));
    }
    m = MONTH_IN_WORDS.matcher(line);
    return m.matches()
        ? day(m.group(3), MONTHS.getOrDefault(m.group(1), 0), m.group(2))
        : Optional.empty();
  }

  static Optional<LocalTime> time(String text) {
    Matcher m = TIME.matcher(CLOCK_WORD.matcher(lower(text)).replaceFirst(""));
    if (!m.matches()) {
      return Optional.empty();
    }
    int hour = number(m.group(1));
    int minute = m.group(2) == null ? 0 : number(m.group(2));
    if (m.group(3) != null) {
      if (hour < 1 || hour > 12) {
        return Optional.empty();
      }
      hour = hour % 12 + (m.group(3).startsWith("p") ? 12 : 0);
    }
    return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }

  /** A day, or a day and a time with {@code T} between them. */
  static Optional<String> moment(String text) {
    String line = lower(text);
    Matcher m = MOMENT.matcher(line);
    if (m.matches()) {
      Optional<LocalDate> date = date(m.group(1));
      Optional<LocalTime> time = time(m.group(2));
      if (date.isPresent() && time.isPresent()) {
        return Optional.of(date.get() + "T" + time.get());
      }
    }
    return date(line).map(LocalDate::toString);
  }

  private static String lower(String text) {
    return Plain.line(text).toLowerCase(Locale.ROOT);
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    int full = number(year) + (year.length() == 2 ? 2000 : 0);
    try {
      return Optional.of(LocalDate.of(full, month, number(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
