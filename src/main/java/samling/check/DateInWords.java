package samling.check;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import samling.source.SourceText;

/**
 * A date in a text together with the day of the week it is said to be.
 *
 * @param words all of it, as written
 * @param weekdayAt where in the text the day of the week begins
 * @param weekday the day of the week as written
 * @param year or null where none is written
 * @param certain false for what may just as well be a time, such as "12.10"
 */
record DateInWords(
    String words,
    int weekdayAt,
    String weekday,
    DayOfWeek said,
    int day,
    int month,
    @Nullable Integer year,
    boolean certain) {

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("mai", 5),
          Map.entry("maj", 5),
          Map.entry("may", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("okt", 10),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("des", 12),
          Map.entry("dec", 12));

  /**
   * Between a day of the week and the number of its date there is at most an article and a month.
   */
  private static final int MOST_WORDS = 3;

  /** No date is longer from its first number on, month and year written out. */
  private static final int LONGEST = 80;

  /** The beginnings of what may stand between a day of the week and the number. */
  private static final List<String> BETWEEN =
      List.of(
          "den", "the", "d.", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct",
          "nov", "dec");

  /** Every such date in a text, in order. */
  static List<DateInWords> in(String text) {
    List<DateInWords> found = new ArrayList<>();
    int end = 0;
    int number = nextNumber(text, 1);
    while (number > 0) {
      int weekday = weekdayBefore(text, number);
      if (weekday >= end) {
        end = Math.max(end, addFrom(weekday, text, found));
      }
      number = nextNumber(text, Math.max(number + 1, end));
    }
    return found;
  }

  /**
   * Whether there may be such a date in any value of a file: told at once, without a look at the
   * values. Between the words of a value a file has nothing but more white space, unless there are
   * backslashes in it.
   */
  static boolean mayBeIn(SourceText file) {
    for (int i = 0; i < file.numberCount(); i++) {
      int weekday = weekdayBefore(file.text(), file.number(i));
      if (weekday >= 0 && mayBeAt(weekday, file.number(i), file.text())) {
        return true;
      }
    }
    return file.hasEscapes();
  }

  /** Whether a date is there once lines are joined, as those of a value may be by one space. */
  private static boolean mayBeAt(int weekday, int number, String text) {
    StringBuilder near = new StringBuilder(2 * LONGEST);
    int before = Math.max(0, weekday - 1);
    int most = number - before + LONGEST;
    for (int i = before; i < text.length() && near.length() < most; i++) {
      char c = text.charAt(i);
      boolean white = c == ' ' || (c >= '\t' && c <= '\r');
      if (!white) {
        near.append(c);
      } else if (near.isEmpty() || near.charAt(near.length() - 1) != ' ') {
        near.append(' ');
      }
    }
    return !in(near.toString()).isEmpty();
  }

  /**
   * The next place of a text with a number behind a space or a point, or -1. Every form has one,
   * and there are far fewer of them than words that begin as days of the week do.
   */
  private static int nextNumber(String text, int from) {
    int length = text.length();
    for (int at = Math.max(1, from); at < length; at++) {
      char c = text.charAt(at);
      if (c <= '9' && c >= '0' && isBetween(text.charAt(at - 1))) {
        return at;
      }
    }
    return -1;
  }

  /** Where the day of the week may begin that belongs to the date with this first number, or -1. */
  private static int weekdayBefore(String text, int number) {
    int word = wordBefore(text, number);
    for (int i = 1; i < MOST_WORDS && word >= 0 && mayStandBetween(text, word); i++) {
      word = wordBefore(text, word);
    }
    return word >= 0 && Weekdays.mayBegin(text, word) ? word : -1;
  }

  private static boolean mayStandBetween(String text, int word) {
    for (int i = 0; i < BETWEEN.size(); i++) {
      String beginning = BETWEEN.get(i);
      if (text.regionMatches(true, word, beginning, 0, beginning.length())) {
        return true;
      }
    }
    return false;
  }

  /** Where the word before a place begins, or -1 where there is something else. */
  private static int wordBefore(String text, int place) {
    int end = place;
    while (end > 0 && isBetween(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start < end ? start : -1;
  }

  /** What may stand between words: white space as patterns know it, a point or a comma. */
  private static boolean isBetween(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == '.' || c == ',';
  }

  /** Adds the date whose day of the week begins here, if it is one, and says where it ends. */
  private static int addFrom(int weekday, String text, List<DateInWords> found) {
    for (Pattern form : DateForms.ALL) {
      Matcher matcher = form.matcher(text);
      matcher.useTransparentBounds(true);
      matcher.region(weekday, text.length());
      if (matcher.lookingAt()) {
        add(matcher, form, found);
        return matcher.end();
      }
    }
    return weekday;
  }

  private static void add(Matcher matcher, Pattern form, List<DateInWords> to) {
    String month = matcher.group("month").toLowerCase(Locale.ROOT);
    int number = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : month(month);
    int day = Integer.parseInt(matcher.group("day"));
    String weekday = matcher.group("weekday");
    Integer year = year(matcher, form);
    boolean certain =
        year != null || !form.pattern().contains("dot") || matcher.group("dot") != null;
    Weekdays.of(weekday)
        .filter(d -> number >= 1 && number <= 12 && day >= 1 && day <= 31)
        .ifPresent(
            said ->
                to.add(
                    new DateInWords(
                        matcher.group().replaceAll("\\s+", " "),
                        matcher.start("weekday"),
                        weekday,
                        said,
                        day,
                        number,
                        year,
                        certain)));
  }

  private static int month(String word) {
    return MONTHS.getOrDefault(word.substring(0, 3), 0);
  }

  private static @Nullable Integer year(Matcher matcher, Pattern form) {
    String year = form.pattern().contains("<year>") ? matcher.group("year") : null;
    if (year == null) {
      return null;
    }
    int number = Integer.parseInt(year);
    return number < 100 ? 2000 + number : number;
  }
}
