package samling.check;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

  private static final String MONTH =
      "(?<month>jan|feb|mars|march|mar|apr|mai|maj|may|jun|jul|aug|sep|okt|oct|nov|des|dec)\\p{L}*\\.?";
  private static final String YEAR = "(?:,?\\s+(?<year>(?:19|20)\\d\\d)(?!\\d))?";
  private static final String ARTICLE = "(?:den\\s+|the\\s+|d\\.\\s*)?";
  private static final String WEEKDAY =
      "(?<![\\p{L}\\p{N}])(?<weekday>(?:"
          + Weekdays.FULL
          + ")(?:ene|ane|arna|en|er|ar|s)?|(?:"
          + Weekdays.SHORT
          + ")\\.?)(?!\\p{L}),?\\s+"
          + ARTICLE;

  /** A weekday with one of the ways of writing a date after it. */
  private static final List<Pattern> FORMS =
      List.of(
          pattern(
              "(?<day>\\d{1,2})(?:\\.|st|nd|rd|th|:e|:a)?\\s+(?:of\\s+)?"
                  + MONTH
                  + "(?!\\p{L})"
                  + YEAR),
          pattern(
              "(?<month>january|february|march|april|may|june|july|august|september|october|november|december)\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)"
                  + YEAR),
          pattern("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d)"),
          pattern("(?<day>\\d{1,2})/(?<month>\\d{1,2})(?:[ /-](?<year>(?:20)?\\d\\d))?(?!\\d)"),
          pattern(
              "(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})(?:\\.\\s?(?<year>(?:20)?\\d\\d)|(?<dot>\\.))?(?![\\d–-])"));

  /** A weekday alone: only where there is one the forms are tried. */
  private static final Pattern LIKELY = pattern("");

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

  /** Every such date in a text, in order. */
  static List<DateInWords> in(String text) {
    List<DateInWords> found = new ArrayList<>();
    int end = lastDigit(text); // every form has a number in it, behind the weekday
    int from = Weekdays.next(text, 0, end);
    if (from < 0) {
      return found;
    }
    Matcher likely = LIKELY.matcher(text);
    likely.useTransparentBounds(true);
    while (from >= 0) {
      from =
          likely.region(from, text.length()).lookingAt() ? behind(likely, text, found) : from + 1;
      from = Weekdays.next(text, from, end);
    }
    return found;
  }

  /** Adds the date behind a weekday, if there is one, and says where to go on. */
  private static int behind(Matcher weekday, String text, List<DateInWords> found) {
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(text);
      matcher.useTransparentBounds(true);
      matcher.region(weekday.start(), text.length());
      if (matcher.lookingAt()) {
        add(matcher, form, found);
        return matcher.end();
      }
    }
    return weekday.end();
  }

  private static int lastDigit(String text) {
    int last = text.length() - 1;
    while (last >= 0 && (text.charAt(last) < '0' || text.charAt(last) > '9')) {
      last--;
    }
    return last;
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

  private static Pattern pattern(String date) {
    return Pattern.compile(WEEKDAY + date, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
