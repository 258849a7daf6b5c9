package samling.plan;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;
import org.jspecify.annotations.Nullable;
import samling.site.PaperCode;

/** Addresses as codes that a telephone reads from paper. */
final class PaperCodes {
  /** Longer addresses make codes too fine to be read from a small print. */
  private static final int LONGEST = 250;

  private PaperCodes() {}

  /** The code of an absolute address, or null where it is not known or too long. */
  static @Nullable PaperCode of(@Nullable String address) {
    if (address == null || address.length() > LONGEST) {
      return null;
    }
    QrCode code = QrCode.encodeText(address, Ecc.MEDIUM);
    return new PaperCode(code.size, path(code));
  }

  private static String path(QrCode code) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      int pen = -1;
      for (int x = 0; x < code.size; ) {
        int end = x;
        while (end < code.size && code.getModule(end, y)) {
          end++;
        }
        if (end == x) {
          x++;
        } else {
          path.append(pen < 0 ? "M" + x + " " + y : "m" + (x - pen) + " 0")
              .append("h")
              .append(end - x);
          pen = end;
          x = end;
        }
      }
    }
    return path.toString();
  }
}
