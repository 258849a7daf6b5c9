package samling.read.markdown;

import java.util.HashSet;
import java.util.Set;

/** The headings of a text so far, fitted into the page the text is going to stand on. */
final class Outline {

  private static final int DEEPEST = 6;

  private final Placement placement;
  private final int[] open = new int[DEEPEST];
  private final Set<String> used = new HashSet<>();
  private int depth;

  Outline(Placement placement) {
    this.placement = placement;
  }

  /** The level on the page of the next heading, which was written with a level from 1 to 6. */
  int level(int written) {
    while (depth > 0 && open[depth - 1] >= written) {
      depth--;
    }
    int level = Math.min(DEEPEST, placement.level() + depth);
    open[depth++] = written;
    return level;
  }

  /** The name of a heading with these words; none where the placement asks for no names. */
  String name(String words) {
    if (!placement.namedHeadings()) {
      return "";
    }
    String slug = Slug.of(words);
    String base = placement.prefix() + (slug.isEmpty() ? "section" : slug);
    String name = base;
    for (int i = 2; !used.add(name); i++) {
      name = base + "-" + i;
    }
    return name;
  }
}
