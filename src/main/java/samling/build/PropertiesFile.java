package samling.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samling.source.SourceText;
import samling.source.Span;

/** A site's {@code jbake.properties}, in which settings can be pointed at. */
final class PropertiesFile {

  private static final String NAME = "jbake.properties";

  /** An escape that is cut short, or a value that refers to its own key. */
  private static final String BROKEN =
      "\\\\u(?![0-9a-fA-F]{4})\\w*|(?<=^|\\n)[ \\t]*([^=: \\t\\r\\n]+)[ \\t]*[=: \\t].*\\$\\{\\1}";

  private final Optional<SourceText> text;

  private PropertiesFile(Optional<SourceText> text) {
    this.text = text;
  }

  /**
   * The file of a site, if it has one.
   *
   * @param texts takes its text, to be quoted from
   */
  static PropertiesFile of(Path site, Map<String, SourceText> texts) {
    try {
      // The format's own encoding, in which any bytes are text.
      String all = Files.readString(site.resolve(NAME), StandardCharsets.ISO_8859_1);
      SourceText text = new SourceText(NAME, all);
      texts.put(NAME, text);
      return new PropertiesFile(Optional.of(text));
    } catch (IOException e) {
      return new PropertiesFile(Optional.empty());
    }
  }

  /** What stands under a key, or the file where the key is not in it. */
  Span value(String key) {
    return find("(?m)^[ \\t]*" + Pattern.quote(key) + "[ \\t]*[=: \\t][ \\t]*([^\\r\\n]*)", 1);
  }

  /** The key that a template is named under. */
  Span template(String name) {
    return find(
        "(?m)^[ \\t]*template\\.[^=: ]+[ \\t]*[=: \\t][ \\t]*(" + Pattern.quote(name) + ")", 1);
  }

  /** The first thing that can't be read. */
  Span broken() {
    return find(BROKEN, 0);
  }

  private Span find(String pattern, int group) {
    if (text.isPresent()) {
      Matcher matcher = Pattern.compile(pattern).matcher(text.get().text());
      if (matcher.find()) {
        return text.get().span(matcher.start(group), matcher.end(group));
      }
    }
    return Span.ofFile(NAME);
  }
}
