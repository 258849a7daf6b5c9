package samling.read.markdown;

import org.jspecify.annotations.Nullable;
import samling.source.ScalarNode;
import samling.source.SourceText;
import samling.source.Span;

/** A text within a file, whose parts can be pointed at. */
public final class Excerpt {

  private final SourceText file;
  private final String text;
  private final int from;
  private final @Nullable ScalarNode scalar;

  private Excerpt(SourceText file, String text, int from, @Nullable ScalarNode scalar) {
    this.file = file;
    this.text = text;
    this.from = from;
    this.scalar = scalar;
  }

  /** What follows an offset up to the file's end, in Java characters. */
  public static Excerpt tail(SourceText file, int from) {
    return new Excerpt(file, file.text().substring(from), from, null);
  }

  /** What a YAML value says. */
  public static Excerpt value(SourceText file, ScalarNode scalar) {
    return new Excerpt(file, scalar.text(), 0, scalar);
  }

  public String text() {
    return text;
  }

  /**
   * Where a part of the text stands in the file. A part that YAML's quoting or folding has changed
   * can't be found again; then it is the place of the whole value.
   */
  Span span(int start, int end) {
    ScalarNode value = scalar;
    if (value == null) {
      return file.span(from + start, from + end);
    }
    String words = firstLine(text.substring(start, end));
    return file.find(words, value.span(), occurrence(words, start)).orElse(value.span());
  }

  /** The how-many-eth occurrence of some words begins at an offset, counted from 1. */
  private int occurrence(String words, int start) {
    int count = 1;
    int at = words.isEmpty() ? -1 : text.indexOf(words);
    while (at >= 0 && at < start) {
      count++;
      at = text.indexOf(words, at + 1);
    }
    return count;
  }

  private static String firstLine(String words) {
    int end = words.indexOf('\n');
    return (end < 0 ? words : words.substring(0, end)).stripTrailing();
  }
}
