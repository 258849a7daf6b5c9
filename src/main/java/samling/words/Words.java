package samling.words;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
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
  /** How long arguments are, more or less. */
  private static final int ROOM = 24;

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
    return arguments.length == 0 ? pattern : filled(pattern, arguments);
  }

  private static String filled(String pattern, Object[] arguments) {
    StringBuilder text = new StringBuilder(pattern.length() + ROOM * arguments.length);
    int from = 0;
    for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', at + 1)) {
      int close = pattern.indexOf('}', at);
      int number = close == at + 2 ? pattern.charAt(at + 1) - '0' : -1;
      if (number >= 0 && number < arguments.length) {
        text.append(pattern, from, at).append(arguments[number]);
        from = close + 1;
      }
    }
    return text.append(pattern, from, pattern.length()).toString();
  }

  /** The words of a count: "1 course", "3 courses". The count is argument 0. */
  public String count(String key, long n) {
    return text(key + (n == 1 ? ".one" : ".other"), n);
  }

  /**
   * What a language is called, such as "nordsamisk" for {@code se} (CLDR); the tag itself where
   * nobody knows.
   */
  public String languageName(String tag) {
    String own = byKey.get("language." + tag);
    return own == null ? ULocale.getDisplayName(tag, ULocale.forLanguageTag(language.tag())) : own;
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
