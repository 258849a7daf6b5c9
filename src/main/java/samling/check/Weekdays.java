package samling.check;

import java.time.DayOfWeek;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import samling.diagnostic.Word;

/** The days of the week as they are written in Norwegian, Swedish and English. */
final class Weekdays {

  /** Every way of writing a day, longest first; the shorter ones are tried only before a date. */
  static final String FULL =
      "mandag|måndag|monday|tirsdag|tysdag|tisdag|tuesday|onsdag|wednesday|torsdag|thursday|fredag"
          + "|friday|lørdag|laurdag|lördag|saturday|søndag|sundag|söndag|sunday";

  static final String SHORT =
      "man\\.|mån|mon|tirs?|tys|tue|ons|wed|tors|thu|fre|fri|lør|lau|lör|sat|søn|sun|sön";

  /** So many letters tell each from the others. */
  private static final int LETTERS = 3;

  private static final Map<String, DayOfWeek> BY_BEGINNING = beginnings();

  /** The ASCII letters that a day begins with, in either case. */
  private static final boolean[] FIRST = new boolean[0x80];

  /** The beginnings in ASCII letters, by their codes. */
  private static final BitSet ASCII = new BitSet();

  static {
    for (String beginning : BY_BEGINNING.keySet()) {
      char first = beginning.charAt(0);
      FIRST[first] = true;
      FIRST[Character.toUpperCase(first)] = true;
      if (beginning.chars().allMatch(c -> c < 0x80)) {
        ASCII.set(code(first, beginning.charAt(1), beginning.charAt(2)));
      }
    }
  }

  private Weekdays() {}

  /** The day that a word in any of the languages names. */
  static Optional<DayOfWeek> of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.length() < LETTERS
        ? Optional.empty()
        : Optional.ofNullable(BY_BEGINNING.get(lower.substring(0, LETTERS)));
  }

  /**
   * The next place of a text where one of these words could begin, or -1: told at once, where a
   * pattern would take its time. What looks like one may still be none. Letters beyond ASCII are
   * not looked at, for they have cases of their own.
   *
   * @param end where to give up
   */
  static int next(String text, int from, int end) {
    int last = Math.min(end, text.length() - LETTERS + 1);
    for (int at = from; at < last; at++) {
      char first = text.charAt(at);
      if (first < FIRST.length
          && FIRST[first]
          && (at == 0 || !isAsciiLetter(text.charAt(at - 1)))
          && mayBegin(first, text.charAt(at + 1), text.charAt(at + 2))) {
        return at;
      }
    }
    return -1;
  }

  private static boolean mayBegin(char first, char second, char third) {
    return second >= 0x80 || third >= 0x80 || ASCII.get(code(first, second, third));
  }

  /** The same for a letter in either case. */
  private static int code(char first, char second, char third) {
    return ((first & 0x5F) << 14) | ((second & 0x5F) << 7) | (third & 0x5F);
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** The day's name in the language of whoever reads the message. */
  static Word word(DayOfWeek day) {
    return new Word("weekday." + day.name().toLowerCase(Locale.ROOT));
  }

  private static Map<String, DayOfWeek> beginnings() {
    Map<String, DayOfWeek> days = new LinkedHashMap<>();
    put(days, DayOfWeek.MONDAY, "man", "mån", "mon");
    put(days, DayOfWeek.TUESDAY, "tir", "tys", "tis", "tue");
    put(days, DayOfWeek.WEDNESDAY, "ons", "wed");
    put(days, DayOfWeek.THURSDAY, "tor", "thu");
    put(days, DayOfWeek.FRIDAY, "fre", "fri");
    put(days, DayOfWeek.SATURDAY, "lør", "lau", "lör", "sat");
    put(days, DayOfWeek.SUNDAY, "søn", "sun", "sön");
    return days;
  }

  private static void put(Map<String, DayOfWeek> days, DayOfWeek day, String... beginnings) {
    for (String beginning : beginnings) {
      days.put(beginning, day);
    }
  }
}
