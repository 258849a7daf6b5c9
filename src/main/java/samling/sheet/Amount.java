package samling.sheet;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of money as people write it, such as {@code kr 1 200,-}.
 *
 * @param currency the code that stands with it; empty if there is none
 */
record Amount(BigDecimal number, String currency) {

  private static final String UNIT = "(kr\\.?|[a-zæøåö]{3}|€|)";
  private static final Pattern MONEY =
      Pattern.compile(UNIT + "\\s?(-?[0-9][0-9 .,']*?)\\s?(?:[,.:][-–—]{1,2})?\\s?" + UNIT);
  private static final Pattern GROUPED =
      Pattern.compile("[0-9]{1,3}(?:([ .'])[0-9]{3})(?:\\1[0-9]{3})*");
  private static final Pattern ENGLISH = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+\\.[0-9]{1,2}");

  /** What a text says; nothing where it is no amount, or could be two. */
  static Optional<Amount> parse(String text) {
    Matcher m = MONEY.matcher(Plain.line(text).toLowerCase(Locale.ROOT));
    if (!m.matches()) {
      return Optional.empty();
    }
    String unit = m.group(1).isEmpty() ? m.group(3) : m.group(1);
    boolean two = !m.group(1).isEmpty() && !m.group(3).isEmpty();
    boolean code = unit.length() == 3 && !unit.endsWith(".");
    String currency = unit.equals("€") ? "EUR" : code ? unit.toUpperCase(Locale.ROOT) : "";
    return two ? Optional.empty() : number(m.group(2)).map(n -> new Amount(n, currency));
  }

  /** A number with a decimal comma or point, its thousands set apart or not. */
  static Optional<BigDecimal> number(String text) {
    String line = Plain.line(text).replace('−', '-');
    if (ENGLISH.matcher(line).matches()) {
      return Optional.of(new BigDecimal(line.replace(",", "")));
    }
    String sign = line.startsWith("-") ? "-" : "";
    String digits = line.substring(sign.length());
    int comma = digits.indexOf(',');
    String whole = comma < 0 ? digits : digits.substring(0, comma);
    String decimals = comma < 0 ? "" : digits.substring(comma + 1);
    if (GROUPED.matcher(whole).matches()) {
      whole = whole.replaceAll("[ .']", "");
    } else if (comma < 0 && whole.matches("[0-9]+\\.[0-9]{1,2}")) {
      decimals = whole.substring(whole.indexOf('.') + 1);
      whole = whole.substring(0, whole.indexOf('.'));
    }
    // Three decimals after a comma may be thousands in English: nobody can tell.
    boolean good = whole.matches("[0-9]{1,15}") && (comma < 0 || decimals.matches("[0-9]{1,2}"));
    return good
        ? Optional.of(new BigDecimal(sign + whole + (decimals.isEmpty() ? "" : "." + decimals)))
        : Optional.empty();
  }

  /** A number as it is compared: without zeros at its end. */
  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
