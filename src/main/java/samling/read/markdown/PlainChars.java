package samling.read.markdown;

/** What single characters mean, or might mean, in Markdown. */
final class PlainChars {

  /** A space or the end of a line. */
  static final int SPACE = 0;

  /** A letter or digit. */
  static final int WORD = 1;

  /** Anything that is written between words. */
  static final int POINT = 2;

  /** Neither of these for certain. */
  static final int UNSURE = 3;

  private static final String SPECIAL = "*_`[]\\<>&\"!:w@|\u007f";

  private static final String IN_ADDRESSES = "-._~/?#=:+,%&@!$";

  private static final boolean[] ORDINARY = ordinary();
  private static final boolean[] ADDRESS = address();

  private PlainChars() {}

  /** Whether a character stands for itself wherever it stands. */
  static boolean isOrdinary(char c) {
    return c < ORDINARY.length ? ORDINARY[c] : c > '\u00a0' && isVisible(c);
  }

  private static boolean[] ordinary() {
    boolean[] ordinary = new boolean[0x80];
    for (char c = ' '; c < ordinary.length; c++) {
      ordinary[c] = SPECIAL.indexOf(c) < 0;
    }
    return ordinary;
  }

  private static boolean[] address() {
    boolean[] address = new boolean[0x80];
    for (char c = ' '; c < address.length; c++) {
      address[c] = Character.isLetterOrDigit(c) || IN_ADDRESSES.indexOf(c) >= 0;
    }
    return address;
  }

  /** Whether a character beyond the first thousands is no space, half a pair, or none at all. */
  private static boolean isVisible(char c) {
    if (c < '\u1680') {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }

  /** What a mark of emphasis sees in a character beside it. */
  static int kind(char c) {
    if (c == ' ' || c == '\n') {
      return SPACE;
    } else if (Character.isLetterOrDigit(c)) {
      return WORD;
    } else if (c > ' ' && c < '\u007f') {
      return POINT;
    }
    return switch (Character.getType(c)) {
      case Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          POINT;
      default -> UNSURE;
    };
  }

  /** Whether an ampersand might begin the name or number of a character. */
  static boolean mayNameCharacter(String text, int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return next == '#' || Character.isLetter(next);
  }

  static boolean mayStandInCode(char c) {
    return c != '|' && isPrintable(c);
  }

  /** Whether a page may have all these characters. */
  static boolean arePrintable(String characters) {
    for (int i = 0; i < characters.length(); i++) {
      if (!isPrintable(characters.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPrintable(char c) {
    return isOrdinary(c) || (c > ' ' && c < '\u007f');
  }

  /** Whether a character of a link's address stands for itself there. */
  static boolean mayStandInAddress(char c) {
    return c < ADDRESS.length ? ADDRESS[c] : Character.isLetter(c) && isOrdinary(c);
  }

  static void escape(String words, StringBuilder out) {
    for (int i = 0; i < words.length(); i++) {
      escape(words.charAt(i), out);
    }
  }

  /** A character as it is written in HTML's text and quotes. */
  static void escape(char c, StringBuilder out) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      default -> out.append(c);
    }
  }
}
