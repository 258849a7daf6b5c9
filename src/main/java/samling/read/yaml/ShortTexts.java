package samling.read.yaml;

import org.jspecify.annotations.Nullable;

/**
 * Keys, ids, dates and the like as text, the same again and again in the files of a site: most of
 * them are there but once.
 */
final class ShortTexts {

  /** Longer ones are hardly ever the same. */
  private static final int LONGEST = 24;

  private static final int PLACES = 1 << 13;

  /**
   * What was read last of those that share a place. Threads may miss what others put there, and
   * then make a text of their own.
   */
  private static final @Nullable String[] KNOWN = new @Nullable String[PLACES];

  private ShortTexts() {}

  /** Some characters as text. */
  static String of(char[] chars, int from, int length) {
    if (length > LONGEST) {
      return new String(chars, from, length);
    }
    int hash = 0;
    for (int i = from; i < from + length; i++) {
      hash = 31 * hash + chars[i];
    }
    int place = (hash ^ (hash >>> 13)) & (PLACES - 1);
    String known = KNOWN[place];
    if (known == null || !is(known, chars, from, length)) {
      known = new String(chars, from, length);
      KNOWN[place] = known;
    }
    return known;
  }

  private static boolean is(String text, char[] chars, int from, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != chars[from + i]) {
        return false;
      }
    }
    return true;
  }
}
