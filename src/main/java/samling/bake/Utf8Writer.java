package samling.bake;

import java.io.Writer;
import java.util.Arrays;

/**
 * Text on its way to bytes, without a stop as characters. Half a pair of surrogates becomes "?".
 */
final class Utf8Writer extends Writer {
  private static final int PAGE = 32 * 1024;

  private byte[] bytes = new byte[PAGE];
  private int length;
  private char high;

  /** All that was written. */
  byte[] bytes() {
    endPair();
    return Arrays.copyOf(bytes, length);
  }

  @Override
  public void write(int c) {
    reserve(1);
    put((char) c);
  }

  @Override
  public void write(char[] text, int from, int count) {
    reserve(count);
    for (int i = from; i < from + count; i++) {
      put(text[i]);
    }
  }

  @Override
  public void write(String text, int from, int count) {
    reserve(count);
    for (int i = from; i < from + count; i++) {
      put(text.charAt(i));
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  /** Makes room for so many characters, and for the pair that may be open. */
  private void reserve(int count) {
    int needed = Math.addExact(length, Math.multiplyExact(count + 1, 3));
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(needed, 2 * bytes.length));
    }
  }

  private void put(char c) {
    if (c < 0x80 && high == 0) {
      bytes[length++] = (byte) c;
    } else {
      putOther(c);
    }
  }

  private void putOther(char c) {
    if (high != 0 && Character.isLowSurrogate(c)) {
      int point = Character.toCodePoint(high, c);
      high = 0;
      bytes[length++] = (byte) (0xF0 | (point >> 18));
      bytes[length++] = (byte) (0x80 | ((point >> 12) & 0x3F));
      bytes[length++] = (byte) (0x80 | ((point >> 6) & 0x3F));
      bytes[length++] = (byte) (0x80 | (point & 0x3F));
      return;
    }
    endPair();
    if (Character.isHighSurrogate(c)) {
      high = c;
    } else if (c < 0x80) {
      bytes[length++] = (byte) c;
    } else if (c < 0x800) {
      bytes[length++] = (byte) (0xC0 | (c >> 6));
      bytes[length++] = (byte) (0x80 | (c & 0x3F));
    } else if (Character.isLowSurrogate(c)) {
      bytes[length++] = '?';
    } else {
      bytes[length++] = (byte) (0xE0 | (c >> 12));
      bytes[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
      bytes[length++] = (byte) (0x80 | (c & 0x3F));
    }
  }

  private void endPair() {
    if (high != 0) {
      high = 0;
      bytes[length++] = '?';
    }
  }
}
