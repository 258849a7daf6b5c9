package samling.plan;

import java.util.Arrays;

/**
 * The modules of a QR code. A row is one number, the module at x being bit x, so that what makes a
 * mask a good one can be counted for a whole row at a time.
 */
final class QrGrid {
  private static final int MASKS = 8;
  private static final int PERIOD = 12;
  private static final long[][] MASK_ROWS = new long[MASKS][PERIOD];
  private static final int FORMAT = 0x537;
  private static final int FORMAT_MASK = 0x5412;
  private static final int VERSION = 0x1F25;

  private static final QrGrid[] EMPTY = new QrGrid[QrWords.LARGEST + 1];

  static {
    for (int mask = 0; mask < MASKS; mask++) {
      for (int y = 0; y < PERIOD; y++) {
        MASK_ROWS[mask][y] = maskRow(mask, y);
      }
    }
    for (int version = 1; version <= QrWords.LARGEST; version++) {
      EMPTY[version] = new QrGrid(version);
      EMPTY[version].drawPatterns();
    }
  }

  private final int version;
  private final int size;
  private final long[] dark;
  private final long[] fixed;

  private QrGrid(int version) {
    this.version = version;
    this.size = 17 + 4 * version;
    this.dark = new long[size];
    this.fixed = new long[size];
    Arrays.fill(fixed, -1L << size);
  }

  /** The same modules, to be drawn on. */
  private QrGrid(QrGrid other) {
    this.version = other.version;
    this.size = other.size;
    this.dark = other.dark.clone();
    this.fixed = other.fixed;
  }

  /** The code of some words, with the mask that makes it easiest to read; its rows. */
  static long[] rows(QrWords words) {
    QrGrid grid = new QrGrid(EMPTY[words.version()]);
    grid.drawWords(words.words());
    long[] best = grid.masked(0, words.level());
    int least = QrPenalty.of(best);
    for (int mask = 1; mask < MASKS; mask++) {
      long[] rows = grid.masked(mask, words.level());
      int penalty = QrPenalty.of(rows);
      if (penalty < least) {
        least = penalty;
        best = rows;
      }
    }
    return best;
  }

  private static long maskRow(int mask, int y) {
    long row = 0;
    for (int x = 0; x < Long.SIZE; x++) {
      boolean turned =
          switch (mask) {
            case 0 -> (x + y) % 2 == 0;
            case 1 -> y % 2 == 0;
            case 2 -> x % 3 == 0;
            case 3 -> (x + y) % 3 == 0;
            case 4 -> (x / 3 + y / 2) % 2 == 0;
            case 5 -> (x * y % 2) + (x * y % 3) == 0;
            case 6 -> ((x * y % 2) + (x * y % 3)) % 2 == 0;
            default -> ((x + y) % 2 + x * y % 3) % 2 == 0;
          };
      row |= turned ? 1L << x : 0;
    }
    return row;
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
    drawFormat(0, dark);
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

  private void drawFormat(int format, long[] rows) {
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

  /** Fills what is free, in columns of two, from the right, up and down. */
  private void drawWords(byte[] words) {
    int i = 0;
    boolean up = true;
    for (int right = size - 1; right >= 1; right -= 2) {
      if (right == 6) {
        right = 5;
      }
      for (int step = 0; step < size; step++) {
        int y = up ? size - 1 - step : step;
        for (int x = right; x > right - 2; x--) {
          if (((fixed[y] >>> x) & 1) == 0 && i < 8 * words.length) {
            set(dark, x, y, words[i >>> 3] >>> (7 - (i & 7)));
            i++;
          }
        }
      }
      up = !up;
    }
  }

  private long[] masked(int mask, QrWords.Level level) {
    long[] rows = Arrays.copyOf(dark, size);
    for (int y = 0; y < size; y++) {
      rows[y] ^= MASK_ROWS[mask][y % PERIOD] & ~fixed[y];
    }
    drawFormat((level.bits << 3) | mask, rows);
    return rows;
  }

  private void fix(int x, int y, boolean isDark) {
    set(dark, x, y, isDark ? 1 : 0);
    fixed[y] |= 1L << x;
  }

  private static void set(long[] rows, int x, int y, int bit) {
    rows[y] = (rows[y] & ~(1L << x)) | ((long) (bit & 1) << x);
  }
}
