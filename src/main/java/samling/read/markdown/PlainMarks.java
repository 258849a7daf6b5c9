package samling.read.markdown;

import org.jspecify.annotations.Nullable;

/**
 * Words and the plain marks in them: emphasis, code, links with an address in round brackets, and
 * broken lines. What might be read in two ways is not read at all.
 */
final class PlainMarks {

  private static final int GIVEN_UP = PlainMarkdown.GIVEN_UP;

  /** Emphasis within emphasis is plain, but not more. */
  private static final int DEEPEST = 2;

  private final String text;

  /** The text; an array is read faster. */
  private final char[] chars;

  private final PlainLinks links;
  private final StringBuilder out;
  private final String[] open = new String[DEEPEST];
  private int depth;
  private int indent;
  private boolean inLink;
  private @Nullable StringBuilder words;

  PlainMarks(String text, PlainLinks links, StringBuilder out) {
    this.text = text;
    this.chars = text.toCharArray();
    this.links = links;
    this.out = out;
  }

  /**
   * Writes a stretch of the text in HTML, unless it is not plain.
   *
   * @param indent how many characters begin each line after the first without belonging to it
   */
  boolean write(int from, int to, int indent) {
    this.indent = indent;
    depth = 0;
    inLink = false;
    return writeStretch(from, to) && depth == 0;
  }

  /** Writes a stretch of one line; its bare words, or null where it is not plain. */
  @Nullable String writeWords(int from, int to) {
    StringBuilder bare = new StringBuilder(to - from);
    words = bare;
    boolean plain = write(from, to, 0);
    words = null;
    return plain ? bare.toString() : null;
  }

  private boolean writeStretch(int from, int to) {
    char[] all = chars;
    int run = from;
    int at = from;
    while (at < to) {
      char c = all[at];
      if (PlainChars.isOrdinary(c) || isWord(c, at, from, to)) {
        at++;
      } else {
        copy(run, at);
        at = mark(c, at, from, to);
        if (at == GIVEN_UP) {
          return false;
        }
        run = at;
      }
    }
    copy(run, to);
    return true;
  }

  private void copy(int from, int to) {
    out.append(chars, from, to - from);
    note(from, to);
  }

  /** Takes a stretch for bare words. */
  private void note(int from, int to) {
    StringBuilder bare = words;
    if (bare != null) {
      bare.append(chars, from, to - from);
    }
  }

  /** Whether a character that may mean something else is just a part of the words here. */
  private boolean isWord(char c, int at, int from, int to) {
    return switch (c) {
      case '!' -> !text.startsWith("![", at);
      case ':' -> inLink || !text.startsWith("://", at);
      case 'w' -> inLink || !text.startsWith("www.", at);
      case '@' -> inLink;
      case '\u00a0' ->
          at > from && at + 1 < to && text.charAt(at - 1) > ' ' && text.charAt(at + 1) > ' ';
      default -> false;
    };
  }

  /** Writes what a character begins that is no word; where that ends. */
  private int mark(char c, int at, int from, int to) {
    if (c == '\n') {
      return newLine(at);
    } else if (c == '"' || c == '>' || c == '&') {
      return escaped(c, at);
    } else if (inLink) {
      return GIVEN_UP;
    }
    return switch (c) {
      case '*', '_' -> emphasis(c, at, from, to);
      case '`' -> code(at, to);
      case '[' -> link(at, to);
      default -> GIVEN_UP;
    };
  }

  /** Two spaces before the end of a line break it. */
  private int newLine(int at) {
    int end = out.length();
    while (out.charAt(end - 1) == ' ') {
      end--;
    }
    boolean breaks = out.length() - end >= 2;
    out.setLength(end);
    out.append(breaks ? "<br>\n" : "\n");
    return at + 1 + indent;
  }

  private int escaped(char c, int at) {
    if (c == '&' && PlainChars.mayNameCharacter(text, at)) {
      return GIVEN_UP;
    }
    PlainChars.escape(c, out);
    note(at, at + 1);
    return at + 1;
  }

  private int emphasis(char c, int at, int from, int to) {
    int end = at;
    while (end < to && text.charAt(end) == c) {
      end++;
    }
    int before = at == from ? PlainChars.SPACE : PlainChars.kind(text.charAt(at - 1));
    int after = end == to ? PlainChars.SPACE : PlainChars.kind(text.charAt(end));
    if (end - at > 2 || before == PlainChars.UNSURE || after == PlainChars.UNSURE) {
      return GIVEN_UP;
    }
    String mark = text.substring(at, end);
    String tag = mark.length() == 2 ? "strong>" : "em>";
    if (mayOpen(before, after) && depth < DEEPEST) {
      open[depth++] = mark;
      out.append('<').append(tag);
      return end;
    } else if (mayClose(before, after) && depth > 0 && open[depth - 1].equals(mark)) {
      depth--;
      out.append("</").append(tag);
      return end;
    }
    return GIVEN_UP;
  }

  /** Whether a mark can do nothing but open. */
  private static boolean mayOpen(int before, int after) {
    return before == PlainChars.SPACE
        ? after != PlainChars.SPACE
        : before == PlainChars.POINT && after == PlainChars.WORD;
  }

  /** Whether a mark closes one that is open. */
  private static boolean mayClose(int before, int after) {
    return before != PlainChars.SPACE && after != PlainChars.WORD;
  }

  private int code(int at, int to) {
    int end = text.indexOf('`', at + 1);
    if (end < 0 || end >= to || end == at + 1 || text.startsWith("``", end)) {
      return GIVEN_UP;
    }
    out.append("<code>");
    for (int i = at + 1; i < end; i++) {
      char c = text.charAt(i);
      boolean edge = i == at + 1 || i == end - 1 || text.charAt(i - 1) == ' ';
      boolean clear =
          c == '&' ? !PlainChars.mayNameCharacter(text, i) : PlainChars.mayStandInCode(c);
      if (c == ' ' ? edge : !clear) {
        return GIVEN_UP;
      }
      PlainChars.escape(c, out);
    }
    out.append("</code>");
    note(at + 1, end);
    return end + 1;
  }

  private int link(int at, int to) {
    int close = text.indexOf(']', at);
    int start = close + 2;
    if (close <= at + 1
        || close + 1 >= to
        || text.charAt(close + 1) != '('
        || text.charAt(at + 1) == '^'
        || text.charAt(at + 1) == ' '
        || text.charAt(close - 1) == ' ') {
      return GIVEN_UP;
    }
    int end = links.end(start, to);
    String href = end < to && text.charAt(end) == ')' ? links.href(start, end) : null;
    if (href == null) {
      return GIVEN_UP;
    }
    out.append("<a href=\"");
    PlainChars.escape(href, out);
    out.append("\">");
    inLink = true;
    boolean plain = writeStretch(at + 1, close);
    inLink = false;
    out.append("</a>");
    return plain ? end + 1 : GIVEN_UP;
  }
}
