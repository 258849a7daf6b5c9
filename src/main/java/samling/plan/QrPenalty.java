package samling.plan;

/** How hard a QR code is to read, by the four features that the standard counts against a mask. */
final class QrPenalty {
  private static final int LONG_RUN = 5;

  private QrPenalty() {}

  /**
   * The penalty of a code.
   *
   * @param rows as many as the code is wide, the module at x being bit x
   */
  static int of(long[] rows) {
    int size = rows.length;
    long[] columns = new long[size];
    int dark = 0;
    for (int y = 0; y < size; y++) {
      dark += Long.bitCount(rows[y]);
      for (long left = rows[y]; left != 0; left &= left - 1) {
        columns[Long.numberOfTrailingZeros(left)] |= 1L << y;
      }
    }
    int penalty = blocks(rows) + balance(dark, size * size);
    for (int i = 0; i < size; i++) {
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
  private static int balance(int dark, int total) {
    int steps = (Math.abs(dark * 20 - total * 10) + total - 1) / total - 1;
    return 10 * steps;
  }

  /**
   * Of one line: for each long run of modules alike, and 40 for each that is as light and dark as
   * the middle of a finder pattern, with four times as much light on one side.
   */
  private static int line(long modules, int size) {
    int penalty = 0;
    int[] runs = new int[size + 2]; // light ones at even places
    int count = 0;
    for (int at = 0; at < size; ) {
      long rest = (count % 2 == 0 ? modules : ~modules) >>> at;
      int run = Math.min(Long.numberOfTrailingZeros(rest), size - at);
      penalty += run >= LONG_RUN ? run - LONG_RUN + 3 : 0;
      runs[count++] = run;
      at += run;
    }
    runs[0] += size; // beyond the edges all is light
    int last = count - count % 2;
    runs[last] += size;
    for (int middle = 3; middle + 3 <= last; middle += 2) {
      if (runs[middle] == 3 * runs[middle - 1]) {
        penalty += 40 * finders(runs, middle);
      }
    }
    return penalty;
  }

  private static int finders(int[] runs, int middle) {
    int one = runs[middle - 1];
    if (runs[middle - 2] != one || runs[middle + 1] != one || runs[middle + 2] != one) {
      return 0;
    }
    int before = runs[middle - 3];
    int after = runs[middle + 3];
    return (before >= 4 * one && after >= one ? 1 : 0)
        + (after >= 4 * one && before >= one ? 1 : 0);
  }
}
