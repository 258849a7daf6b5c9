package samling.preview;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * What tells two states of a page apart: one part for all but its style sheets, one for them. A
 * browser need not load a page again where only its styles have changed.
 */
record Fingerprint(String page, String styles) {
  private static final byte[] HEAD = "</head>".getBytes(StandardCharsets.US_ASCII);

  /** What is told of a page that there is not. */
  static final Fingerprint NONE = new Fingerprint("", "");

  /**
   * @param styles the addresses of the style sheets as they stand in the page
   */
  static Fingerprint of(byte[] page, List<String> styles) {
    int head = end(page);
    String text = new String(page, 0, head, StandardCharsets.ISO_8859_1);
    for (String style : styles) {
      text = text.replace(style, "");
    }
    CRC32C sum = new CRC32C();
    sum.update(text.getBytes(StandardCharsets.ISO_8859_1));
    sum.update(page, head, page.length - head);
    return new Fingerprint(
        Long.toHexString(sum.getValue()) + "-" + Integer.toHexString(page.length - head),
        sum(String.join(" ", styles).getBytes(StandardCharsets.UTF_8)));
  }

  /** Where the head of a page ends, which is where its style sheets are named. */
  private static int end(byte[] page) {
    for (int i = 0; i + HEAD.length <= page.length; i++) {
      if (page[i] == '<' && Arrays.equals(page, i, i + HEAD.length, HEAD, 0, HEAD.length)) {
        return i;
      }
    }
    return page.length;
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
