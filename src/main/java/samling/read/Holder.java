package samling.read;

import samling.source.MapNode;
import samling.source.Node;
import samling.source.Span;

/**
 * What holds a value, for faults that have no place of their own: a key, a list item, or a file.
 * There is one for every value, and hardly ever is it asked where it stands.
 */
final class Holder {

  private static final int ROOT = -1;
  private static final int ITEM = -2;

  private final Node node;
  private final int which;

  private Holder(Node node, int which) {
    this.node = node;
    this.which = which;
  }

  static Holder root(Node root) {
    return new Holder(root, ROOT);
  }

  /** A key of a map, by its place in the order. */
  static Holder key(MapNode map, int which) {
    return new Holder(map, which);
  }

  /** A list item is pointed at by its first key. */
  static Holder item(Node item) {
    return new Holder(item, ITEM);
  }

  Span span() {
    if (which == ROOT) {
      return Span.ofFile(node.file());
    }
    boolean hasKeys = node instanceof MapNode map && !map.isEmpty();
    return hasKeys ? ((MapNode) node).key(Math.max(0, which)).span() : node.span();
  }
}
