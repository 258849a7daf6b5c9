package samling.site;

import java.util.List;

/**
 * What a page is made of, where that is a part of the catalogue: while none of it changes, nor what
 * every page hangs on, the page would be made the same again.
 */
public interface Makings {
  /**
   * Each thing the page may tell of, as the folder of its kind and its id: {@code
   * courses/first-aid}.
   */
  List<String> things();

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
