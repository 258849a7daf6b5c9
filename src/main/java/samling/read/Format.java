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

  private static final int LONGEST_ID = 100;
  private static final String NOT_IN_MAILBOX = " \t\n\u000b\f\r@<>()\":;,?&";

  /** Made only for a text that is not as nearly all are. */
  private static final class Patterns {
    static final Pattern NEARLY_DATE = Pattern.compile("[0-9]{4}-[0-9]{1,2}(-[0-9]{1,2})?");
    static final Pattern ADDRESS =
        Pattern.compile("(https?://[^\\s/]|mailto:\\S|tel:\\S)\\S*", Pattern.CASE_INSENSITIVE);
    static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    static final Pattern HEX = Pattern.compile("#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})");
  }

  private final Rule rule;

  Format(Rule rule) {
    this.rule = rule;
  }

  /** Every time zone there is. */
  static Set<String> zones() {
    return ZoneId.getAvailableZoneIds();
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
          !Patterns.NEARLY_DATE.matcher(text).matches()
              || DateText.isMonth(text)
              || DateText.isDate(text);
      case LOCAL_TIME -> DateText.isTime(text);
      case TIME_ZONE -> zones().contains(text);
      case URL -> isWebAddress(text) || Patterns.ADDRESS.matcher(text).matches();
      case EMAIL -> isMailbox(text);
      case LANGUAGE -> isShortTag(text) || Patterns.TAG.matcher(text).matches();
      case COLOUR -> Patterns.HEX.matcher(text).matches();
      case ASSET_PATH -> isPath(text) && staysInside(text);
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

  /** Whether the text is an address as nearly all are, which needs no pattern. */
  private static boolean isWebAddress(String text) {
    String scheme = text.startsWith("https://") ? "https://" : "http://";
    int host = scheme.length();
    if (!text.startsWith(scheme) || text.length() == host || text.charAt(host) == '/') {
      return false;
    }
    for (int i = host; i < text.length(); i++) {
      if (text.charAt(i) <= ' ') {
        return false;
      }
    }
    return true;
  }

  /** Whether there is something on both sides of the only at sign. */
  private static boolean isMailbox(String text) {
    int middle = text.indexOf('@');
    if (middle < 1 || middle == text.length() - 1) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean fine = NOT_IN_MAILBOX.indexOf(c) < 0 ? c != '/' || i < middle : i == middle;
      if (!fine) {
        return false;
      }
    }
    return true;
  }

  private static boolean isShortTag(String text) {
    return text.length() == 2 && isSmall(text.charAt(0)) && isSmall(text.charAt(1));
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isPath(String text) {
    return !text.isEmpty()
        && text.charAt(0) != '/'
        && text.indexOf('\\') < 0
        && text.indexOf(':') < 0;
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
