package samling.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import samling.catalogue.Language;
import samling.schema.Meaning;
import samling.schema.SchemaPath;
import samling.schema.SchemaWords;

/** What the editing page says, in one language. */
final class DeskWords {

  private static final String HINT = "hint.";

  private final Language language;
  private final Properties words = new Properties();
  private final SchemaWords schema;

  private DeskWords(Language language) {
    this.language = language;
    this.schema = SchemaWords.in(language);
    String name = "words_" + language.tag() + ".properties";
    try (InputStream in = DeskWords.class.getResourceAsStream(name)) {
      words.load(new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static DeskWords in(Language language) {
    return new DeskWords(language);
  }

  Language language() {
    return language;
  }

  String text(String key) {
    return Objects.requireNonNull(words.getProperty(key), key);
  }

  /** A sentence with its places filled. */
  String text(String key, List<String> args) {
    String sentence = text(key);
    for (int i = 0; i < args.size(); i++) {
      sentence = sentence.replace("{" + i + "}", args.get(i));
    }
    return sentence;
  }

  /** What the first of some places is called that has a name. */
  String label(List<SchemaPath> places) {
    for (SchemaPath place : places) {
      String own = words.getProperty("label." + place);
      if (own != null) {
        return own;
      }
      Optional<Meaning> meaning = schema.meaning(place);
      if (meaning.isPresent()) {
        return meaning.get().label();
      }
    }
    throw new IllegalStateException("No words for " + places);
  }

  /** What to write at the first of some places that says so, worded for a form. */
  Optional<String> hint(List<SchemaPath> places) {
    for (SchemaPath place : places) {
      String own = words.getProperty(HINT + place);
      if (own != null) {
        return Optional.of(own).filter(text -> !text.isEmpty());
      }
      Optional<Meaning> meaning = schema.meaning(place);
      if (meaning.isPresent()) {
        return meaning.map(Meaning::sentence);
      }
    }
    return Optional.empty();
  }

  String word(SchemaPath place, String word) {
    return schema.word(place, word);
  }

  Set<String> keys() {
    return new TreeSet<>(words.stringPropertyNames());
  }
}
