package samling.read.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;

/** The headings of a parsed text. */
final class Headings {

  private Headings() {}

  /**
   * Gives each heading the level it has on the page, and a name where the placement asks for it.
   */
  static void fit(Document document, Placement placement) {
    Outline outline = new Outline(placement);
    for (Node node : document.getDescendants()) {
      if (node instanceof Heading heading) {
        heading.setLevel(outline.level(heading.getLevel()));
        heading.setAnchorRefId(placement.namedHeadings() ? outline.name(Words.of(heading)) : "");
      }
    }
  }
}
