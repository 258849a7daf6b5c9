package samling.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A file's characters as an array, in which whoever goes through all of them is faster than in a
 * text, and the text.
 */
public final class Letters {

  /** Java compiles what is called often, sooner than what goes round often in one call. */
  private static final int STRETCH = 64;

  /** The last character that a text can hold in one byte. */
  private static final int LAST_NARROW = 0xFF;

  /** What the first of two, three and four bytes begin at, as Java's numbers have signs. */
  private static final int FIRST_OF_TWO = (byte) 0xC2;

  private static final int FIRST_OF_THREE = (byte) 0xE0;
  private static final int FIRST_OF_FOUR = (byte) 0xF0;

  private static final int NONE = -1;

  /** Of the characters of one byte, those that a {@link Look} has to be taken at. */
  private static final boolean[] MARKED = new boolean[Byte.MAX_VALUE + 1];

  static {
    for (char c = 0; c < MARKED.length; c++) {
      MARKED[c] = Look.isMark(c);
    }
  }

  private final byte[] bytes;
  private final char[] chars;

  /** The characters as long as none needs more than a byte. */
  private final byte[] narrow;

  /** Where the characters are that a look has to be taken at. */
  private int[] marks = new int[4 * STRETCH];

  private int markCount;
  private int at;
  private int size;

  /** Every character of more than one byte, one upon the other. */
  private int wide;

  private Letters(byte[] bytes) {
    this.bytes = bytes;
    this.chars = new char[bytes.length + 1];
    this.narrow = new byte[bytes.length];
  }

  /**
   * The characters that some bytes stand for in UTF-8 (RFC 3629), if they are such as nearly all
   * files hold: none beyond the first plane, and no mark of the order of bytes. Null for all else,
   * and for what is no UTF-8: of that Java itself knows more.
   */
  public static @Nullable Letters of(byte[] bytes) {
    Letters letters = new Letters(bytes);
    while (letters.at < bytes.length) {
      if (!letters.stretch(Math.min(letters.at + STRETCH, bytes.length))) {
        return null;
      }
    }
    letters.chars[letters.size] = '\n';
    return letters;
  }

  Look look() {
    return new Look(chars, size, marks, markCount);
  }

  /** The characters, and behind the last a line break that is none of them. */
  char[] chars() {
    return chars;
  }

  /** The characters as text. */
  String text() {
    return wide > LAST_NARROW
        ? new String(chars, 0, size)
        : new String(narrow, 0, size, StandardCharsets.ISO_8859_1);
  }

  /** Goes on to a place in the bytes, or to the end of a character across it. */
  private boolean stretch(int to) {
    if (marks.length < markCount + STRETCH) {
      marks = Arrays.copyOf(marks, 2 * marks.length);
    }
    byte[] from = bytes;
    int i = at;
    int next = size;
    while (i < to) {
      int c = from[i++];
      if (c < 0) {
        int more = c < FIRST_OF_THREE ? 1 : 2;
        c = i + more <= bytes.length ? character(c, i) : NONE;
        if (c < 0) {
          return false;
        }
        i += more;
        wide |= c;
        if (Look.isMark((char) c)) {
          marks[markCount++] = next;
        }
      } else if (MARKED[c]) {
        marks[markCount++] = next;
      }
      chars[next] = (char) c;
      narrow[next++] = (byte) c;
    }
    at = i;
    size = next;
    return true;
  }

  /** The character of two or three bytes with the first of them given, or none. */
  private int character(int first, int from) {
    if (first < FIRST_OF_THREE) {
      boolean fine = first >= FIRST_OF_TWO && isLater(bytes[from]);
      return fine ? ((first & 0x1F) << 6) | (bytes[from] & 0x3F) : NONE;
    }
    if (first >= FIRST_OF_FOUR || !isLater(bytes[from]) || !isLater(bytes[from + 1])) {
      return NONE;
    }
    int c = ((first & 0x0F) << 12) | ((bytes[from] & 0x3F) << 6) | (bytes[from + 1] & 0x3F);
    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return c < 0x800 || half || c == 0xFEFF ? NONE : c;
  }

  /** Whether a byte is one that follows the first of a character. */
  private static boolean isLater(byte b) {
    return (b & 0xC0) == 0x80;
  }
}
