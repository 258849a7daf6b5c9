package samling.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Contact;
import samling.catalogue.Image;
import samling.catalogue.Language;
import samling.catalogue.RichText;
import samling.catalogue.Text;
import samling.source.MapNode;
import samling.source.Span;

/** A thing with its texts, each by its key and with the languages it is written in. */
final class Translatable {

  private final MapNode source;
  private final String titleKey;
  private final Map<String, Set<Language>> texts = new LinkedHashMap<>();

  /**
   * @param source where the thing is written
   * @param titleKey the key of its own name
   */
  Translatable(MapNode source, String titleKey) {
    this.source = source;
    this.titleKey = titleKey;
  }

  /** Where the thing's own name stands. */
  Span title() {
    return Places.at(source, titleKey);
  }

  /** The keys of the texts that are not written in a language. */
  List<String> missing(Language language) {
    return texts.entrySet().stream()
        .filter(text -> !text.getValue().contains(language))
        .map(Map.Entry::getKey)
        .toList();
  }

  Translatable text(String key, @Nullable Text text) {
    return text == null ? this : add(key, text.values());
  }

  Translatable text(String key, @Nullable RichText text) {
    return text == null ? this : add(key, text.values());
  }

  /** Text by text, what a list holds. */
  Translatable each(String key, List<Text> list) {
    list.forEach(text -> text(key, text));
    return this;
  }

  /** A name that is the same in every language, unless it is written in more than one. */
  Translatable name(String key, @Nullable Text name) {
    return name == null || name.values().size() < 2 ? this : text(key, name);
  }

  Translatable image(@Nullable Image image) {
    if (image == null) {
      return this;
    }
    boolean decorative = image.alt().values().values().stream().allMatch(String::isEmpty);
    return (decorative ? this : text("alt", image.alt())).text("caption", image.caption());
  }

  Translatable contact(@Nullable Contact contact) {
    return contact == null ? this : name("contact", contact.name());
  }

  private Translatable add(String key, Map<Language, ?> values) {
    if (!values.isEmpty()) {
      Set<Language> languages = new HashSet<>(values.keySet());
      texts.merge(
          key,
          languages,
          (one, other) -> {
            one.retainAll(other);
            return one;
          });
    }
    return this;
  }
}
