package samling.check;

import java.time.DayOfWeek;
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

  /** The beginnings as numbers, which are compared sooner than texts are made. */
  private static final int[] CODES = new int[BY_BEGINNING.size()];

  static {
    int count = 0;
    for (String beginning : BY_BEGINNING.keySet()) {
      CODES[count++] = code(beginning.charAt(0), beginning.charAt(1), beginning.charAt(2));
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
   * Whether one of these words may begin at a place: told at once, where a pattern would take its
   * time. What looks like one may still be none. The first letter of each is one of ASCII; letters
   * beyond Latin-1 may have cases that the others have not, and are left to a closer look.
   */
  static boolean mayBegin(String text, int at) {
    if (at + LETTERS > text.length() || text.charAt(at) >= 0x80) {
      return false;
    }
    char second = text.charAt(at + 1);
    char third = text.charAt(at + 2);
    if (second >= 0x100 || third >= 0x100) {
      return true;
    }
    int code = code(text.charAt(at), second, third);
    for (int known : CODES) {
      if (known == code) {
        return true;
      }
    }
    return false;
  }

  /** The same for a letter in either case, which one bit tells in Latin-1. */
  private static int code(char first, char second, char third) {
    return ((first | 0x20) << 16) | ((second | 0x20) << 8) | (third | 0x20);
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
