package samling.source;

import java.util.List;

/** Values in order. */
public record ListNode(List<Node> items, Span span) implements Node {

  public ListNode {
    items = List.copyOf(items);
  }
}
