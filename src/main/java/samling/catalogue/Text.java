package samling.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Words an editor wrote, in one or more languages.
 *
 * @param values what was written, in order of writing; the site's first language where none was
 *     named
 */
public record Text(Map<Language, String> values) {
  /**
   * No words at all: stands where a required text is missing, which is a fault reported elsewhere.
   */
  public static final Text EMPTY = new Text(Map.of());

  public Text {
    values = Ordered.copyOf(values);
  }

  /** These words in one language only. */
  public static Text of(Language language, String value) {
    return new Text(Map.of(language, value));
  }

  /** The words in {@code wanted}; else in {@code first}, the site's first language; else in any. */
  public Phrase in(Language wanted, Language first) {
    String exact = values.get(wanted);
    if (exact != null) {
      return new Phrase(exact, wanted);
    }
    String fallback = values.get(first);
    if (fallback != null) {
      return new Phrase(fallback, first);
    }
    return values.entrySet().stream()
        .findFirst()
        .map(e -> new Phrase(e.getValue(), e.getKey()))
        .orElse(new Phrase("", wanted));
  }

  /** These words and those of {@code other}, which win where both have a language. */
  public Text and(Text other) {
    Map<Language, String> both = new LinkedHashMap<>(values);
    both.putAll(other.values);
    return new Text(both);
  }
}
