package samling.plan;

/**
 * A style sheet without what only people read: comments and white space that has no meaning (CSS
 * Syntax Module Level 3). Strings, addresses and escapes stay as they are, and so do comments that
 * begin with {@code /*!}, which are about licences. What cannot be a style sheet is left alone.
 */
final class TightCss {
  private static final int NOWHERE = -1;

  private final String css;
  private final StringBuilder out;
  private int at;

  /** Where the last escape ends in what is written: what it hides is no sign of its own. */
  private int escaped = NOWHERE;

  private TightCss(String css) {
    this.css = css;
    this.out = new StringBuilder(css.length());
  }

  static String of(String css) {
    TightCss tight = new TightCss(css);
    return tight.copy() ? tight.out.toString() : css;
  }

  /** Copies all, and tells whether it could. */
  private boolean copy() {
    while (at < css.length()) {
      char c = css.charAt(at);
      int end =
          switch (c) {
            case '"', '\'' -> endOfString(c);
            case '\\' -> endOfEscape();
            case 'u', 'U' -> endOfAddress();
            default -> endOfPlain();
          };
      if (end == NOWHERE) {
        return false;
      } else if (isSpace(c) || css.startsWith("/*", at)) {
        if (!gap()) {
          return false;
        }
      } else {
        if (c == '}' && last() == ';' && !endsWithEmptyValue()) {
          out.setLength(out.length() - 1);
        }
        out.append(css, at, end);
        at = end;
        if (c == '\\') {
          escaped = out.length();
        }
      }
    }
    return true;
  }

  /** Puts one space for white space and comments, or nothing where nothing is needed. */
  private boolean gap() {
    boolean space = false;
    boolean comment = false;
    while (at < css.length()) {
      if (isSpace(css.charAt(at))) {
        space = true;
        at++;
      } else if (css.startsWith("/*!", at)) {
        break;
      } else if (css.startsWith("/*", at)) {
        int end = css.indexOf("*/", at + 2);
        if (end < 0) {
          return false;
        }
        comment = true;
        at = end + 2;
      } else {
        break;
      }
    }
    if (needed()) {
      // A comment keeps two words apart and yet is no space: "a/**/.b" is not "a .b".
      out.append(space ? " " : comment ? "/**/" : "");
    }
    if (css.startsWith("/*!", at)) {
      int end = css.indexOf("*/", at + 3);
      if (end < 0) {
        return false;
      }
      out.append(css, at, end + 2);
      at = end + 2;
    }
    return true;
  }

  /** Whether something has to stand between what is written and what comes. */
  private boolean needed() {
    if (out.isEmpty() || at == css.length()) {
      return false;
    }
    char before = last();
    char after = css.charAt(at);
    if (before == ':') {
      // An empty value of a custom property is a value.
      return after == ';' || after == '}';
    }
    return "{};,>".indexOf(before) < 0 && "{};,>".indexOf(after) < 0;
  }

  /** The end of this sign and of the letters and digits behind it, of which none means anything. */
  private int endOfPlain() {
    int end = at + 1;
    while (end < css.length() && isPlain(css.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether this is a letter or a digit, but not one that an address may begin with. */
  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z' && c != 'u') || (c >= '0' && c <= '9') || c == '-';
  }

  private int endOfString(char quote) {
    for (int i = at + 1; i < css.length(); i++) {
      char c = css.charAt(i);
      if (c == quote) {
        return i + 1;
      } else if (c == '\\') {
        i++;
      } else if (isLineEnd(c)) {
        return NOWHERE;
      }
    }
    return NOWHERE;
  }

  /** The end of an escape, with the one white space that ends a number. */
  private int endOfEscape() {
    int end = at + 1;
    while (end < css.length() && end <= at + 6 && Character.digit(css.charAt(end), 16) >= 0) {
      end++;
    }
    if (end == at + 1) {
      return Math.min(at + 2, css.length());
    }
    if (css.startsWith("\r\n", end)) {
      return end + 2;
    }
    return end < css.length() && isSpace(css.charAt(end)) ? end + 1 : end;
  }

  /** The end of an address that stands without quotation marks, or of the one letter. */
  private int endOfAddress() {
    int open = at + 4;
    if (!css.regionMatches(true, at, "url(", 0, 4) || follows(out)) {
      return at + 1;
    }
    int start = open;
    while (start < css.length() && isSpace(css.charAt(start))) {
      start++;
    }
    if (start < css.length() && (css.charAt(start) == '"' || css.charAt(start) == '\'')) {
      return open;
    }
    for (int i = start; i < css.length(); i++) {
      if (css.charAt(i) == ')') {
        return i + 1;
      } else if (css.charAt(i) == '\\') {
        i++;
      }
    }
    return NOWHERE;
  }

  /** Whether what comes is the rest of a name. */
  private static boolean follows(StringBuilder out) {
    if (out.isEmpty()) {
      return false;
    }
    char before = out.charAt(out.length() - 1);
    return Character.isLetterOrDigit(before) || before == '-' || before == '_' || before > 127;
  }

  /** The last sign written, where it is one. */
  private char last() {
    return out.isEmpty() || escaped == out.length() ? '\\' : out.charAt(out.length() - 1);
  }

  private boolean endsWithEmptyValue() {
    return out.length() > 1 && out.charAt(out.length() - 2) == ':';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || isLineEnd(c);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\f';
  }
}
