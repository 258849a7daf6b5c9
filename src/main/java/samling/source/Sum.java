package samling.source;

import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * What tells a file's content from anything it may become by accident, at a hundredth of what a
 * cryptographic digest costs: its length, and two checksums whose polynomials have nothing in
 * common, so that together they are one of 64 bits. Whoever wants to can make two files of one sum.
 *
 * @param length in bytes
 * @param checks the CRC-32 (ISO 3309) in the upper half, the CRC-32C (RFC 3720) in the lower
 */
public record Sum(long length, long checks) {
  public static Sum of(byte[] bytes) {
    return of(bytes, bytes.length);
  }

  /** The sum of the first bytes of an array. */
  public static Sum of(byte[] bytes, int length) {
    CRC32 one = new CRC32();
    one.update(bytes, 0, length);
    CRC32C other = new CRC32C();
    other.update(bytes, 0, length);
    return new Sum(length, (one.getValue() << Integer.SIZE) | other.getValue());
  }

  /** The sum as one word, such as {@code 07b9c1a2f04d5e63-20480}. */
  @Override
  public String toString() {
    return HexFormat.of().toHexDigits(checks) + "-" + length;
  }
}
