package samling.check;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.source.SourceText;

/**
 * No national identity number stands anywhere in the content. Only numbers whose check digits are
 * right are taken for one.
 */
final class NationalIdNumber implements Check {

  /** Made only where there are six digits in a row. */
  private static final class Forms {
    static final Pattern NORWEGIAN = Pattern.compile("(?<![\\w.+-])(\\d{6})[ ]?(\\d{5})(?![\\w-])");
    static final Pattern SWEDISH =
        Pattern.compile(
            "(?<![\\w.+-])(?:(?:19|20)?(?=\\d{6}[-+])|(?:19|20)(?=\\d{10}(?!\\d)))(\\d{6})[-+]?(\\d{4})(?![\\w-])");
  }

  /** Without so many digits in a row there is no such number. */
  private static final int SIX = 6;

  private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
  private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

  @Override
  public void check(Subject subject, Consumer<Diagnostic> report) {
    for (SourceText text : subject.content().texts().values()) {
      if (text.longestNumber() >= SIX) {
        look(text, Forms.NORWEGIAN, report);
        look(text, Forms.SWEDISH, report);
      }
    }
  }

  private static void look(SourceText text, Pattern form, Consumer<Diagnostic> report) {
    Matcher number = form.matcher(text.text());
    while (number.find()) {
      String digits = number.group(1) + number.group(2);
      if (digits.length() == 11 ? isNorwegian(digits) : isSwedish(digits)) {
        report.accept(
            Diagnostic.of(Rule.NATIONAL_ID_NUMBER, text.span(number.start(), number.end()))
                .with(Help.plain()));
      }
    }
  }

  /** A birth number, or a D number, whose day is 40 higher. */
  static boolean isNorwegian(String digits) {
    int day = number(digits, 0, 2) % 40;
    return isDay(day, number(digits, 2, 4))
        && sum(digits, FIRST) % 11 == 0
        && sum(digits, SECOND) % 11 == 0;
  }

  /** A personal number, or a coordination number, whose day is 60 higher. */
  static boolean isSwedish(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int doubled = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
      sum += doubled / 10 + doubled % 10;
    }
    return isDay(number(digits, 4, 6) % 60, number(digits, 2, 4)) && sum % 10 == 0;
  }

  private static boolean isDay(int day, int month) {
    return day >= 1 && day <= 31 && month >= 1 && month <= 12;
  }

  private static int sum(String digits, int[] weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * (digits.charAt(i) - '0');
    }
    return sum;
  }

  private static int number(String digits, int from, int to) {
    return Integer.parseInt(digits.substring(from, to));
  }
}
