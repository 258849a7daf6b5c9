package samling.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import samling.catalogue.Language;
import samling.catalogue.Lazy;

/** What the command line says, in one language. */
final class Messages {
  private final Language language;

  /** Read when something is to be said, which is not so in every build. */
  private final Lazy<Properties> sentences;

  private Messages(Language language) {
    this.language = language;
    this.sentences = Lazy.of(language, Messages::read);
  }

  private static Properties read(Language language) {
    Properties sentences = new Properties();
    String name = "messages_" + language.tag() + ".properties";
    try (InputStream in = Messages.class.getResourceAsStream(name)) {
      sentences.load(
          new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sentences;
  }

  static Messages of(Language language) {
    return new Messages(language);
  }

  Language language() {
    return language;
  }

  /** A sentence, or nothing where there is none under the key. */
  String optional(String key, Object... arguments) {
    return sentences.get().containsKey(key) ? text(key, arguments) : "";
  }

  String text(String key, Object... arguments) {
    String text = Objects.requireNonNull(sentences.get().getProperty(key), key);
    for (int i = 0; i < arguments.length; i++) {
      text = text.replace("{" + i + "}", arguments[i].toString());
    }
    return text;
  }

  /** The words of a count: "1 warning", "3 warnings". */
  String count(String key, long n) {
    return text(key + (n == 1 ? ".one" : ".other"), n);
  }

  /** A time in seconds with so many decimals, without the unit. */
  String seconds(Duration time, int decimals) {
    String number = String.format(Locale.ROOT, "%." + decimals + "f", time.toNanos() / 1e9);
    return number.replace(".", text("decimal"));
  }

  /**
   * The language a user's environment asks for (POSIX: LC_ALL before LC_MESSAGES before LANG; first
   * of all what the launcher has kept of them where it had to set another locale), else English.
   */
  static Language systemLanguage(Map<String, String> environment) {
    for (String variable : new String[] {"SAMLING_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
      String value = environment.getOrDefault(variable, "");
      if (!value.isEmpty()) {
        String tag = value.split("[_.@-]", 2)[0].toLowerCase(Locale.ROOT);
        return tag.equals("no") ? Language.NB : Language.of(tag).orElse(Language.EN);
      }
    }
    return Language.EN;
  }
}
