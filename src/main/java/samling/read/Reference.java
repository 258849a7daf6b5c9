package samling.read;

import samling.source.ScalarNode;
import samling.source.Span;

/** An id in a content file that names something else. */
public record Reference(ReferenceKind kind, ScalarNode node) {

  /** The id as it is written. */
  public String id() {
    return node.text();
  }

  public Span span() {
    return node.span();
  }
}
