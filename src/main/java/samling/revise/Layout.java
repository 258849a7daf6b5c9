package samling.revise;

import java.util.List;
import samling.source.ListNode;
import samling.source.MapNode;
import samling.source.MapNode.Entry;
import samling.source.Node;
import samling.source.ScalarNode;
import samling.source.ScalarNode.Style;
import samling.source.SourceText;

/** Where the parts of a YAML text lie, in Java characters from its beginning. */
final class Layout {

  static final int NONE = -1;

  private final SourceText source;
  private final String text;
  private final int from;
  private final int to;
  private final List<Comment> comments;

  Layout(Parsed parsed) {
    this.source = parsed.source();
    this.text = parsed.source().text();
    this.from = parsed.from();
    this.to = parsed.to();
    this.comments = Comments.in(this, parsed.root());
  }

  String text() {
    return text;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  List<Comment> comments() {
    return comments;
  }

  List<Comment> comments(int start, int end) {
    return comments.stream().filter(c -> c.from() >= start && c.from() < end).toList();
  }

  int start(Node node) {
    return source.offset(node.span().start());
  }

  /** The end of a value's last character; of what has none, where its start is said to be. */
  int end(Node node) {
    if (!isFlow(node)) {
      if (node instanceof MapNode map && !map.entries().isEmpty()) {
        return end(map.entries().get(map.entries().size() - 1));
      }
      if (node instanceof ListNode list && !list.items().isEmpty()) {
        Node last = list.items().get(list.items().size() - 1);
        return isAbsent(last) ? lastDash(list) + 1 : end(last);
      }
    }
    return source.offset(node.span().end());
  }

  /** The end of a key's value; of its colon, if there is no value. */
  int end(Entry entry) {
    if (!isAbsent(entry.value())) {
      return end(entry.value());
    }
    int colon = afterColon(entry);
    return colon == NONE ? end(entry.key()) : colon;
  }

  /** Whether a value is nothing because nothing is written. */
  boolean isAbsent(Node node) {
    return node instanceof ScalarNode scalar
        && scalar.style() == Style.PLAIN
        && scalar.text().isEmpty();
  }

  /** Whether a value is a map or a list within brackets. */
  boolean isFlow(Node node) {
    int start = start(node);
    if (start >= text.length() || node instanceof ScalarNode) {
      return false;
    }
    return text.charAt(start) == (node instanceof MapNode ? '{' : '[');
  }

  /** Where the colon after a key ends, or {@link #NONE}. */
  int afterColon(Entry entry) {
    int at = end(entry.key());
    while (at < to && text.charAt(at) == ' ') {
      at++;
    }
    return at < to && text.charAt(at) == ':' ? at + 1 : NONE;
  }

  /** Where the dashes of a block list stand; none if they are not all where they should be. */
  int[] dashes(ListNode list) {
    int[] dashes = new int[list.items().size()];
    int at = start(list);
    for (int i = 0; i < dashes.length; i++) {
      int dash = skip(at);
      if (dash >= to || text.charAt(dash) != '-' || column(dash) != column(start(list))) {
        return new int[0];
      }
      dashes[i] = dash;
      Node item = list.items().get(i);
      at = isAbsent(item) ? dash + 1 : end(item);
    }
    return dashes;
  }

  private int lastDash(ListNode list) {
    int[] dashes = dashes(list);
    return dashes.length == 0 ? start(list) : dashes[dashes.length - 1];
  }

  /** The next place that is neither white space nor comment. */
  int skip(int offset) {
    int at = offset;
    while (at < to) {
      char c = text.charAt(at);
      if (c == '#') {
        at = lineEnd(at);
      } else if (c == ' ' || c == '\t' || isBreak(c)) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  int lineStart(int offset) {
    int at = offset;
    while (at > from && !isBreak(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** The end of a line, before its line break. */
  int lineEnd(int offset) {
    int at = offset;
    while (at < to && !isBreak(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The beginning of the next line, or the end of the text. */
  int nextLine(int offset) {
    int at = lineEnd(offset);
    if (at < to && text.charAt(at) == '\r' && at + 1 < to && text.charAt(at + 1) == '\n') {
      return at + 2;
    }
    return Math.min(at + 1, to);
  }

  /** The end of the line before the one that begins here; itself, if it is the first. */
  int previousLineEnd(int lineStart) {
    if (lineStart <= from) {
      return lineStart;
    }
    boolean pair =
        lineStart - 2 >= from
            && text.charAt(lineStart - 1) == '\n'
            && text.charAt(lineStart - 2) == '\r';
    return lineStart - (pair ? 2 : 1);
  }

  int column(int offset) {
    return offset - lineStart(offset);
  }

  /** How many spaces a line begins with. */
  int indent(int lineStart) {
    int at = lineStart;
    while (at < to && text.charAt(at) == ' ') {
      at++;
    }
    return at - lineStart;
  }

  /** Whether nothing but spaces stands before a place in its line. */
  boolean beginsLine(int offset) {
    return text.substring(lineStart(offset), offset).isBlank();
  }

  boolean isBlank(int lineStart) {
    return text.substring(lineStart, lineEnd(lineStart)).isBlank();
  }

  /** The column of the comment that a line is, or {@link #NONE}. */
  int commentColumn(int lineStart) {
    int end = lineEnd(lineStart);
    int at = lineStart;
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
    return at < end && text.charAt(at) == '#' ? at - lineStart : NONE;
  }

  /**
   * The end of the last line of something, with the comments below that are indented as its inside.
   *
   * @param end the end of its last value
   * @param column where its key or dash stands
   */
  int tail(int end, int column) {
    int tail = lineEnd(end);
    int line = nextLine(tail);
    while (line < to && line > tail) {
      int comment = commentColumn(line);
      if (comment > column) {
        tail = lineEnd(line);
      } else if (!isBlank(line)) {
        break;
      }
      int next = nextLine(line);
      if (next <= line) {
        break;
      }
      line = next;
    }
    return tail;
  }

  static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
