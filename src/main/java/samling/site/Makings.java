package samling.site;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * What a page is made of, where that is a part of the catalogue: while none of it changes, nor what
 * every page hangs on, the page would be made the same again.
 */
public interface Makings {
  /**
   * Tells each thing the page may tell of, as the folder of its kind and its id, such as {@code
   * courses} and {@code first-aid}; in the same order each time.
   */
  void things(BiConsumer<String, String> told);

  /**
   * What else was looked up while the page was worded; nothing is known of that before. Assets by
   * their paths below {@code assets/}.
   */
  Uses uses();

  /** Counts so much as looked up, as wording the page would. */
  void use(Uses known);

  /**
   * What was looked up.
   *
   * @param assets paths below {@code assets/}, in order
   * @param names whether a text links to another thing by its name
   */
  record Uses(List<String> assets, boolean names) {}
}
