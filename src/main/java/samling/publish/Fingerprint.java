package samling.publish;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What is in a file.
 *
 * @param digest its SHA-256 in lower-case hexadecimal digits, or nothing where that is not known
 * @param size in bytes
 */
public record Fingerprint(String digest, long size) {
  /** A file of which nothing is known but that it may be there. */
  public static final Fingerprint UNKNOWN = new Fingerprint("", 0);

  /** The fingerprint of some bytes. */
  public static Fingerprint of(byte[] bytes) {
    return new Fingerprint(digest(bytes), bytes.length);
  }

  /** Whether this is another file's content beyond doubt or the same beyond doubt. */
  public boolean isKnown() {
    return !digest.isEmpty();
  }

  /** The SHA-256 of some bytes in lower-case hexadecimal digits. */
  public static String digest(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
