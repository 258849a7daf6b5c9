package samling.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import samling.diagnostic.Rule;

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

  private static final Pattern IDENTIFIER = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern NEARLY_DATE = Pattern.compile("[0-9]{4}-[0-9]{1,2}(-[0-9]{1,2})?");
  private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
  private static final Pattern MOMENT =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}");
  private static final Pattern TIME = Pattern.compile("[0-9]{2}:[0-9]{2}");
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

  boolean accepts(String text) {
    return switch (this) {
      case ID -> IDENTIFIER.matcher(text).matches();
      case DATE -> isDate(text);
      case DATE_OR_DATE_TIME ->
          isDate(text) || (MOMENT.matcher(text).matches() && parses(text, LocalDateTime::parse));
      case ROUGH_DATE -> !NEARLY_DATE.matcher(text).matches() || isMonth(text) || isDate(text);
      case LOCAL_TIME -> TIME.matcher(text).matches() && parses(text, LocalTime::parse);
      case TIME_ZONE -> ZONES.contains(text);
      case URL -> ADDRESS.matcher(text).matches();
      case EMAIL -> MAILBOX.matcher(text).matches();
      case LANGUAGE -> TAG.matcher(text).matches();
      case COLOUR -> HEX.matcher(text).matches();
      case ASSET_PATH -> PATH.matcher(text).matches() && staysInside(text);
    };
  }

  private static boolean isDate(String text) {
    return DAY.matcher(text).matches() && parses(text, LocalDate::parse);
  }

  private static boolean isMonth(String text) {
    return MONTH.matcher(text).matches() && parses(text, YearMonth::parse);
  }

  private static boolean staysInside(String path) {
    for (String step : path.split("/", -1)) {
      if (step.isEmpty() || step.equals(".") || step.equals("..")) {
        return false;
      }
    }
    return true;
  }

  private static boolean parses(String text, Parser parser) {
    try {
      parser.parse(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private interface Parser {
    Object parse(String text);
  }
}
