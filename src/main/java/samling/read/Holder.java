package samling.read;

import samling.source.MapNode;
import samling.source.Node;
import samling.source.ScalarNode;
import samling.source.Span;

/**
 * What holds a value, for faults that have no place of their own: a key, a list item, or a file.
 *
 * @param name the key, or nothing
 */
record Holder(String name, Span span) {

  static Holder root(Node root) {
    return new Holder("", Span.ofFile(root.span().file()));
  }

  static Holder key(ScalarNode key) {
    return new Holder(key.text(), key.span());
  }

  /** A list item is pointed at by its first key. */
  static Holder item(Node item) {
    boolean hasKeys = item instanceof MapNode map && !map.entries().isEmpty();
    return new Holder("", hasKeys ? ((MapNode) item).entries().get(0).key().span() : item.span());
  }
}
