package samling.plan;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * A QR code as a picture of one pixel per module, which takes a fifth of the bytes of a drawing
 * (PNG, third edition).
 */
final class CodePicture {
  private static final String BEFORE = "data:image/png;base64,";
  private static final long SIGNATURE = 0x89504E470D0A1A0AL;
  private static final short FASTEST = 0x7801;
  private static final byte LAST_STORED = 1;
  private static final int CHUNK_EXTRA = 12;
  private static final int HEADER = 13;
  private static final int STREAM_EXTRA = 2 + 5 + 4;

  private CodePicture() {}

  /**
   * The picture as an address that holds it (RFC 2397), without the light edge around it.
   *
   * @param rows a row is one number, the module at x being bit x, set where it is dark
   */
  static String of(long[] rows) {
    int stride = (rows.length + 7) / 8;
    int data = STREAM_EXTRA + rows.length * (1 + stride);
    ByteBuffer png = ByteBuffer.allocate(Long.BYTES + 3 * CHUNK_EXTRA + HEADER + data);
    png.putLong(SIGNATURE);
    int start = begin(png, HEADER, "IHDR");
    png.putInt(rows.length).putInt(rows.length);
    png.put((byte) 1).put(new byte[4]); // one bit each, black or white
    end(png, start);
    start = begin(png, data, "IDAT");
    stream(png, rows, stride);
    end(png, start);
    end(png, begin(png, 0, "IEND"));
    return BEFORE + Base64.getEncoder().encodeToString(png.array());
  }

  /** The pixels as they are, for there is nothing to gain by packing so few (RFC 1950, 1951). */
  private static void stream(ByteBuffer png, long[] rows, int stride) {
    int length = rows.length * (1 + stride);
    png.putShort(FASTEST).put(LAST_STORED);
    png.putShort(Short.reverseBytes((short) length)).putShort(Short.reverseBytes((short) ~length));
    int start = png.position();
    for (long row : rows) {
      png.put((byte) 0);
      long light = Long.reverse(~row);
      for (int i = 0; i < stride; i++) {
        png.put((byte) (light >>> (56 - 8 * i)));
      }
    }
    Adler32 sum = new Adler32();
    sum.update(png.slice(start, length));
    png.putInt((int) sum.getValue());
  }

  private static int begin(ByteBuffer png, int length, String type) {
    png.putInt(length);
    int start = png.position();
    png.put(type.getBytes(StandardCharsets.US_ASCII));
    return start;
  }

  private static void end(ByteBuffer png, int start) {
    CRC32 sum = new CRC32();
    sum.update(png.slice(start, png.position() - start));
    png.putInt((int) sum.getValue());
  }
}
