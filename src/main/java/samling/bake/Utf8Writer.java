package samling.bake;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Text on its way to bytes, without a stop as characters. Half a pair of surrogates becomes "?".
 */
final class Utf8Writer extends Writer {
  private static final int PAGE = 32 * 1024;

  /** What stands in HTML for a character below {@code @}; null where it stands for itself. */
  private static final byte[][] ENTITIES = new byte['@'][];

  /** A bit for every character that has an entity. */
  private static final long MARKUP;

  static {
    ENTITIES['&'] = "&amp;".getBytes(StandardCharsets.US_ASCII);
    ENTITIES['<'] = "&lt;".getBytes(StandardCharsets.US_ASCII);
    ENTITIES['>'] = "&gt;".getBytes(StandardCharsets.US_ASCII);
    ENTITIES['"'] = "&quot;".getBytes(StandardCharsets.US_ASCII);
    ENTITIES['\''] = "&#39;".getBytes(StandardCharsets.US_ASCII);
    MARKUP = 1L << '&' | 1L << '<' | 1L << '>' | 1L << '"' | 1L << '\'';
  }

  /** The most bytes that come of a character, which is an entity's. */
  private static final int WIDEST = 6;

  /** From this length on Java's own way pays. */
  private static final int LONG = 64;

  /** A buffer that grew longer than that is let go. */
  private static final int LARGE = 16 * PAGE;

  private final StaticTexts texts;
  private final char[] part = new char[512];
  private byte[] bytes = new byte[PAGE];
  private int length;
  private char high;

  /**
   * @param texts of the templates whose pages are written
   */
  Utf8Writer(StaticTexts texts) {
    this.texts = texts;
  }

  /** Whether a character has an entity. */
  static boolean isMarkup(char c) {
    return c < '@' && (MARKUP >>> c & 1) != 0;
  }

  /** All that was written, after which there is nothing. */
  byte[] taken() {
    endPair();
    byte[] all = Arrays.copyOf(bytes, length);
    clear();
    return all;
  }

  /** Where what is written next begins. */
  int mark() {
    endPair();
    return length;
  }

  /** What was written since a mark; it stays written. */
  byte[] since(int mark) {
    endPair();
    return Arrays.copyOfRange(bytes, mark, length);
  }

  /** Forgets what was written. */
  void clear() {
    length = 0;
    high = 0;
    if (bytes.length > LARGE) {
      bytes = new byte[PAGE];
    }
  }

  /** Writes what was written elsewhere. */
  void write(byte[] finished) {
    endPair();
    if (finished.length >= bytes.length - length) {
      reserve(finished.length);
    }
    System.arraycopy(finished, 0, bytes, length, finished.length);
    length += finished.length;
  }

  /** Writes text so that HTML shows it as it is. */
  void escape(String text) {
    inParts(text, 0, text.length(), MARKUP);
  }

  @Override
  public void write(int c) {
    encode(new char[] {(char) c}, 0, 1, 0);
  }

  /** Writes a text that stands in a template, for nearly all whole arrays that are written do. */
  @Override
  public void write(char[] text) {
    write(texts.bytes(text));
  }

  @Override
  public void write(char[] text, int from, int count) {
    encode(text, from, from + count, 0);
  }

  @Override
  public void write(String text, int from, int count) {
    boolean whole = from == 0 && count == text.length();
    if (whole && count >= LONG && !Character.isHighSurrogate(text.charAt(count - 1)) && high == 0) {
      write(text.getBytes(StandardCharsets.UTF_8));
    } else {
      inParts(text, from, from + count, 0);
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  /** A string gives many characters at once far faster than one by one. */
  private void inParts(String text, int from, int end, long special) {
    for (int next = from; next < end; next += part.length) {
      int count = Math.min(part.length, end - next);
      text.getChars(next, next + count, part, 0);
      encode(part, 0, count, special);
    }
  }

  /** Makes room for so many characters, and for the pair that may be open. */
  private void reserve(int count) {
    int needed = Math.addExact(length, Math.multiplyExact(count + 1, WIDEST));
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(needed, 2 * bytes.length));
    }
  }

  private void encode(char[] text, int from, int end, long special) {
    reserve(end - from);
    int next = from;
    while (next < end) {
      char c = text[next];
      if (high != 0 && Character.isLowSurrogate(c)) {
        pair(c);
        next++;
      } else if (high != 0) {
        endPair();
      } else if (Character.isHighSurrogate(c)) {
        high = c;
        next++;
      } else if (Character.isLowSurrogate(c)) {
        bytes[length++] = '?';
        next++;
      } else {
        next = encodeSingles(text, next, end, special);
      }
    }
  }

  /**
   * Writes characters up to the next half of a pair: all there are, as good as always.
   *
   * @param special a bit for every character that is to be an entity
   * @return where that half stands, or the end
   */
  private int encodeSingles(char[] text, int from, int end, long special) {
    byte[] to = bytes;
    int at = length;
    int next = from;
    for (; next < end; next++) {
      char c = text[next];
      if (c < '@' && (special >>> c & 1) != 0) {
        for (byte each : ENTITIES[c]) {
          to[at++] = each;
        }
      } else if (c < 0x80) {
        to[at++] = (byte) c;
      } else if (c < 0x800) {
        to[at++] = (byte) (0xC0 | (c >> 6));
        to[at++] = (byte) (0x80 | (c & 0x3F));
      } else if (Character.isSurrogate(c)) {
        break;
      } else {
        to[at++] = (byte) (0xE0 | (c >> 12));
        to[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        to[at++] = (byte) (0x80 | (c & 0x3F));
      }
    }
    length = at;
    return next;
  }

  private void pair(char low) {
    int point = Character.toCodePoint(high, low);
    high = 0;
    bytes[length++] = (byte) (0xF0 | (point >> 18));
    bytes[length++] = (byte) (0x80 | ((point >> 12) & 0x3F));
    bytes[length++] = (byte) (0x80 | ((point >> 6) & 0x3F));
    bytes[length++] = (byte) (0x80 | (point & 0x3F));
  }

  private void endPair() {
    if (high != 0) {
      high = 0;
      bytes[length++] = '?';
    }
  }
}
