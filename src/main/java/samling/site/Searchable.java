package samling.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that can be found by its words in one language.
 *
 * @param head of the page to search on
 * @param entries what can be found, in the order to show what fits equally well
 */
public record Searchable(Head head, List<Entry> entries) {
  public Searchable {
    entries = List.copyOf(entries);
  }

  /**
   * Something to find.
   *
   * @param kind what it is, in a word
   * @param path of its page
   * @param line when and where, in words that stay true
   * @param names what it belongs to: topics, places, organisations, a code
   * @param text what else is said of it in lists
   */
  public record Entry(
      String kind,
      String path,
      Label title,
      @Nullable Label line,
      List<Label> names,
      @Nullable Label text) {
    public Entry {
      names = List.copyOf(names);
    }
  }
}
