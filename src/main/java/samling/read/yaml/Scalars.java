package samling.read.yaml;

import org.jspecify.annotations.Nullable;
import samling.source.CoreSchema;
import samling.source.Position;
import samling.source.ScalarNode;
import samling.source.ScalarNode.Kind;
import samling.source.ScalarNode.Style;

/** Single values that begin and end on one line. */
final class Scalars {

  /** Longer keys are looked at more closely than here. */
  private static final int LONGEST_KEY = 500;

  private final Cursor cursor;
  private final char[] chars;

  Scalars(Cursor cursor) {
    this.cursor = cursor;
    this.chars = cursor.chars;
  }

  /** The value at the cursor, which then stands behind it and any spaces. */
  ScalarNode read(boolean bracketed) {
    return switch (chars[cursor.at]) {
      case '"' -> quoted('"', Style.DOUBLE_QUOTED);
      case '\'' -> quoted('\'', Style.SINGLE_QUOTED);
      default -> plain(bracketed);
    };
  }

  /** The key at the cursor, which then stands behind its colon. */
  ScalarNode key(boolean bracketed) {
    int from = cursor.at;
    ScalarNode key = read(bracketed);
    if (!isKey(from)) {
      throw new Unsure();
    }
    cursor.at++;
    return key;
  }

  /** Whether what began somewhere and ends at the cursor is a key with its colon next. */
  boolean isKey(int from) {
    if (chars[cursor.at] != ':') {
      return false;
    }
    // A space before the colon is allowed, but not what people do.
    boolean fine =
        cursor.isBlank(cursor.at + 1)
            && chars[cursor.at - 1] != ' '
            && cursor.at - from <= LONGEST_KEY;
    if (!fine) {
      throw new Unsure();
    }
    return true;
  }

  /** The value that is not there. */
  ScalarNode nothing(Position place) {
    return new ScalarNode("", Kind.NULL, Style.PLAIN, cursor.span(place, place));
  }

  private ScalarNode plain(boolean bracketed) {
    int from = cursor.at;
    expectBeginning(from, bracketed);
    int to = bracketed ? plainEndInBrackets(from) : plainEnd(from);
    cursor.at = to;
    while (chars[to - 1] == ' ') {
      to--;
    }
    String text = ShortTexts.of(chars, from, to - from);
    return node(text, CoreSchema.kind(text), Style.PLAIN, from, to);
  }

  /** Refuses what begins with a sign of YAML's own. */
  private void expectBeginning(int from, boolean bracketed) {
    switch (chars[from]) {
      case '-' -> {
        if (bracketed ? !isLetterOrDigit(chars[from + 1]) : cursor.isBlank(from + 1)) {
          throw new Unsure();
        }
        expectNoDocumentMark(from);
      }
      case '.' -> expectNoDocumentMark(from);
      case '?', ':', ',', '[', ']', '{', '}', '#', '&', '*', '!', '|', '>', '%', '@', '`', '\t' ->
          throw new Unsure();
      case '\n', '\r' -> throw new Unsure();
      default -> {}
    }
  }

  /** Refuses three hyphens or dots at the beginning of a line, where another document may begin. */
  private void expectNoDocumentMark(int from) {
    char c = chars[from];
    if (from == cursor.start() && chars[from + 1] == c && chars[from + 2] == c) {
      throw new Unsure();
    }
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private int plainEnd(int from) {
    int end = cursor.end();
    for (int i = from; i < end; i++) {
      char c = chars[i];
      if (c > ':') {
        continue;
      }
      if (c == '\t') {
        throw new Unsure();
      }
      if ((c == ':' && cursor.isBlank(i + 1)) || (c == '#' && chars[i - 1] == ' ')) {
        return i;
      }
    }
    return end;
  }

  private int plainEndInBrackets(int from) {
    int end = cursor.end();
    for (int i = from; i < end; i++) {
      switch (chars[i]) {
        case ',', ']', '}' -> {
          return i;
        }
        case '[', '{', '\t' -> throw new Unsure();
        case '#' -> {
          if (chars[i - 1] == ' ') {
            throw new Unsure();
          }
        }
        case ':' -> {
          if (chars[i + 1] == ' ') {
            return i;
          }
          if (",[]{}\n\r".indexOf(chars[i + 1]) >= 0) {
            throw new Unsure();
          }
        }
        default -> {}
      }
    }
    throw new Unsure();
  }

  /**
   * A text between quotation marks, which are doubled in single ones and escaped in double ones.
   */
  private ScalarNode quoted(char mark, Style style) {
    int from = cursor.at;
    int end = cursor.end();
    StringBuilder text = null;
    int copied = from + 1;
    for (int i = from + 1; i < end; i++) {
      char c = chars[i];
      if (c == '\t') {
        throw new Unsure();
      }
      boolean doubled = c == '\'' && mark == '\'' && chars[i + 1] == '\'';
      if (c == mark && !doubled) {
        return quoted(text, copied, i, style, from);
      }
      if (doubled || (c == '\\' && mark == '"')) {
        text = text == null ? new StringBuilder() : text;
        text.append(chars, copied, i - copied);
        i++;
        text.append(doubled ? c : escaped(chars[i]));
        copied = i + 1;
      }
    }
    throw new Unsure();
  }

  private static char escaped(char c) {
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'n' -> '\n';
      default -> throw new Unsure();
    };
  }

  private ScalarNode quoted(
      @Nullable StringBuilder text, int copied, int close, Style style, int from) {
    cursor.at = close + 1;
    String whole =
        text == null
            ? ShortTexts.of(chars, copied, close - copied)
            : text.append(chars, copied, close - copied).toString();
    return node(whole, Kind.STRING, style, from, close + 1);
  }

  private ScalarNode node(String text, Kind kind, Style style, int from, int to) {
    return cursor.scalar(text, kind, style, from, to);
  }
}
