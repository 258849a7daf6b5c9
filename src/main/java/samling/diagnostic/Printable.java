package samling.diagnostic;

/** Text from a content file made fit for a terminal: one line, nothing invisible, known width. */
final class Printable {

  private Printable() {}

  /** The text on one line, cut to a number of characters. */
  static String shorten(String text, int longest) {
    String line = line(text).strip();
    if (line.codePointCount(0, line.length()) <= longest) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, longest - 1)).stripTrailing() + "…";
  }

  /** The text with each tab, line break and control character turned into one visible character. */
  static String line(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().map(Printable::visible).forEach(out::appendCodePoint);
    return out.toString();
  }

  /** How many columns of a terminal a text takes. */
  static int width(String text) {
    return text.codePoints().map(Printable::width).sum();
  }

  private static int visible(int c) {
    if (c == '\t' || c == '\n' || c == '\r') {
      return ' ';
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          '\uFFFD';
      // Marks that turn the direction of writing would shift the carets.
      case Character.FORMAT -> c == 0x200D || c == 0xAD ? c : '\uFFFD';
      default -> c;
    };
  }

  private static int width(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }
}
