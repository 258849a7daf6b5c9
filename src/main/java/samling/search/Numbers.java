package samling.search;

import java.util.Iterator;

/** Rising whole numbers as few printable ASCII characters, for files that a host compresses. */
final class Numbers {
  private static final int FIRST = '!';
  private static final int LAST_DIGITS = 64;
  private static final int MORE_DIGITS = 30;

  private Numbers() {}

  /**
   * Each number as what lies between it and the one before. Digits come lowest first: any number of
   * base 30, from {@code a} on, then one of base 64, from {@code !} on.
   */
  static String write(Iterable<Integer> rising) {
    StringBuilder out = new StringBuilder();
    int before = -1;
    for (Iterator<Integer> each = rising.iterator(); each.hasNext(); ) {
      int number = each.next();
      int gap = number - before - 1;
      for (; gap >= LAST_DIGITS; gap /= MORE_DIGITS) {
        out.append((char) (FIRST + LAST_DIGITS + gap % MORE_DIGITS));
      }
      out.append((char) (FIRST + gap));
      before = number;
    }
    return out.toString();
  }
}
