package samling.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import samling.catalogue.Lazy;

/**
 * The form of all QR codes of a version: what is fixed, in which order words fill the rest, and
 * what each mask turns. All of it is kept both by rows and by columns, since a row or a column is
 * one number, and what makes a mask a good one can be counted for a whole one at a time.
 */
final class QrForm {
  private static final int MASKS = 8;

  private static final List<Lazy<QrForm>> ALL =
      IntStream.rangeClosed(1, QrWords.LARGEST)
          .mapToObj(version -> Lazy.of(() -> new QrForm(version)))
          .toList();

  private final int size;
  private final long[] rows;
  private final long[] columns;
  private final long[] fixed;

  /** Where each bit of the words goes: 64 × y + x. */
  private final short[] places;

  private final Map<QrWords.Level, Lazy<Masks>> masks = new EnumMap<>(QrWords.Level.class);

  /**
   * What a mask turns, the format drawn into it.
   *
   * @param rows by mask and y
   * @param columns by mask and x
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Masks(long[][] rows, long[][] columns) {}

  private QrForm(int version) {
    QrGrid grid = new QrGrid(version);
    this.rows = grid.dark();
    this.columns = turned(rows);
    this.fixed = grid.fixed();
    this.size = rows.length;
    this.places = places();
    for (QrWords.Level level : QrWords.Level.values()) {
      masks.put(level, Lazy.of(() -> masks(level)));
    }
  }

  /** The code of some words, with the mask that makes it easiest to read; its rows. */
  static long[] rows(QrWords words) {
    return ALL.get(words.version() - 1).get().drawn(words);
  }

  private long[] drawn(QrWords words) {
    long[] down = rows.clone();
    long[] across = columns.clone();
    draw(words.words(), down, across);
    Masks all = Objects.requireNonNull(masks.get(words.level())).get();
    long[] best = down;
    int least = Integer.MAX_VALUE;
    for (int mask = 0; mask < MASKS; mask++) {
      long[] masked = both(down, all.rows()[mask]);
      int penalty = QrPenalty.of(masked, both(across, all.columns()[mask]), least);
      if (penalty < least) {
        least = penalty;
        best = masked;
      }
    }
    return best;
  }

  private void draw(byte[] words, long[] down, long[] across) {
    for (int i = 0; i < 8 * words.length; i++) {
      if (((words[i >>> 3] >>> (7 - (i & 7))) & 1) != 0) {
        int x = places[i] & 63;
        int y = places[i] >>> 6;
        down[y] |= 1L << x;
        across[x] |= 1L << y;
      }
    }
  }

  /** What is free, in columns of two, from the right, up and down. */
  private short[] places() {
    short[] found = new short[size * size];
    int count = 0;
    boolean up = true;
    for (int right = size - 1; right >= 1; right -= 2) {
      if (right == 6) {
        right = 5;
      }
      for (int step = 0; step < size; step++) {
        int y = up ? size - 1 - step : step;
        for (int x = right; x > right - 2; x--) {
          if (((fixed[y] >>> x) & 1) == 0) {
            found[count++] = (short) (64 * y + x);
          }
        }
      }
      up = !up;
    }
    return found;
  }

  private Masks masks(QrWords.Level level) {
    long[][] down = new long[MASKS][];
    long[][] across = new long[MASKS][];
    for (int mask = 0; mask < MASKS; mask++) {
      down[mask] = new long[size];
      for (int y = 0; y < size; y++) {
        down[mask][y] = row(mask, y) & ~fixed[y];
      }
      QrGrid.drawFormat((level.bits << 3) | mask, down[mask]);
      across[mask] = turned(down[mask]);
    }
    return new Masks(down, across);
  }

  private long row(int mask, int y) {
    long row = 0;
    for (int x = 0; x < size; x++) {
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

  private static long[] both(long[] modules, long[] mask) {
    long[] masked = modules.clone();
    for (int i = 0; i < masked.length; i++) {
      masked[i] ^= mask[i];
    }
    return masked;
  }

  /** Rows as columns. */
  private static long[] turned(long[] rows) {
    long[] columns = new long[rows.length];
    for (int y = 0; y < rows.length; y++) {
      for (long left = rows[y]; left != 0; left &= left - 1) {
        columns[Long.numberOfTrailingZeros(left)] |= 1L << y;
      }
    }
    return columns;
  }
}
