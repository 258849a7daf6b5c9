package samling.plan;

/**
 * How hard a QR code is to read, by the four features that the standard counts against a mask. All
 * modules of a line are looked at together: where a bit of a line's number and the same bit of the
 * shifted number are both set, two modules that far apart are dark.
 */
final class QrPenalty {
  private QrPenalty() {}

  /**
   * The penalty of a code, or some number not below {@code enough} where it is no less than that.
   *
   * @param rows as many as the code is wide, the module at x being bit x; no others are set
   * @param columns the same modules, the one at y being bit y
   */
  static int of(long[] rows, long[] columns, int enough) {
    int size = rows.length;
    int penalty = blocks(rows) + balance(rows);
    for (int i = 0; i < size && penalty < enough; i++) {
      penalty += line(rows[i], size) + line(columns[i], size);
    }
    return penalty;
  }

  /** 3 for each square of two by two modules alike. */
  private static int blocks(long[] rows) {
    long inside = (1L << (rows.length - 1)) - 1;
    int blocks = 0;
    for (int y = 1; y < rows.length; y++) {
      long same = ~(rows[y] ^ rows[y - 1]);
      long alike = ~(rows[y] ^ (rows[y] >>> 1));
      blocks += Long.bitCount(same & (same >>> 1) & alike & inside);
    }
    return 3 * blocks;
  }

  /** 10 for every 5 % that the share of dark modules lies off one half. */
  private static int balance(long[] rows) {
    int dark = 0;
    for (long row : rows) {
      dark += Long.bitCount(row);
    }
    int total = rows.length * rows.length;
    int steps = (Math.abs(dark * 20 - total * 10) + total - 1) / total - 1;
    return 10 * steps;
  }

  private static int line(long modules, int size) {
    return runs(modules, size) + 40 * finders(modules, size);
  }

  /** For each run of five modules alike or more, its length less two. */
  private static int runs(long modules, int size) {
    long alike = ~(modules ^ (modules >>> 1)) & ((1L << (size - 1)) - 1);
    long pairs = alike & (alike >>> 1);
    long fives = pairs & (pairs >>> 2);
    if (fives == 0) {
      return 0;
    }
    long firsts = fives & ~(fives << 1);
    return Long.bitCount(fives) + 2 * Long.bitCount(firsts);
  }

  /**
   * How often a line is as light and dark as the middle of a finder pattern, with four times as
   * much light on one side. Beyond the edges all is light.
   */
  private static int finders(long modules, int size) {
    int found = usual(modules);
    long six = all(modules, 6);
    long edges = (modules << 1) | (modules << 2) | (modules >>> 6) | (modules >>> 7);
    long nine = six & (six >>> 3);
    if (((six & ~edges) | nine) != 0) { // the middle of a larger one is one of these
      for (int scale = 2; 7 * scale <= size; scale++) {
        found += larger(modules, scale);
      }
    }
    return found;
  }

  /** Of the usual size, found by their middles. */
  private static int usual(long m) {
    long dark = m & (m << 1) & (m >>> 1) & (m << 3) & (m >>> 3);
    long middle = dark & ~((m << 2) | (m >>> 2) | (m << 4) | (m >>> 4));
    if (middle == 0) {
      return 0;
    }
    return Long.bitCount(middle & ~((m << 5) | (m << 6) | (m << 7)))
        + Long.bitCount(middle & ~((m >>> 5) | (m >>> 6) | (m >>> 7)));
  }

  /** Of a larger size, found by their first modules. */
  private static int larger(long modules, int scale) {
    long dark = all(modules, scale);
    long notLight = any(modules, scale);
    long first =
        dark
            & (all(modules, 3 * scale) >>> (2 * scale))
            & (dark >>> (6 * scale))
            & ~(anyBefore(modules, scale)
                | (notLight >>> scale)
                | (notLight >>> (5 * scale))
                | (notLight >>> (7 * scale)));
    return first == 0
        ? 0
        : Long.bitCount(first & ~anyBefore(modules, 4 * scale))
            + Long.bitCount(first & ~(any(modules, 4 * scale) >>> (7 * scale)));
  }

  /** Where so many dark modules begin. */
  private static long all(long modules, int count) {
    long found = modules;
    for (int i = 1; i < count; i++) {
      found &= modules >>> i;
    }
    return found;
  }

  /** Where so many modules begin of which one is dark. */
  private static long any(long modules, int count) {
    long found = modules;
    for (int i = 1; i < count; i++) {
      found |= modules >>> i;
    }
    return found;
  }

  /** Before which one of so many modules is dark. */
  private static long anyBefore(long modules, int count) {
    long found = 0;
    for (int i = 1; i <= count; i++) {
      found |= modules << i;
    }
    return found;
  }
}
