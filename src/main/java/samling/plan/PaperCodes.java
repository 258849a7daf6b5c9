package samling.plan;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import samling.site.PaperCode;

/** Addresses as codes that a telephone reads from paper. */
final class PaperCodes {
  /** Longer addresses make codes too fine to be read from a small print. */
  private static final int LONGEST = 250;

  private PaperCodes() {}

  /** The code of an absolute address, or null where it is not known or too long. */
  static @Nullable PaperCode of(@Nullable String address) {
    byte[] bytes = address == null ? new byte[0] : address.getBytes(StandardCharsets.UTF_8);
    if (bytes.length == 0 || bytes.length > LONGEST) {
      return null;
    }
    long[] rows = QrGrid.rows(QrWords.of(bytes));
    return new PaperCode(rows.length, path(rows));
  }

  private static String path(long[] rows) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < rows.length; y++) {
      int pen = -1;
      for (long left = rows[y]; left != 0; ) {
        int x = Long.numberOfTrailingZeros(left);
        int length = Long.numberOfTrailingZeros(~(left >>> x));
        if (pen < 0) {
          path.append('M').append(x).append(' ').append(y);
        } else {
          path.append('m').append(x - pen).append(" 0");
        }
        path.append('h').append(length);
        pen = x + length;
        left &= -1L << pen;
      }
    }
    return path.toString();
  }
}
