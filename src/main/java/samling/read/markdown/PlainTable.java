package samling.read.markdown;

/** A table whose lines all begin and end with a bar and have as many cells as its head. */
final class PlainTable {

  private final String text;
  private final PlainLines lines;
  private final PlainMarks marks;
  private final StringBuilder out;

  PlainTable(String text, PlainLines lines, PlainMarks marks, StringBuilder out) {
    this.text = text;
    this.lines = lines;
    this.marks = marks;
    this.out = out;
  }

  /** Writes the table that begins here, and says where the line after it begins. */
  int write(int at) {
    int rule = lines.after(lines.end(at));
    String[] columns = columns(rule);
    if (columns.length == 0) {
      return PlainMarkdown.GIVEN_UP;
    }
    out.append("<div class=\"table-wrap\">\n<table>\n<thead>\n");
    if (!row(at, "th scope=\"col\"", columns)) {
      return PlainMarkdown.GIVEN_UP;
    }
    out.append("</thead>\n");
    int line = lines.after(lines.end(rule));
    boolean rows = lines.is(line, '|');
    out.append(rows ? "<tbody>\n" : "");
    while (lines.is(line, '|')) {
      if (!row(line, "td", columns)) {
        return PlainMarkdown.GIVEN_UP;
      }
      line = lines.after(lines.end(line));
    }
    out.append(rows ? "</tbody>\n</table>\n</div>\n" : "</table>\n</div>\n");
    return line == text.length() || lines.isBlank(line) ? line : PlainMarkdown.GIVEN_UP;
  }

  /** What each column's cells have in their tag, by the line below the head; none if it is none. */
  private String[] columns(int line) {
    int end = lines.end(line);
    int count = 0;
    for (int i = line; i < end; i++) {
      count += text.charAt(i) == '|' ? 1 : 0;
    }
    String[] columns = new String[Math.max(0, count - 1)];
    int bar = line;
    for (int i = 0; i < columns.length; i++) {
      int next = text.indexOf('|', bar + 1);
      String column = lines.is(bar, '|') ? column(bar + 1, next) : "";
      if (column.isEmpty()) {
        return new String[0];
      }
      columns[i] = column;
      bar = next;
    }
    return bar == end - 1 ? columns : new String[0];
  }

  /** The end of the tag of a column's cells; nothing if this is no part of a rule. */
  private String column(int from, int to) {
    int start = from + lines.spaces(from);
    int end = lines.trimmed(start, to);
    boolean left = start < end && text.charAt(start) == ':';
    boolean right = start < end - 1 && text.charAt(end - 1) == ':';
    int first = left ? start + 1 : start;
    int last = right ? end - 1 : end;
    for (int i = first; i < last; i++) {
      if (text.charAt(i) != '-') {
        return "";
      }
    }
    if (last - first < 3) {
      return "";
    } else if (left) {
      return right ? " class=\"align-center\">" : " class=\"align-left\">";
    }
    return right ? " class=\"align-right\">" : ">";
  }

  private boolean row(int line, String tag, String[] columns) {
    int end = lines.end(line);
    String close = tag.startsWith("th") ? "</th>" : "</td>";
    out.append("<tr>");
    int bar = line;
    for (String column : columns) {
      int next = text.indexOf('|', bar + 1);
      int from = bar + 1 + lines.spaces(bar + 1);
      if (next < 0 || next >= end || from >= next) {
        return false;
      }
      out.append('<').append(tag).append(column);
      if (!marks.write(from, lines.trimmed(from, next), 0)) {
        return false;
      }
      out.append(close);
      bar = next;
    }
    out.append("</tr>\n");
    return bar == end - 1;
  }
}
