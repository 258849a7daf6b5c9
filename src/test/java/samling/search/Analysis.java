package samling.search;

import java.util.List;

/** What the build makes of texts, for tests elsewhere. */
public final class Analysis {
  private Analysis() {}

  /** The folded words of a text. */
  public static List<String> folded(String text) {
    return Folding.folded(text);
  }
}
