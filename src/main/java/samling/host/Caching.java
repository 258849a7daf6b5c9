package samling.host;

import java.util.regex.Pattern;

/** How long a browser may keep a file without asking for it again (RFC 9111, RFC 8246). */
public enum Caching {
  /** Its address names its content, so it never changes. */
  FOREVER("public, max-age=31536000, immutable"),
  /** It may have changed, and the host is asked each time. */
  ASK("no-cache");

  /**
   * The address of a file that names its content, or of a packed copy of one, as a regular
   * expression that servers know too.
   */
  public static final String FINGERPRINTED =
      "^assets/.+[.][0-9a-f]{10}([.][A-Za-z0-9]+)?([.](br|gz))?$";

  private static final Pattern BY_CONTENT = Pattern.compile(FINGERPRINTED);

  private final String header;

  Caching(String header) {
    this.header = header;
  }

  /** The value of {@code Cache-Control}. */
  public String header() {
    return header;
  }

  /**
   * How a file may be kept.
   *
   * @param path below the site's root
   */
  public static Caching of(String path) {
    return BY_CONTENT.matcher(path).matches() ? FOREVER : ASK;
  }
}
