package samling.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import samling.catalogue.Language;
import samling.feed.Json;

/** What the preview itself says, in one language. */
final class PreviewWords {
  private static final Map<Language, PreviewWords> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new PreviewWords(language));
    }
  }

  private final Map<String, String> words = new TreeMap<>();

  private PreviewWords(Language language) {
    String name = "words_" + language.tag() + ".properties";
    Properties properties = new Properties();
    try (InputStream in = PreviewWords.class.getResourceAsStream(name)) {
      properties.load(
          new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    properties.forEach((key, value) -> words.put((String) key, (String) value));
  }

  static PreviewWords in(Language language) {
    return Objects.requireNonNull(ALL.get(language));
  }

  String text(String key) {
    return Objects.requireNonNull(words.get(key), key);
  }

  /** Every word by key, for the script. */
  Json json() {
    Json json = new Json();
    words.forEach(json::put);
    return json;
  }
}
