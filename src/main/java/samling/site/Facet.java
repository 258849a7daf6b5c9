package samling.site;

import java.util.List;

/**
 * One way to narrow the list of courses down, each value a page of its own.
 *
 * @param key {@code topic audience place organisation}
 * @param title "Topic", "Place" …
 */
public record Facet(String key, String title, List<Value> values) {
  public Facet {
    values = List.copyOf(values);
  }

  /**
   * A value, and how many courses it has.
   *
   * @param counted "4 courses"
   */
  public record Value(Label label, String path, int count, String counted) {}
}
