package samling.read;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samling.diagnostic.Help;
import samling.diagnostic.Suggestion;

/** Advice on texts that lack the form they must have: what to write instead. */
final class Advice {

  private static final Pattern DAY_FIRST =
      Pattern.compile("([0-9]{1,2})[./ -]+([0-9]{1,2})[./ -]+([0-9]{4}|[0-9]{2})");
  private static final Pattern MONTH_IN_WORDS =
      Pattern.compile("(?:\\p{L}+\\.? +)?([0-9]{1,2})\\.? +([a-z]{3})[a-z]*\\.? +([0-9]{4})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("([0-9]{4})[./ -]?([0-9]{1,2})[./ -]?([0-9]{1,2})");
  private static final Pattern CLOCK =
      Pattern.compile("(?:kl\\.? *)?([0-9]{1,2})(?:[:.h]?([0-9]{2}))?", Pattern.CASE_INSENSITIVE);
  private static final Pattern DATE_AND_CLOCK =
      Pattern.compile("(\\S+?)(?:[ ,]+|T)(kl\\.? *)?([0-9]{1,2}[:.][0-9]{2})(:[0-9]{2})?Z?");
  private static final Pattern MAILBOX = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");
  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*");
  private static final Pattern HOST = Pattern.compile("[\\w-]+(\\.[\\w-]+)+(/\\S*)?");

  /** The first three letters of each month in the languages of a site. */
  private static final List<Set<String>> MONTHS =
      List.of(
          Set.of("jan"),
          Set.of("feb"),
          Set.of("mar"),
          Set.of("apr"),
          Set.of("mai", "maj", "may"),
          Set.of("jun"),
          Set.of("jul"),
          Set.of("aug"),
          Set.of("sep"),
          Set.of("okt", "oct"),
          Set.of("nov"),
          Set.of("des", "dec"));

  /** The longest text that is searched for what it may mean. */
  private static final int LONGEST = 300;

  private Advice() {}

  /** What helps with a text that lacks a form. */
  static List<Help> on(Format format, String given) {
    String text = plain(given);
    if (format.accepts(text)) {
      return List.of(Help.of("write", text));
    }
    return switch (format) {
      case ID -> orPlain(Optional.of(slug(text)).filter(Format.ID::accepts), "write", true);
      case DATE -> onDate(text);
      case ROUGH_DATE -> onRoughDate(text);
      case DATE_OR_DATE_TIME -> orPlain(moment(text), "write", true);
      case LOCAL_TIME -> orPlain(time(text), "write", true);
      case TIME_ZONE ->
          orPlain(Suggestion.closest(text, new TreeSet<>(Format.zones())), "write", true);
      case URL -> onUrl(text);
      case ASSET_PATH ->
          orPlain(Optional.of(path(text)).filter(Format.ASSET_PATH::accepts), "write", true);
      case EMAIL -> orPlain(mailbox(text), "write", true);
      case LANGUAGE, COLOUR -> List.of(Help.plain());
    };
  }

  /** A text without what word processors put into it: signs that only look like the right ones. */
  static String plain(String text) {
    return text.replaceAll("[\\h\u200b\ufeff]+", " ")
        .replaceAll("[\u2010-\u2015\u2212]", "-")
        .replaceAll("[\u201c-\u201f\u00ab\u00bb\u2018\u2019\"']", "")
        .strip();
  }

  /** An id made from any text. */
  static String slug(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace("ø", "o").replace("æ", "ae");
    return Normalizer.normalize(lower, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-+|-+$", "");
  }

  private static List<Help> onDate(String text) {
    List<Help> help = new ArrayList<>();
    shortMonth(text).ifPresent(help::add);
    help.addAll(orPlain(date(text), "write", help.isEmpty()));
    return help;
  }

  private static List<Help> onRoughDate(String text) {
    List<Help> help = new ArrayList<>();
    shortMonth(text).ifPresent(help::add);
    help.add(Help.of("rough"));
    return help;
  }

  private static List<Help> onUrl(String text) {
    if (Format.EMAIL.accepts(text)) {
      return List.of(Help.of("write", "mailto:" + text));
    }
    if (text.matches("(?i)https?:/?[^/].*")) {
      return orPlain(
          Optional.of(text.replaceFirst(":/?", "://")).filter(Format.URL::accepts), "write", true);
    }
    if (text.startsWith("//")) {
      return orPlain(Optional.of("https:" + text).filter(Format.URL::accepts), "write", true);
    }
    if (HOST.matcher(text).matches()) {
      return List.of(Help.of("write", "https://" + text));
    }
    Matcher scheme = SCHEME.matcher(text);
    boolean known = text.matches("(?i)(https?|mailto|tel):.*");
    return scheme.matches() && !known
        ? List.of(Help.of("scheme", scheme.group(1)), Help.plain())
        : List.of(Help.plain());
  }

  private static List<Help> orPlain(Optional<String> better, String key, boolean plain) {
    if (better.isPresent()) {
      return List.of(Help.of(key, better.get()));
    }
    return plain ? List.of(Help.plain()) : List.of();
  }

  private static Optional<Help> shortMonth(String text) {
    Matcher parts = YEAR_FIRST.matcher(text);
    if (!parts.matches() || Integer.parseInt(parts.group(3)) > 31) {
      return Optional.empty();
    }
    int month = Integer.parseInt(parts.group(2));
    if (month < 1 || month > 12) {
      return Optional.empty();
    }
    int days = YearMonth.of(Integer.parseInt(parts.group(1)), month).lengthOfMonth();
    return Integer.parseInt(parts.group(3)) > days
        ? Optional.of(Help.of("short", days))
        : Optional.empty();
  }

  private static Optional<String> date(String text) {
    Matcher parts = DAY_FIRST.matcher(text.strip());
    if (parts.matches()) {
      String year = parts.group(3).length() == 2 ? "20" + parts.group(3) : parts.group(3);
      return date(year, parts.group(2), parts.group(1));
    }
    parts = MONTH_IN_WORDS.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (parts.matches()) {
      return date(parts.group(3), String.valueOf(month(parts.group(2))), parts.group(1));
    }
    parts = YEAR_FIRST.matcher(text.strip());
    return parts.matches()
        ? date(parts.group(1), parts.group(2), parts.group(3))
        : Optional.empty();
  }

  private static Optional<String> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
              .toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The number of a month, or 0 where there is none of that name. */
  private static int month(String letters) {
    int month = MONTHS.size();
    while (month > 0 && !MONTHS.get(month - 1).contains(letters)) {
      month--;
    }
    return month;
  }

  private static Optional<String> mailbox(String text) {
    Matcher found = MAILBOX.matcher(text);
    return text.length() <= LONGEST && found.find()
        ? Optional.of(found.group()).filter(Format.EMAIL::accepts)
        : Optional.empty();
  }

  private static Optional<String> time(String text) {
    Matcher parts = CLOCK.matcher(text.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    String hour = parts.group(1).length() == 1 ? "0" + parts.group(1) : parts.group(1);
    String minute = parts.group(2) == null ? "00" : parts.group(2);
    return Optional.of(hour + ":" + minute).filter(Format.LOCAL_TIME::accepts);
  }

  private static Optional<String> moment(String text) {
    Matcher parts = DATE_AND_CLOCK.matcher(text.strip());
    if (!parts.matches()) {
      return date(text);
    }
    return date(parts.group(1))
        .flatMap(date -> time(parts.group(3)).map(time -> date + "T" + time));
  }

  private static String path(String text) {
    String path = text.strip().replace('\\', '/').replaceAll("/+", "/").replaceAll("^(\\.?/)+", "");
    return path.startsWith("assets/") ? path.substring("assets/".length()) : path;
  }
}
