package samling.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import samling.catalogue.Language;
import samling.catalogue.Lazy;

/**
 * The interface's words in one language.
 *
 * <p>A key with {@code .one} and {@code .other} behind it counts something. These four languages
 * have the same two plural forms (CLDR: {@code one} for exactly 1).
 */
public final class Words {
  /** Where arguments go, those that are used often. */
  private static final List<String> PLACES = List.of("{0}", "{1}", "{2}");

  /** Each read when it is asked for: most sites have one language or two. */
  private static final Map<Language, Lazy<Words>> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, Lazy.of(language, each -> new Words(each, load(each))));
    }
  }

  private final Language language;
  private final Map<String, String> words;

  /** The same, sooner found. */
  private final Map<String, String> byKey;

  private Words(Language language, Map<String, String> words) {
    this.language = language;
    this.words = words;
    this.byKey = new HashMap<>(words);
  }

  public static Words of(Language language) {
    return Objects.requireNonNull(ALL.get(language)).get();
  }

  public Language language() {
    return language;
  }

  /** Every word by key, for templates. */
  public Map<String, String> all() {
    return words;
  }

  /** The words of a key, {@code {0}} and so on replaced by the arguments. */
  public String text(String key, Object... arguments) {
    String pattern = byKey.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no word " + key + " in " + language.tag());
    }
    String text = pattern;
    for (int i = 0; i < arguments.length; i++) {
      text =
          text.replace(i < PLACES.size() ? PLACES.get(i) : "{" + i + "}", arguments[i].toString());
    }
    return text;
  }

  /** The words of a count: "1 course", "3 courses". The count is argument 0. */
  public String count(String key, long n) {
    return text(key + (n == 1 ? ".one" : ".other"), n);
  }

  /** Several things as one phrase: "a, b and c". */
  public String list(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " " + text("and") + " " + items.get(last);
  }

  private static Map<String, String> load(Language language) {
    String name = "words_" + language.tag() + ".properties";
    Properties properties = new Properties();
    try (InputStream in = Words.class.getResourceAsStream(name)) {
      properties.load(
          new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> words = new TreeMap<>();
    properties.forEach((key, value) -> words.put((String) key, (String) value));
    return Collections.unmodifiableMap(words);
  }
}
