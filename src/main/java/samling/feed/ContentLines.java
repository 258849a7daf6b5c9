package samling.feed;

import java.nio.charset.StandardCharsets;

/**
 * Lines of an iCalendar file (RFC 5545, 3.1): ended by CR and LF, folded so that none is longer
 * than 75 octets, never within a character.
 */
final class ContentLines {
  private static final int OCTETS = 75;
  private static final String END = "\r\n";

  private final StringBuilder out = new StringBuilder(1024);

  /** A line whose value needs no escaping. */
  ContentLines line(String name, String value) {
    fold(name + ":" + value);
    return this;
  }

  /** A line whose value is text for people. */
  ContentLines text(String name, String value) {
    return line(name, escaped(value));
  }

  /** Lines that are folded already. */
  ContentLines all(String lines) {
    out.append(lines);
    return this;
  }

  byte[] bytes() {
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return out.toString();
  }

  /**
   * Text as RFC 5545, 3.3.11 has it; control characters, which it has no way to write, fall out.
   */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.replace("\r\n", "\n")
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '\\', ';', ',' -> out.append('\\').appendCodePoint(c);
                case '\n', '\r', '\u2028', '\u2029' -> out.append("\\n");
                case '\t' -> out.append(' ');
                default -> {
                  if (!Character.isISOControl(c)) {
                    out.appendCodePoint(c);
                  }
                }
              }
            });
    return out.toString();
  }

  private void fold(String line) {
    int used = 0;
    for (int i = 0; i < line.length(); ) {
      int c = line.codePointAt(i);
      int octets = octets(c);
      if (used + octets > OCTETS) {
        out.append(END).append(' ');
        used = 1;
      }
      out.appendCodePoint(c);
      used += octets;
      i += Character.charCount(c);
    }
    out.append(END);
  }

  private static int octets(int c) {
    // A lone surrogate is written as one question mark.
    return c < 0x80 || (c >= 0xD800 && c < 0xE000) ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
  }
}
