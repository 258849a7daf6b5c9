package samling.plan;

import java.util.Arrays;

/** What all QR codes of a version have in common, drawn module by module (ISO/IEC 18004). */
final class QrGrid {
  private static final int FORMAT = 0x537;
  private static final int FORMAT_MASK = 0x5412;
  private static final int VERSION = 0x1F25;

  private final int version;
  private final int size;
  private final long[] dark;
  private final long[] fixed;

  /** The finder, timing and alignment patterns and the version; the format stays light. */
  QrGrid(int version) {
    this.version = version;
    this.size = 17 + 4 * version;
    this.dark = new long[size];
    this.fixed = new long[size];
    Arrays.fill(fixed, -1L << size);
    drawPatterns();
  }

  /** The fixed modules that are dark; a row is one number, the module at x being bit x. */
  long[] dark() {
    return dark.clone();
  }

  /** The modules that carry no words, all beyond the edge among them. */
  long[] fixed() {
    return fixed.clone();
  }

  private void drawPatterns() {
    for (int i = 0; i < size; i++) {
      fix(6, i, i % 2 == 0);
      fix(i, 6, i % 2 == 0);
    }
    drawFinder(3, 3);
    drawFinder(size - 4, 3);
    drawFinder(3, size - 4);
    int[] marks = marks();
    for (int i = 0; i < marks.length; i++) {
      for (int j = 0; j < marks.length; j++) {
        boolean inFinder =
            (i == 0 && (j == 0 || j == marks.length - 1)) || (i == marks.length - 1 && j == 0);
        if (!inFinder) {
          drawMark(marks[i], marks[j]);
        }
      }
    }
    for (int i = 0; i < 9; i++) { // where the format is to be
      fixed[i] |= 1L << 8;
      fixed[8] |= 1L << i;
    }
    for (int i = 1; i <= 8; i++) {
      fixed[size - i] |= 1L << 8;
      fixed[8] |= 1L << (size - i);
    }
    drawVersion();
  }

  private void drawFinder(int x, int y) {
    for (int dy = -4; dy <= 4; dy++) {
      for (int dx = -4; dx <= 4; dx++) {
        int ring = Math.max(Math.abs(dx), Math.abs(dy));
        int column = x + dx;
        int row = y + dy;
        if (column >= 0 && column < size && row >= 0 && row < size) {
          fix(column, row, ring != 2 && ring != 4);
        }
      }
    }
  }

  private void drawMark(int x, int y) {
    for (int dy = -2; dy <= 2; dy++) {
      for (int dx = -2; dx <= 2; dx++) {
        fix(x + dx, y + dy, Math.max(Math.abs(dx), Math.abs(dy)) != 1);
      }
    }
  }

  /** Where the centres of the alignment patterns lie, along either side. */
  private int[] marks() {
    if (version == 1) {
      return new int[0];
    }
    int count = version / 7 + 2;
    int step = (version * 4 + 4 + 2 * (count - 1) - 1) / (2 * (count - 1)) * 2;
    int[] marks = new int[count];
    marks[0] = 6;
    for (int i = count - 1, at = size - 7; i > 0; i--, at -= step) {
      marks[i] = at;
    }
    return marks;
  }

  /**
   * Draws which mask and level a code has.
   *
   * @param rows are light where the format is to be
   */
  static void drawFormat(int format, long[] rows) {
    int size = rows.length;
    int rest = format;
    for (int i = 0; i < 10; i++) {
      rest = (rest << 1) ^ ((rest >>> 9) * FORMAT);
    }
    int bits = ((format << 10) | rest) ^ FORMAT_MASK;
    for (int i = 0; i <= 5; i++) {
      set(rows, 8, i, bits >>> i);
    }
    set(rows, 8, 7, bits >>> 6);
    set(rows, 8, 8, bits >>> 7);
    set(rows, 7, 8, bits >>> 8);
    for (int i = 9; i < 15; i++) {
      set(rows, 14 - i, 8, bits >>> i);
    }
    for (int i = 0; i < 8; i++) {
      set(rows, size - 1 - i, 8, bits >>> i);
    }
    for (int i = 8; i < 15; i++) {
      set(rows, 8, size - 15 + i, bits >>> i);
    }
    set(rows, 8, size - 8, 1);
  }

  private void drawVersion() {
    if (version < 7) {
      return;
    }
    int rest = version;
    for (int i = 0; i < 12; i++) {
      rest = (rest << 1) ^ ((rest >>> 11) * VERSION);
    }
    int bits = (version << 12) | rest;
    for (int i = 0; i < 18; i++) {
      boolean bit = ((bits >>> i) & 1) != 0;
      fix(size - 11 + i % 3, i / 3, bit);
      fix(i / 3, size - 11 + i % 3, bit);
    }
  }

  private void fix(int x, int y, boolean isDark) {
    set(dark, x, y, isDark ? 1 : 0);
    fixed[y] |= 1L << x;
  }

  private static void set(long[] rows, int x, int y, int bit) {
    rows[y] = (rows[y] & ~(1L << x)) | ((long) (bit & 1) << x);
  }
}
