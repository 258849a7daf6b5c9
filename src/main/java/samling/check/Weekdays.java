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

  private Weekdays() {}

  /** The day that a word in any of the languages names. */
  static Optional<DayOfWeek> of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.length() < LETTERS
        ? Optional.empty()
        : Optional.ofNullable(BY_BEGINNING.get(lower.substring(0, LETTERS)));
  }

  /**
   * Whether one of these words could begin at a place of a text; what looks like it may still be
   * none. Letters beyond ASCII are not looked at, for they have cases of their own.
   */
  static boolean mayBegin(String text, int at) {
    if (at + LETTERS > text.length()) {
      return false;
    }
    for (int i = at; i < at + LETTERS; i++) {
      if (text.charAt(i) >= 0x80) {
        return true;
      }
    }
    return BY_BEGINNING.containsKey(text.substring(at, at + LETTERS).toLowerCase(Locale.ROOT));
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
