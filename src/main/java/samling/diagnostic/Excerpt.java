package samling.diagnostic;

import java.util.Optional;
import samling.source.SourceText;
import samling.source.Span;

/**
 * The line that a fault is in, in three parts, all of them fit to be shown: long lines are cut, and
 * nothing in them is invisible.
 *
 * @param line its number
 * @param marked what the fault is about; may be nothing
 */
public record Excerpt(int line, String before, String marked, String after) {

  private static final int WIDEST = 100;
  private static final int LEAD = 30;

  /** The line where a stretch begins, or empty where there is nothing on it. */
  public static Optional<Excerpt> of(SourceText source, Span span) {
    String line = Printable.line(source.line(span.line()));
    if (line.isBlank()) {
      return Optional.empty();
    }
    int length = line.codePointCount(0, line.length());
    int from = Math.min(span.column() - 1, length);
    int to = span.endLine() == span.line() ? Math.min(span.endColumn() - 1, length) : length;
    int cut = length > WIDEST && from > LEAD * 2 ? from - LEAD : 0;
    int last = Math.min(length, cut + WIDEST);
    String after = part(line, Math.min(Math.max(to, from), last), last);
    return Optional.of(
        new Excerpt(
            span.line(),
            (cut > 0 ? "…" : "") + part(line, cut, from),
            part(line, from, Math.min(to, last)),
            after + (last < length ? "…" : "")));
  }

  private static String part(String line, int from, int to) {
    return from >= to
        ? ""
        : line.substring(line.offsetByCodePoints(0, from), line.offsetByCodePoints(0, to));
  }
}
