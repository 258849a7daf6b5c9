package samling.desk;

import java.util.List;
import samling.catalogue.Language;

/**
 * The languages that words are asked for in.
 *
 * @param all the first is what a plain text is in
 */
record Tongues(List<Language> all) {

  Tongues {
    all = List.copyOf(all);
  }

  Language first() {
    return all.get(0);
  }

  boolean single() {
    return all.size() == 1;
  }

  /** The first alone. */
  Tongues alone() {
    return new Tongues(all.subList(0, 1));
  }
}
