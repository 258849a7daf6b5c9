package samling.read.markdown;

/**
 * A list without lists in it: items of one paragraph each, either all of them with blank lines
 * between or none.
 */
final class PlainList {

  private final String text;
  private final PlainLines lines;
  private final PlainMarks marks;
  private final StringBuilder out;

  PlainList(String text, PlainLines lines, PlainMarks marks, StringBuilder out) {
    this.text = text;
    this.lines = lines;
    this.marks = marks;
    this.out = out;
  }

  /** Writes the list that begins here, and says where the line after it begins. */
  int write(int at) {
    boolean numbered = PlainLines.isDigit(text.charAt(at));
    if (numbered && !mayStart(at)) {
      return PlainMarkdown.GIVEN_UP;
    }
    open(at, numbered);
    boolean loose = false;
    int item = at;
    while (true) {
      int end = end(item);
      if (end == PlainMarkdown.GIVEN_UP || (numbered && lines.isDate(item))) {
        return PlainMarkdown.GIVEN_UP;
      }
      int line = lines.after(end);
      int next = lines.pastBlanks(line);
      boolean gap = next > line;
      boolean more = next < text.length() && lines.listMark(next) > 0;
      loose = (more && item == at) ? gap : loose;
      boolean fits = more ? gap == loose && kind(next) == kind(item) : ends(next, gap);
      if (!fits || !write(item, end, loose)) {
        return PlainMarkdown.GIVEN_UP;
      }
      if (!more) {
        out.append(numbered ? "</ol>\n" : "</ul>\n");
        return next;
      }
      item = next;
    }
  }

  private void open(int at, boolean numbered) {
    String first = numbered ? text.substring(at, at + lines.listMark(at) - 1) : "1";
    out.append(numbered ? "<ol" : "<ul");
    if (!first.equals("1")) {
      out.append(" start=\"").append(first).append('"');
    }
    out.append(">\n");
  }

  /** Whether a number is short enough to be one, and without zeros before it. */
  private boolean mayStart(int at) {
    return text.charAt(at) != '0' && lines.listMark(at) <= 4;
  }

  /** The character that tells one kind of list from another. */
  private char kind(int item) {
    return text.charAt(item + lines.listMark(item) - 1);
  }

  /** The end of an item's last line. */
  private int end(int item) {
    int indent = lines.listMark(item) + 1;
    if (lines.opensBlock(item + indent)) {
      return PlainMarkdown.GIVEN_UP;
    }
    int end = lines.end(item);
    int next = lines.after(end);
    while (lines.is(next, ' ') && !lines.isBlank(next)) {
      if (lines.spaces(next) != indent || lines.opensBlock(next + indent)) {
        return PlainMarkdown.GIVEN_UP;
      }
      end = lines.end(next);
      next = lines.after(end);
    }
    return end;
  }

  /** Whether a list surely is at its end where a line follows that is no item. */
  private boolean ends(int next, boolean gap) {
    return next == text.length() || (gap ? !lines.is(next, ' ') : lines.is(next, '#'));
  }

  private boolean write(int item, int end, boolean loose) {
    int indent = lines.listMark(item) + 1;
    int from = item + indent;
    out.append(loose ? "<li>\n<p>" : "<li>");
    boolean plain = marks.write(from, lines.trimmed(from, end), indent);
    out.append(loose ? "</p>\n</li>\n" : "</li>\n");
    return plain;
  }
}
