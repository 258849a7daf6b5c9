package samling.site;

/**
 * Words that a template prints as they are, with the markup they need: {@code ${card.title}}. In an
 * attribute only their text may stand.
 */
public sealed interface Printed permits Label, Time {

  /** The same words, beginning a line. */
  Printed first();

  /** A text with a capital letter first. */
  static String capital(String text) {
    int at = 0;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    char small = text.charAt(at);
    char large = Character.toUpperCase(small);
    return small == large ? text : text.substring(0, at) + large + text.substring(at + 1);
  }
}
