package samling.plan;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How large a picture is in pixels, so that a page keeps room for it before it has come.
 *
 * @param width pixels
 * @param height pixels
 */
record PictureSize(int width, int height) {
  private static final Pattern VIEW_BOX =
      Pattern.compile(
          "viewBox=[\"']\\s*[-\\d.]+[\\s,]+[-\\d.]+[\\s,]+(\\d+(?:\\.\\d+)?)[\\s,]+(\\d+(?:\\.\\d+)?)");
  private static final int HEAD = 4096;

  /** The size of an SVG, PNG, GIF or JPEG file, or empty where it can't be told. */
  static Optional<PictureSize> of(String path, byte[] bytes) {
    if (path.endsWith(".svg")) {
      return svg(bytes);
    }
    if (bytes.length > 24 && u8(bytes, 0) == 0x89 && bytes[1] == 'P') {
      return size(u16(bytes, 18), u16(bytes, 22)); // the low halves of IHDR's two 32-bit numbers
    }
    if (bytes.length > 10 && bytes[0] == 'G' && bytes[1] == 'I' && bytes[2] == 'F') {
      return size(u8(bytes, 7) << 8 | u8(bytes, 6), u8(bytes, 9) << 8 | u8(bytes, 8));
    }
    if (bytes.length > 4 && u8(bytes, 0) == 0xFF && u8(bytes, 1) == 0xD8) {
      return jpeg(bytes);
    }
    return Optional.empty();
  }

  private static Optional<PictureSize> svg(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8);
    Matcher box = VIEW_BOX.matcher(head);
    return box.find()
        ? size(
            (int) Math.round(Double.parseDouble(box.group(1))),
            (int) Math.round(Double.parseDouble(box.group(2))))
        : Optional.empty();
  }

  /** Walks the segments to the frame header (ITU T.81, B.2.2). */
  private static Optional<PictureSize> jpeg(byte[] bytes) {
    int at = 2;
    while (at + 9 < bytes.length && u8(bytes, at) == 0xFF) {
      int marker = u8(bytes, at + 1);
      boolean frame =
          marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
      if (frame) {
        return size(u16(bytes, at + 7), u16(bytes, at + 5));
      }
      at += 2 + Math.max(2, u16(bytes, at + 2));
    }
    return Optional.empty();
  }

  private static Optional<PictureSize> size(int width, int height) {
    return width > 0 && height > 0 ? Optional.of(new PictureSize(width, height)) : Optional.empty();
  }

  private static int u8(byte[] bytes, int at) {
    return bytes[at] & 0xFF;
  }

  private static int u16(byte[] bytes, int at) {
    return u8(bytes, at) << 8 | u8(bytes, at + 1);
  }
}
