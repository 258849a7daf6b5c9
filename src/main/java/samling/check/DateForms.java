package samling.check;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The ways of writing a date behind a day of the week. They are kept by themselves, for they take
 * longer to make than most sites take to be looked through, and hardly any site needs them.
 */
final class DateForms {

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

  static final List<Pattern> ALL =
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

  private DateForms() {}

  private static Pattern pattern(String date) {
    return Pattern.compile(WEEKDAY + date, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
