package samling.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file's text, with its lines numbered. */
public final class SourceText {

  private final String file;
  private final String text;
  private final int[] lineStarts;
  private final int[] pairs;
  private final int[] numbers;
  private final int longestNumber;
  private final boolean escapes;
  private final boolean ordinary;
  private final @Nullable Sum sum;
  private char @Nullable [] chars;

  /**
   * @param file the file's path seen from the site's folder, with forward slashes
   * @param text the decoded text, without byte order mark
   */
  public SourceText(String file, String text) {
    this(file, text, null);
  }

  /**
   * The text of some bytes.
   *
   * @param file the file's path seen from the site's folder, with forward slashes
   * @param text the decoded text, without byte order mark
   * @param sum of the bytes, or null where they are those of the text
   */
  public SourceText(String file, String text, @Nullable Sum sum) {
    this(file, text, new Look(chars(text), text.length()), sum);
  }

  /**
   * The text of some bytes.
   *
   * @param file the file's path seen from the site's folder, with forward slashes
   * @param sum of the bytes
   */
  public SourceText(String file, Letters letters, Sum sum) {
    this(file, letters.text(), letters.look(), sum);
    this.chars = letters.chars();
  }

  private SourceText(String file, String text, Look look, @Nullable Sum sum) {
    this.file = file;
    this.text = text;
    this.sum = sum;
    this.lineStarts = look.lineStarts();
    this.pairs = look.pairs();
    this.numbers = look.numbers();
    this.longestNumber = look.longestNumber();
    this.escapes = look.hasEscapes();
    this.ordinary = look.isOrdinary();
  }

  public String file() {
    return file;
  }

  public String text() {
    return text;
  }

  /**
   * The characters, in which whoever goes through all of them is faster than in a text, and behind
   * them a line break that is none of them; only to be read. Whoever asks first gets the array that
   * was made with the text, so that it is not kept longer than it is of use.
   */
  public char[] takeChars() {
    char[] taken = chars;
    chars = null;
    return taken == null ? chars(text) : taken;
  }

  /** The sum of the file's bytes, or of those that the text would be written as, in UTF-8. */
  public Sum sum() {
    return sum != null ? sum : Sum.of(text.getBytes(StandardCharsets.UTF_8));
  }

  public int lineCount() {
    return lineStarts.length;
  }

  /**
   * Whether every character is one that all programs take alike: none that steers a machine, no
   * half of one, and no line breaks but those of Unix and Windows.
   */
  public boolean isOrdinary() {
    return ordinary;
  }

  /** How many numbers follow a word, with at most white space, a point or a comma between. */
  public int numberCount() {
    return numbers.length;
  }

  /** Where one of those numbers begins, in Java characters; they are in order. */
  public int number(int which) {
    return numbers[which];
  }

  /** How many digits there are in a row at most. */
  public int longestNumber() {
    return longestNumber;
  }

  /** Whether there is a backslash, so that a value may not be written as it is. */
  public boolean hasEscapes() {
    return escapes;
  }

  /** Whether any character takes two Java ones, so that columns are not just counted. */
  public boolean hasPairs() {
    return pairs.length > 0;
  }

  /** Where a line begins, in Java characters; the text's end for a line the file does not have. */
  public int lineStart(int number) {
    return number > lineStarts.length ? text.length() : lineStarts[number - 1];
  }

  /** A line without its line break; nothing for a line the file does not have. */
  public String line(int number) {
    if (number < 1 || number > lineStarts.length) {
      return "";
    }
    return text.substring(lineStarts[number - 1], lineEnd(number));
  }

  /**
   * How far into the text a place is, in Java characters; places beyond a line's end count as its
   * end.
   */
  public int offset(Position position) {
    if (position.line() > lineStarts.length) {
      return text.length();
    }
    int start = lineStarts[position.line() - 1];
    int points = Math.max(0, position.column() - 1);
    int firstPair = pairsBefore(start);
    int low = firstPair;
    int high = pairs.length;
    // Each pair of surrogates before the place is one code point, but two characters.
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs[middle] - start - (middle - firstPair) < points) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Math.min(start + points + (low - firstPair), lineEnd(position.line()));
  }

  /** The place itself, or the end of its line or of the text if it lies beyond. */
  public Position nearest(Position position) {
    return position(offset(position));
  }

  /** The place of an offset in Java characters. */
  public Position position(int offset) {
    int within = Math.min(offset, text.length());
    int found = Arrays.binarySearch(lineStarts, within);
    int line = found >= 0 ? found : -found - 2;
    int start = lineStarts[line];
    return new Position(line + 1, 1 + within - start - (pairsBefore(within) - pairsBefore(start)));
  }

  /** The stretch between two offsets in Java characters. */
  public Span span(int startOffset, int endOffset) {
    return new Span(file, position(startOffset), position(endOffset));
  }

  /** The characters of a stretch of this file. */
  public String slice(Span span) {
    return text.substring(offset(span.start()), Math.max(offset(span.start()), offset(span.end())));
  }

  /**
   * Where the n-th occurrence of some words stands within a stretch, for pointing into a longer
   * text.
   *
   * @param n 1 for the first occurrence
   */
  public Optional<Span> find(String words, Span within, int n) {
    if (words.isEmpty() || n < 1) {
      return Optional.empty();
    }
    int end = offset(within.end());
    int at = offset(within.start()) - 1;
    for (int i = 0; i < n; i++) {
      at = text.indexOf(words, at + 1);
      if (at < 0 || at + words.length() > end) {
        return Optional.empty();
      }
    }
    return Optional.of(span(at, at + words.length()));
  }

  private static char[] chars(String text) {
    char[] chars = new char[text.length() + 1];
    text.getChars(0, text.length(), chars, 0);
    chars[text.length()] = '\n';
    return chars;
  }

  private int lineEnd(int number) {
    int end = number < lineStarts.length ? lineStarts[number] : text.length();
    while (end > lineStarts[number - 1] && isBreak(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private int pairsBefore(int offset) {
    int found = Arrays.binarySearch(pairs, offset);
    return found >= 0 ? found : -found - 1;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
