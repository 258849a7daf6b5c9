package samling.read.markdown;

/**
 * The frames around tables that are scrolled where there is little room: they can be reached with
 * the keyboard (WCAG 2.1.1), and are named by the table's caption, else by the heads of its
 * columns.
 */
final class Frames {
  private static final String FRAME = "<div class=\"table-wrap\"";
  private static final String HEAD = "<th";

  private Frames() {}

  /** The same text with every frame in it made reachable. */
  static String reachable(String html) {
    int frame = html.indexOf(FRAME);
    if (frame < 0) {
      return html;
    }
    StringBuilder out = new StringBuilder(html.length() + 2 * FRAME.length());
    int from = 0;
    while (frame >= 0) {
      int at = frame + FRAME.length();
      out.append(html, from, at).append(" tabindex=\"0\"");
      String name = name(html, at);
      if (!name.isEmpty()) {
        out.append(" role=\"region\" aria-label=\"").append(name).append('"');
      }
      from = at;
      frame = html.indexOf(FRAME, at);
    }
    return out.append(html, from, html.length()).toString();
  }

  private static String name(String html, int frame) {
    int end = before(html.indexOf("</table>", frame), html.length());
    int caption = html.indexOf("<caption", frame);
    if (caption >= 0 && caption < end) {
      return words(html, caption, before(html.indexOf("</caption>", caption), end));
    }
    int row = before(html.indexOf("</tr>", frame), end);
    StringBuilder names = new StringBuilder();
    int head = html.indexOf(HEAD, frame);
    while (head >= 0 && head < row) {
      boolean cell = " >".indexOf(html.charAt(head + HEAD.length())) >= 0;
      int close = before(html.indexOf("</th>", head), row);
      String words = cell ? words(html, head, close) : "";
      if (!words.isEmpty()) {
        names.append(names.isEmpty() ? "" : ", ").append(words);
      }
      head = html.indexOf(HEAD, cell ? close : head + HEAD.length());
    }
    return names.toString();
  }

  private static int before(int found, int end) {
    return found < 0 ? end : Math.min(found, end);
  }

  /** What is read between two places, as the value of an attribute. */
  private static String words(String html, int from, int to) {
    StringBuilder words = new StringBuilder();
    boolean tag = false;
    for (int i = from; i < to; i++) {
      char c = html.charAt(i);
      if (c == '<') {
        tag = true;
      } else if (c == '>' && tag) {
        tag = false;
      } else if (!tag) {
        words.append(c == '"' ? "&quot;" : String.valueOf(c == '\n' ? ' ' : c));
      }
    }
    return words.toString().strip();
  }
}
