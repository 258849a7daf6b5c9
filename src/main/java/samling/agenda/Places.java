package samling.agenda;

import samling.source.MapNode;
import samling.source.Position;
import samling.source.Span;

/** Where something is written. */
final class Places {

  private Places() {}

  /** A key of a thing; the thing's beginning, if it does not have the key. */
  static Span of(MapNode source, String key) {
    return source
        .entry(key)
        .map(entry -> entry.key().span())
        .orElseGet(() -> beginning(source.span()));
  }

  private static Span beginning(Span span) {
    Position start = span.start();
    return new Span(span.file(), start, start);
  }
}
