package samling.read;

import java.io.Reader;

/**
 * A text handed out in portions that never end within a character of two Java chars. The YAML
 * scanner fails when a full portion ends so: one emoji at the wrong place would spoil a file.
 */
final class WholeCharacterReader extends Reader {

  private final String text;
  private int next;

  WholeCharacterReader(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    if (next == text.length()) {
      return -1;
    }
    int end = Math.min(text.length(), next + length);
    boolean splits = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
    if (splits && end - next > 1) {
      end--;
    }
    text.getChars(next, end, buffer, offset);
    int count = end - next;
    next = end;
    return count;
  }

  @Override
  public void close() {
    next = text.length();
  }
}
