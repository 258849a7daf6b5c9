package samling.preview;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * What tells two states of a page apart: one part for all but its style sheets, one for them. A
 * browser need not load a page again where only its styles have changed.
 */
record Fingerprint(String page, String styles) {

  /**
   * @param styles the addresses of the style sheets as they stand in the page
   */
  static Fingerprint of(byte[] page, List<String> styles) {
    String text = new String(page, StandardCharsets.ISO_8859_1);
    for (String style : styles) {
      text = text.replace(style, "");
    }
    return new Fingerprint(
        sum(text.getBytes(StandardCharsets.ISO_8859_1)) + "-" + Integer.toHexString(text.length()),
        sum(String.join(" ", styles).getBytes(StandardCharsets.UTF_8)));
  }

  private static String sum(byte[] bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes);
    return Long.toHexString(sum.getValue());
  }

  @Override
  public String toString() {
    return page + "." + styles;
  }
}
