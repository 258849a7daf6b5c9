package samling.read;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import samling.diagnostic.Rule;
import samling.read.bind.DateText;

/** A form that a text must have, beyond what a pattern can say. */
enum Format {
  ID(Rule.BAD_ID),
  DATE(Rule.BAD_DATE),
  DATE_OR_DATE_TIME(Rule.BAD_DATE_TIME),
  ROUGH_DATE(Rule.BAD_DATE),
  LOCAL_TIME(Rule.BAD_TIME),
  TIME_ZONE(Rule.BAD_TIME_ZONE),
  URL(Rule.BAD_URL),
  EMAIL(Rule.BAD_EMAIL),
  LANGUAGE(Rule.BAD_LANGUAGE),
  COLOUR(Rule.BAD_COLOUR),
  ASSET_PATH(Rule.BAD_ASSET_PATH);

  static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());

  private static final int LONGEST_ID = 100;
  private static final Pattern NEARLY_DATE = Pattern.compile("[0-9]{4}-[0-9]{1,2}(-[0-9]{1,2})?");
  private static final Pattern ADDRESS =
      Pattern.compile("(https?://[^\\s/]|mailto:\\S|tel:\\S)\\S*", Pattern.CASE_INSENSITIVE);
  private static final Pattern MAILBOX =
      Pattern.compile("[^\\s@<>()\":;,?&]+@[^\\s@<>()\":;,?&/]+");
  private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
  private static final Pattern HEX = Pattern.compile("#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})");
  private static final Pattern PATH = Pattern.compile("[^/\\\\:][^\\\\:]*");

  private final Rule rule;

  Format(Rule rule) {
    this.rule = rule;
  }

  /** The format that a schema's {@code format} names. */
  static Format of(String name) {
    return valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
  }

  /** The rule that is broken by a text without this form. */
  Rule rule() {
    return rule;
  }

  /** Whether the format leaves nothing for a schema's pattern to say. */
  boolean saysAll() {
    return this != ASSET_PATH;
  }

  boolean accepts(String text) {
    return switch (this) {
      case ID -> isId(text);
      case DATE -> DateText.isDate(text);
      case DATE_OR_DATE_TIME -> DateText.isDate(text) || DateText.isMoment(text);
      case ROUGH_DATE ->
          !NEARLY_DATE.matcher(text).matches() || DateText.isMonth(text) || DateText.isDate(text);
      case LOCAL_TIME -> DateText.isTime(text);
      case TIME_ZONE -> ZONES.contains(text);
      case URL -> ADDRESS.matcher(text).matches();
      case EMAIL -> MAILBOX.matcher(text).matches();
      case LANGUAGE -> TAG.matcher(text).matches();
      case COLOUR -> HEX.matcher(text).matches();
      case ASSET_PATH -> PATH.matcher(text).matches() && staysInside(text);
    };
  }

  /**
   * Whether the text is made of small letters, digits and hyphens, and does not begin with a
   * hyphen.
   */
  private static boolean isId(String text) {
    if (text.isEmpty() || text.length() > LONGEST_ID || text.charAt(0) == '-') {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean fine = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
      if (!fine) {
        return false;
      }
    }
    return true;
  }

  private static boolean staysInside(String path) {
    for (String step : path.split("/", -1)) {
      if (step.isEmpty() || step.equals(".") || step.equals("..")) {
        return false;
      }
    }
    return true;
  }
}
