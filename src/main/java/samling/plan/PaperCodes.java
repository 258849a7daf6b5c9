package samling.plan;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import samling.site.PaperCode;

/** Addresses as codes that a telephone reads from paper. */
final class PaperCodes {
  /** Longer addresses make codes too fine to be read from a small print. */
  private static final int LONGEST = 250;

  private PaperCodes() {}

  /** The code of an absolute address as lines, or null where it is not known or too long. */
  static @Nullable PaperCode of(@Nullable String address) {
    long[] rows = rows(address);
    return rows == null ? null : new PaperCode(rows.length, path(rows));
  }

  /** The same code as a picture. */
  static @Nullable String picture(@Nullable String address) {
    long[] rows = rows(address);
    return rows == null ? null : CodePicture.of(rows);
  }

  private static long @Nullable [] rows(@Nullable String address) {
    byte[] bytes = address == null ? new byte[0] : address.getBytes(StandardCharsets.UTF_8);
    return bytes.length == 0 || bytes.length > LONGEST ? null : QrForm.rows(QrWords.of(bytes));
  }

  private static String path(long[] rows) {
    Path path = new Path(rows.length);
    for (int y = 0; y < rows.length; y++) {
      int pen = -1;
      for (long left = rows[y]; left != 0; ) {
        int x = Long.numberOfTrailingZeros(left);
        int length = Long.numberOfTrailingZeros(~(left >>> x));
        if (pen < 0) {
          path.step('M', x);
          path.step(' ', y);
        } else {
          path.step('m', x - pen);
          path.step(' ', 0);
        }
        path.step('h', length);
        pen = x + length;
        left &= -1L << pen;
      }
    }
    return path.done();
  }

  /** An SVG path of short numbers, put together as bytes since there are so many of them. */
  private static final class Path {
    private static final int LONGEST_STEPS = 9; // for two modules, of which one is dark

    private final byte[] bytes;
    private int length;

    Path(int size) {
      bytes = new byte[LONGEST_STEPS * size * (size + 1) / 2];
    }

    void step(char command, int number) {
      bytes[length++] = (byte) command;
      if (number >= 10) {
        bytes[length++] = (byte) ('0' + number / 10);
      }
      bytes[length++] = (byte) ('0' + number % 10);
    }

    String done() {
      return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }
  }
}
