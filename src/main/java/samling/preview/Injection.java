package samling.preview;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The one element that a page of the preview has more than the built one: its script. */
final class Injection {
  private static final byte[] END = "</body>".getBytes(StandardCharsets.US_ASCII);

  private Injection() {}

  /** The page with the script at the end of its body. */
  static byte[] into(byte[] page, String script, String version) {
    byte[] element =
        ("<script src=\"" + script + "\" data-version=\"" + version + "\" defer></script>")
            .getBytes(StandardCharsets.US_ASCII);
    int at = lastEnd(page);
    byte[] all = new byte[page.length + element.length];
    System.arraycopy(page, 0, all, 0, at);
    System.arraycopy(element, 0, all, at, element.length);
    System.arraycopy(page, at, all, at + element.length, page.length - at);
    return all;
  }

  private static int lastEnd(byte[] page) {
    for (int i = page.length - END.length; i >= 0; i--) {
      if (page[i] == '<' && Arrays.equals(page, i, i + END.length, END, 0, END.length)) {
        return i;
      }
    }
    return page.length;
  }
}
