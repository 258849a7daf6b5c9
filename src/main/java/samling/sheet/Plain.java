package samling.sheet;

import java.text.Normalizer;
import java.util.Locale;

/** Text without what can't be seen or makes no difference. */
final class Plain {

  private Plain() {}

  /** The text without spaces of any kind around it. */
  static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** The text on one line, with single ordinary spaces between its words. */
  static String line(String text) {
    StringBuilder line = new StringBuilder();
    for (char c : strip(text).toCharArray()) {
      char plain = isSpace(c) ? ' ' : c;
      boolean second = plain == ' ' && line.length() > 0 && line.charAt(line.length() - 1) == ' ';
      if (!second) {
        line.append(plain);
      }
    }
    return line.toString();
  }

  /** What two spellings of the same word have in common. */
  static String fold(String word) {
    String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
    StringBuilder folded = new StringBuilder();
    for (char c : composed.toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        folded.append(c);
      }
    }
    return folded.toString();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200B'
        || c == '\u2060'
        || c == '\uFEFF';
  }
}
