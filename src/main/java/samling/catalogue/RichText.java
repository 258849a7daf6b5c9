package samling.catalogue;

import java.util.List;
import java.util.Map;

/**
 * Markdown an editor wrote, rendered, in one or more languages.
 *
 * @param values what was written, by language
 */
public record RichText(Map<Language, Prose> values) {
  public RichText {
    values = Ordered.copyOf(values);
  }

  /**
   * The prose in {@code wanted}; else in {@code first}, the site's first language; else in any;
   * never none.
   */
  public Prose in(Language wanted, Language first) {
    Prose exact = values.get(wanted);
    if (exact != null) {
      return exact;
    }
    Prose fallback = values.get(first);
    if (fallback != null) {
      return fallback;
    }
    return values.values().stream().findFirst().orElse(new Prose("", wanted, List.of()));
  }
}
