package samling.build;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import samling.source.Sum;

/**
 * What tells texts and files from what they were before: two checksums of 32 bits that have nothing
 * in common. It knows of any change that happens, not of one that is contrived; who could contrive
 * one could change the site as well. Machines have both built in, so it takes next to no time,
 * however much is read.
 */
final class Fingerprint {
  private final CRC32 one = new CRC32();
  private final CRC32C other = new CRC32C();
  private final byte[] number = new byte[Long.BYTES];

  /** The fingerprint of one text. */
  static String of(CharSequence text) {
    Fingerprint all = new Fingerprint();
    all.add(text.toString());
    return all.text();
  }

  void add(byte[] bytes, int length) {
    one.update(bytes, 0, length);
    other.update(bytes, 0, length);
  }

  /** Adds what is left in a buffer. */
  void add(ByteBuffer bytes) {
    int start = bytes.position();
    one.update(bytes);
    other.update(bytes.position(start));
  }

  /** Adds a text such that it can't run into the next one. */
  void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    add(bytes.length);
    add(bytes, bytes.length);
  }

  void add(long value) {
    for (int i = 0; i < number.length; i++) {
      number[i] = (byte) (value >>> (i * Byte.SIZE));
    }
    add(number, number.length);
  }

  /** The fingerprint of all that was added, as 16 digits. */
  String text() {
    return HexFormat.of().toHexDigits(checks());
  }

  /** The same as a number, as {@link Sum#checks} has it. */
  long checks() {
    return (one.getValue() << Integer.SIZE) | other.getValue();
  }
}
