package samling.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import samling.catalogue.Language;

/** What the keys of content files and the words allowed in them mean, in one language. */
public final class SchemaWords {

  private final Properties words = new Properties();

  private SchemaWords(Language language) {
    String name = "words_" + language.tag() + ".properties";
    try (InputStream in = SchemaWords.class.getResourceAsStream(name)) {
      words.load(new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static SchemaWords in(Language language) {
    return new SchemaWords(language);
  }

  /** What a place means; nothing where it means what the part it refers to means. */
  public Optional<Meaning> meaning(SchemaPath path) {
    String line = words.getProperty(path.text());
    if (line == null) {
      return Optional.empty();
    }
    String[] parts = line.split(" \\| ", 3);
    return Optional.of(
        new Meaning(
            parts[0], parts[1], parts.length > 2 ? Optional.of(parts[2]) : Optional.empty()));
  }

  /** What one of the words allowed at a place means. */
  public String word(SchemaPath path, String word) {
    String key = path.text() + "#" + word;
    return Objects.requireNonNull(words.getProperty(key), key);
  }

  /** A word of its own, such as {@code example}. */
  public String phrase(String name) {
    String key = "phrase." + name;
    return Objects.requireNonNull(words.getProperty(key), key);
  }

  /** Every place there are words for, and {@code place#word} for every word allowed there. */
  Set<String> keys() {
    return new TreeSet<>(words.stringPropertyNames());
  }
}
