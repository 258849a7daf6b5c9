package samling.check;

import java.util.List;

/** The references to characters that templates write where a character may not stand as it is. */
final class References {
  private static final List<String> WRITTEN = List.of("&amp;", "&#39;", "&quot;", "&lt;", "&gt;");
  private static final String MEANT = "&'\"<>";

  private References() {}

  /** How long the reference is that begins somewhere on a page; 0 where it is none of these. */
  static int length(byte[] html, int from, int to) {
    for (int i = 0; i < WRITTEN.size(); i++) {
      String reference = WRITTEN.get(i);
      int length = reference.length();
      int same = 1;
      while (same < length && from + same < to && html[from + same] == reference.charAt(same)) {
        same++;
      }
      if (same == length) {
        return length;
      }
    }
    return 0;
  }

  /** A text with the characters that are referred to. */
  static String decoded(String text) {
    int at = text.indexOf('&');
    if (at < 0) {
      return text;
    }
    StringBuilder decoded = new StringBuilder(text.length()).append(text, 0, at);
    while (at < text.length()) {
      int which = text.charAt(at) == '&' ? which(text, at) : -1;
      decoded.append(which < 0 ? text.charAt(at) : MEANT.charAt(which));
      at += which < 0 ? 1 : WRITTEN.get(which).length();
    }
    return decoded.toString();
  }

  private static int which(String text, int at) {
    for (int i = 0; i < WRITTEN.size(); i++) {
      if (text.startsWith(WRITTEN.get(i), at)) {
        return i;
      }
    }
    return -1;
  }
}
