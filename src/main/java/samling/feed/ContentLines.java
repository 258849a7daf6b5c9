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
    int plain = 0;
    while (plain < text.length() && isPlain(text.charAt(plain))) {
      plain++;
    }
    if (plain == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, plain);
    for (int i = plain; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\', ';', ',' -> out.append('\\').append(c);
        case '\n', '\u2028', '\u2029' -> out.append("\\n");
        case '\r' -> out.append(text.startsWith("\n", i + 1) ? "" : "\\n");
        case '\t' -> out.append(' ');
        default -> {
          if (!Character.isISOControl(c)) {
            out.append(c);
          }
        }
      }
    }
    return out.toString();
  }

  private static boolean isPlain(char c) {
    return c != '\\'
        && c != ';'
        && c != ','
        && !Character.isISOControl(c)
        && c != '\u2028'
        && c != '\u2029';
  }

  private void fold(String line) {
    int used = 0;
    int from = 0;
    for (int i = 0; i < line.length(); ) {
      int c = line.codePointAt(i);
      int octets = octets(c);
      if (used + octets > OCTETS) {
        out.append(line.substring(from, i)).append(END).append(' ');
        from = i;
        used = 1;
      }
      used += octets;
      i += Character.charCount(c);
    }
    out.append(from == 0 ? line : line.substring(from)).append(END);
  }

  private static int octets(int c) {
    // A lone surrogate is written as one question mark.
    return c < 0x80 || (c >= 0xD800 && c < 0xE000) ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
  }
}
