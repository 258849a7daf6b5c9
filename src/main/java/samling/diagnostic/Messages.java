package samling.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sentences about faults in one language. */
public final class Messages {

  /** The languages there are sentences in. */
  public static final List<String> LANGUAGES = List.of("nb", "nn", "sv", "en");

  private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");
  private static final int LONGEST_TEXT = 80;
  private static final Map<String, Messages> LOADED = new ConcurrentHashMap<>();

  private final String language;
  private final Properties sentences;

  private Messages(String language, Properties sentences) {
    this.language = language;
    this.sentences = sentences;
  }

  /** The sentences in a language, or in English if there are none in that language. */
  public static Messages in(String language) {
    return LOADED.computeIfAbsent(LANGUAGES.contains(language) ? language : "en", Messages::load);
  }

  public String language() {
    return language;
  }

  /** What is wrong, as one sentence. */
  public String message(Diagnostic diagnostic) {
    return fill(sentence(diagnostic.rule().id()), diagnostic.args());
  }

  /** The advice of a fault, one sentence each. */
  public List<String> help(Diagnostic diagnostic) {
    String rule = diagnostic.rule().id() + ".help";
    return diagnostic.help().stream()
        .map(h -> fill(sentence(h.key().isEmpty() ? rule : rule + "." + h.key()), h.args()))
        .toList();
  }

  /** A single word, such as a severity or the name of a type. */
  public String word(String key) {
    return sentence("word." + key);
  }

  /** The sentence under a key, with its places still open. */
  Optional<String> find(String key) {
    return Optional.ofNullable(sentences.getProperty(key));
  }

  private String sentence(String key) {
    return find(key)
        .orElseThrow(() -> new IllegalStateException("No " + language + " message for " + key));
  }

  private String fill(String sentence, List<Object> args) {
    Matcher place = PLACE.matcher(sentence);
    StringBuilder filled = new StringBuilder();
    while (place.find()) {
      int index = Integer.parseInt(place.group(1));
      String arg = index < args.size() ? show(args.get(index)) : place.group();
      place.appendReplacement(filled, Matcher.quoteReplacement(arg));
    }
    return place.appendTail(filled).toString();
  }

  private String show(Object arg) {
    if (arg instanceof Word word) {
      return word(word.key());
    }
    if (arg instanceof Alternatives alternatives) {
      return choice(alternatives.options());
    }
    if (arg instanceof List<?> list) {
      return list.stream().map(this::show).collect(Collectors.joining(", "));
    }
    return Printable.shorten(arg.toString(), LONGEST_TEXT);
  }

  private String choice(List<Object> options) {
    List<String> shown =
        options.stream().map(o -> o instanceof Word ? show(o) : quoted(o)).toList();
    if (shown.size() < 2) {
      return String.join("", shown);
    }
    return String.join(", ", shown.subList(0, shown.size() - 1))
        + " "
        + word("or")
        + " "
        + shown.get(shown.size() - 1);
  }

  private String quoted(Object arg) {
    return fill(word("quoted"), List.of(arg));
  }

  private static Messages load(String language) {
    Properties sentences = new Properties();
    try (InputStream in =
        Messages.class.getResourceAsStream("messages_" + language + ".properties")) {
      if (in == null) {
        throw new IllegalStateException("No messages in " + language);
      }
      try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        sentences.load(reader);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Messages(language, sentences);
  }
}
