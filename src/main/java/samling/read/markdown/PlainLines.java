package samling.read.markdown;

/** Where the lines of a text begin and end, and what they begin with. */
final class PlainLines {

  private static final String MONTHS =
      " januar februar mars april mai juni juli august september oktober november desember ";

  private final String text;

  PlainLines(String text) {
    this.text = text;
  }

  /** The end of a line, where its line break stands. */
  int end(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  /** The beginning of the line after the one that ends here; the text's length after the last. */
  int after(int end) {
    return Math.min(end + 1, text.length());
  }

  /** The end of a stretch without the spaces it ends with. */
  int trimmed(int from, int to) {
    int end = to;
    while (end > from && text.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }

  boolean isBlank(int at) {
    return trimmed(at, end(at)) == at;
  }

  /** The first line from here on that is not blank, or the text's length. */
  int pastBlanks(int at) {
    int line = at;
    while (line < text.length() && isBlank(line)) {
      line = after(end(line));
    }
    return line;
  }

  /** How many spaces stand here. */
  int spaces(int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    return end - at;
  }

  /**
   * How long the mark of a list's item is that begins here, without the space that follows it; 0 if
   * there is none.
   */
  int listMark(int at) {
    char c = text.charAt(at);
    int end = at;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    boolean mark = end == at ? c == '-' || c == '*' || c == '+' : is(end, '.') || is(end, ')');
    boolean ends = end + 1 >= text.length() || is(end + 1, ' ') || is(end + 1, '\n');
    return mark && ends ? end + 1 - at : 0;
  }

  /** Whether a day of a month begins here, which looks like an item of a list. */
  boolean isDate(int at) {
    int word = at + listMark(at) + 1;
    int end = word;
    while (end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
      end++;
    }
    return end > word && MONTHS.contains(" " + text.substring(word, end) + " ");
  }

  /** Whether what begins here is, or might be, something else than words and the marks in them. */
  boolean opensBlock(int at) {
    if (at >= text.length()) {
      return true;
    }
    return switch (text.charAt(at)) {
      case ' ', '\n', '#', '>', '|', ':', '~', '=' -> true;
      case '!' -> text.startsWith("!!!", at);
      case '?' -> text.startsWith("???", at);
      case '`' -> text.startsWith("```", at);
      case '-' -> at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
      default -> listMark(at) > 0;
    };
  }

  boolean is(int at, char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
