package samling.read.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** The headings of a text, fitted into the page the text is going to stand on. */
final class Headings {

  private static final int DEEPEST = 6;

  private final Placement placement;
  private final Deque<Integer> open = new ArrayDeque<>();
  private final Set<String> used = new HashSet<>();

  private Headings(Placement placement) {
    this.placement = placement;
  }

  /**
   * Gives each heading the level it has on the page, and a name where the placement asks for it.
   */
  static void fit(Document document, Placement placement) {
    Headings headings = new Headings(placement);
    for (Node node : document.getDescendants()) {
      if (node instanceof Heading heading) {
        headings.fit(heading);
      }
    }
  }

  private void fit(Heading heading) {
    int written = heading.getLevel();
    while (!open.isEmpty() && open.getLast() >= written) {
      open.removeLast();
    }
    heading.setLevel(Math.min(DEEPEST, placement.level() + open.size()));
    open.addLast(written);
    heading.setAnchorRefId(placement.namedHeadings() ? name(heading) : "");
  }

  private String name(Heading heading) {
    String slug = Slug.of(Words.of(heading));
    String base = placement.prefix() + (slug.isEmpty() ? "section" : slug);
    String name = base;
    for (int i = 2; !used.add(name); i++) {
      name = base + "-" + i;
    }
    return name;
  }
}
