package samling.source;

import java.util.Arrays;

/** One look at each character of a text, for all that must be known of it. */
final class Look {

  private static final int[] NONE = {};

  private final char[] chars;
  private final int length;
  private int[] lineStarts = new int[64];
  private int lines = 1;
  private int[] pairs = NONE;
  private int pairCount;
  private int[] numbers = NONE;
  private int numberCount;
  private int longest;
  private boolean escapes;
  private boolean ordinary = true;

  /** How many digits there are in a row up to the last one, and where that is. */
  private int digits;

  private int lastDigit = -1;

  /**
   * A look at each character.
   *
   * @param chars holds the text, and may be longer
   */
  Look(char[] chars, int length) {
    this.chars = chars;
    this.length = length;
    for (int i = 0; i < length; i++) {
      char c = chars[i];
      boolean small = c > '\\' && c < 0x7F;
      if (!small && isMark(c)) {
        look(i);
      }
    }
  }

  /**
   * A look at the characters that matter, where they are known already.
   *
   * @param marks where they are, in order, as {@link #isMark} tells
   * @param count how many they are
   */
  Look(char[] chars, int length, int[] marks, int count) {
    this.chars = chars;
    this.length = length;
    for (int i = 0; i < count; i++) {
      look(marks[i]);
    }
  }

  /** Whether anything has to be known of a character; of nearly all there is nothing. */
  static boolean isMark(char c) {
    if (c < 0x7F) {
      return c < ' ' || (c >= '0' && c <= '9') || c == '\\';
    }
    return c < 0xA0 || c >= 0x2028;
  }

  private void look(int i) {
    char c = chars[i];
    if (c < ' ') {
      control(i);
    } else if (c <= '9') {
      digits = lastDigit == i - 1 ? digits + 1 : 1;
      lastDigit = i;
      longest = Math.max(longest, digits);
      if (digits == 1 && i > 0 && isBetween(chars[i - 1])) {
        number(i);
      }
    } else if (c == '\\') {
      escapes = true;
    } else {
      rare(i);
    }
  }

  /** Where lines begin. */
  int[] lineStarts() {
    return Arrays.copyOf(lineStarts, lines);
  }

  /** Where pairs of surrogates begin; mostly nowhere. */
  int[] pairs() {
    return pairCount == 0 ? NONE : Arrays.copyOf(pairs, pairCount);
  }

  /** Where numbers begin that follow a word. */
  int[] numbers() {
    return Arrays.copyOf(numbers, numberCount);
  }

  /** How many digits there are in a row at most. */
  int longestNumber() {
    return longest;
  }

  /** Whether there is any backslash. */
  boolean hasEscapes() {
    return escapes;
  }

  /** Whether nothing is odd about any character. */
  boolean isOrdinary() {
    return ordinary;
  }

  private void control(int i) {
    char c = chars[i];
    if (c == '\r' && i + 1 < length && chars[i + 1] == '\n') {
      return;
    }
    if (c == '\n' || c == '\r') {
      if (lines == lineStarts.length) {
        lineStarts = Arrays.copyOf(lineStarts, 2 * lines);
      }
      lineStarts[lines++] = i + 1;
    }
    ordinary &= c == '\n' || c == '\t';
  }

  /**
   * Takes note of a number if there is but white space, a point or a comma between it and a word.
   */
  private void number(int i) {
    int end = i;
    while (end > 0 && isBetween(chars[end - 1])) {
      end--;
    }
    if (end > 0 && chars[end - 1] >= 'A') {
      if (numberCount == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * numberCount + 8);
      }
      numbers[numberCount++] = i;
    }
  }

  private static boolean isBetween(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == '.' || c == ',';
  }

  private void rare(int i) {
    char c = chars[i];
    if (Character.isHighSurrogate(c)) {
      if (pairCount == pairs.length) {
        pairs = Arrays.copyOf(pairs, 2 * pairCount + 8);
      }
      pairs[pairCount++] = i;
      ordinary &= i + 1 < length && Character.isLowSurrogate(chars[i + 1]);
    } else if (Character.isLowSurrogate(c)) {
      ordinary &= i > 0 && Character.isHighSurrogate(chars[i - 1]);
    } else {
      boolean separator = c == 0x2028 || c == 0x2029 || c == 0xFEFF;
      ordinary &= c >= 0xA0 && !separator && c < 0xFFFE;
    }
  }
}
