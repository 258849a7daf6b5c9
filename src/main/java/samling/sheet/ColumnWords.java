package samling.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import samling.catalogue.Language;

/** What columns and the words in them are called in one language, and what else they answer to. */
public final class ColumnWords {

  private static final Map<Language, ColumnWords> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new ColumnWords(language));
    }
  }

  private final Map<String, List<String>> names = new TreeMap<>();

  private ColumnWords(Language language) {
    Properties words = new Properties();
    String name = "columns_" + language.tag() + ".properties";
    try (InputStream in = Objects.requireNonNull(ColumnWords.class.getResourceAsStream(name))) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (String key : words.stringPropertyNames()) {
      names.put(key, Arrays.asList(words.getProperty(key).split(" \\| ", -1)));
    }
  }

  public static ColumnWords in(Language language) {
    return Objects.requireNonNull(ALL.get(language));
  }

  /** What a column is called. */
  public String name(Column column) {
    return first(column.key());
  }

  /** What a column is called; with its language where it holds words. */
  public String label(Field field) {
    Language language = field.language();
    String label = name(field.column());
    return language == null ? label : label + " (" + language.tag() + ")";
  }

  /** What a word of a column is called, such as that for {@code cancelled}. */
  public String word(Column column, String word) {
    String key = column.key() + "." + word;
    return names.containsKey(key) ? first(key) : word;
  }

  /** Another word, such as yes. */
  public String word(String key) {
    return first("word." + key);
  }

  /** Every key there are words for. */
  Set<String> keys() {
    return new TreeSet<>(names.keySet());
  }

  /** The column that a name in any language is that of. */
  static Optional<Column> column(String name) {
    String folded = Plain.fold(name);
    for (Column column : Column.values()) {
      if (answers(column.key(), folded)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  /** The word of a column that is meant by a word in any language. */
  static Optional<String> word(Column column, List<String> words, String written) {
    String folded = Plain.fold(written);
    return words.stream().filter(word -> answers(column.key() + "." + word, folded)).findFirst();
  }

  /** Whether a word in any language says what one of the other words says, such as yes. */
  static boolean says(String key, String written) {
    return answers("word." + key, Plain.fold(written));
  }

  /** Whatever can be written for some keys, in all languages. */
  static List<String> all(List<String> keys) {
    List<String> all = new ArrayList<>();
    for (ColumnWords words : ALL.values()) {
      keys.forEach(key -> all.addAll(words.names.getOrDefault(key, List.of())));
    }
    return all;
  }

  private static boolean answers(String key, String folded) {
    String own = key.substring(key.lastIndexOf('.') + 1);
    return Plain.fold(own).equals(folded)
        || all(List.of(key)).stream().anyMatch(name -> Plain.fold(name).equals(folded));
  }

  private String first(String key) {
    return Objects.requireNonNull(names.get(key), key).get(0);
  }
}
