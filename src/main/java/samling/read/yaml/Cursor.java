package samling.read.yaml;

import java.util.Arrays;
import samling.source.Position;
import samling.source.ScalarNode;
import samling.source.ScalarNode.Kind;
import samling.source.ScalarNode.Style;
import samling.source.SourceText;
import samling.source.Span;

/**
 * Where reading has come to. It stands on a line and knows where that begins and ends, so that
 * places cost nothing to tell. Offsets are in Java characters from the first line that is read.
 */
final class Cursor {

  /**
   * The characters, and a line break that ends the last line. An array is read faster than text.
   */
  final char[] chars;

  /** The offset of the next character. */
  int at;

  private final SourceText source;
  private final int base;
  private final int size;
  private final int endLine;
  private final boolean pairs;
  private int line;
  private int start;
  private int end;

  /** A cursor before some lines of a file, up to but not including the last. */
  Cursor(SourceText source, int firstLine, int endLine) {
    this.source = source;
    this.base = source.lineStart(firstLine);
    this.size = source.lineStart(endLine) - base;
    char[] all = source.takeChars();
    this.chars = base == 0 && size == source.text().length() ? all : part(all);
    this.endLine = endLine;
    this.pairs = source.hasPairs();
    this.line = firstLine - 1;
  }

  private char[] part(char[] all) {
    char[] part = Arrays.copyOfRange(all, base, base + size + 1);
    part[size] = '\n';
    return part;
  }

  /** How far the next character is from the beginning of its line; -1 where there is no line. */
  int indent() {
    return at - start;
  }

  /** How many characters there are from the next one on. */
  int rest() {
    return size - at;
  }

  /** Where the line begins. */
  int start() {
    return start;
  }

  /** Where the line ends, before its line break. */
  int end() {
    return end;
  }

  /** Whether the line ends with a line break, as the last one may not. */
  boolean hasBreak() {
    return end < size;
  }

  /** Whether a space or the end of the line stands somewhere. */
  boolean isBlank(int offset) {
    char c = chars[offset];
    return c == ' ' || c == '\n' || c == '\r';
  }

  void skipSpaces() {
    while (chars[at] == ' ') {
      at++;
    }
  }

  /** Moves to the beginning of the next line, if there is one. */
  boolean nextLine() {
    if (line + 1 >= endLine) {
      at = size;
      start = size + 1;
      end = size;
      return false;
    }
    line++;
    start = source.lineStart(line) - base;
    end = source.lineStart(line + 1) - base;
    while (end > start && (chars[end - 1] == '\n' || chars[end - 1] == '\r')) {
      end--;
    }
    at = start;
    return true;
  }

  /** Moves to the next value or key on a later line. */
  void nextInk() {
    if (nextLine()) {
      findInk();
    }
  }

  /** Moves to the first value or key from this line's beginning on. */
  void findInk() {
    do {
      at = start;
      skipSpaces();
      if (at < end && chars[at] != '#') {
        return;
      }
    } while (nextLine());
  }

  /** Ends a line on which nothing but a remark may follow, and moves on to what comes next. */
  void endLine() {
    expectEnd();
    nextInk();
  }

  /** Makes sure that nothing but a remark follows on this line. */
  void expectEnd() {
    int after = at;
    skipSpaces();
    if (at < end && !(chars[at] == '#' && at > after)) {
      throw new Unsure();
    }
  }

  /** The place of an offset on this line. */
  Position place(int offset) {
    return pairs ? source.position(base + offset) : new Position(line, offset - start + 1);
  }

  /** The place of an offset on whatever line. */
  Position anyPlace(int offset) {
    return source.position(base + offset);
  }

  /** The value between two offsets on this line. */
  ScalarNode scalar(String text, Kind kind, Style style, int from, int to) {
    if (pairs) {
      return new ScalarNode(text, kind, style, span(place(from), place(to)));
    }
    int column = 1 - start;
    return new ScalarNode(text, kind, style, source.file(), line, column + from, line, column + to);
  }

  Span span(Position from, Position to) {
    return new Span(source.file(), from, to);
  }
}
