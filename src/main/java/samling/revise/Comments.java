package samling.revise;

import java.util.ArrayList;
import java.util.List;
import samling.source.ListNode;
import samling.source.MapNode;
import samling.source.Node;
import samling.source.ScalarNode;
import samling.source.ScalarNode.Style;

/** The search for comments: number signs that stand in no value. */
final class Comments {

  private final Layout layout;
  private final String text;
  private final List<Comment> found = new ArrayList<>();
  private int at;

  private Comments(Layout layout) {
    this.layout = layout;
    this.text = layout.text();
    this.at = layout.from();
  }

  /** Every comment, in the order of the text. */
  static List<Comment> in(Layout layout, MapNode root) {
    Comments comments = new Comments(layout);
    comments.walk(root);
    comments.until(layout.to());
    return List.copyOf(comments.found);
  }

  private void walk(Node node) {
    if (node instanceof MapNode map) {
      for (MapNode.Entry entry : map.entries()) {
        walk(entry.key());
        walk(entry.value());
      }
    } else if (node instanceof ListNode list) {
      list.items().forEach(this::walk);
    } else if (!layout.isAbsent(node)) {
      scalar((ScalarNode) node);
    }
  }

  private void scalar(ScalarNode scalar) {
    int start = layout.start(scalar);
    until(start);
    if (scalar.style() == Style.LITERAL || scalar.style() == Style.FOLDED) {
      until(layout.lineEnd(start));
    }
    at = Math.max(at, layout.end(scalar));
  }

  private void until(int end) {
    for (int i = at; i < end; i++) {
      boolean begins =
          text.charAt(i) == '#'
              && (i == layout.from() || Character.isWhitespace(text.charAt(i - 1)));
      if (begins) {
        int lineEnd = layout.lineEnd(i);
        found.add(new Comment(i, lineEnd, text.substring(i, lineEnd).stripTrailing()));
        i = lineEnd;
      }
    }
    at = Math.max(at, end);
  }
}
