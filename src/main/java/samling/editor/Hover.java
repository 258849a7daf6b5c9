package samling.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import samling.catalogue.Language;
import samling.schema.Meaning;
import samling.schema.SchemaPath;
import samling.schema.SchemaWords;

/** The words that an editor shows where the pointer rests. */
final class Hover {

  private final SchemaWords words;
  private final String exampleLabel;
  private final String otherwiseLabel;

  Hover(Language language) {
    this.words = SchemaWords.in(language);
    this.exampleLabel = words.phrase("example");
    this.otherwiseLabel = words.phrase("otherwise");
  }

  /**
   * Adds what a place means. A reference without words of its own has those of its target.
   *
   * @param value a value that could stand there
   * @param otherwise what holds where nothing stands there
   */
  void describe(
      SchemaPath path,
      Optional<Object> value,
      Optional<Object> otherwise,
      Map<String, Object> written) {
    Optional<Meaning> meaning = words.meaning(path);
    if (meaning.isEmpty()) {
      return;
    }
    Optional<String> example = meaning.get().example().or(() -> value.map(Yaml::line));
    String sentence = meaning.get().sentence();
    written.put("title", meaning.get().label());
    written.put("description", sentence);
    written.put(
        "markdownDescription",
        escaped(sentence)
            + example.map(it -> line(exampleLabel, it)).orElse("")
            + otherwise.map(it -> line(otherwiseLabel, Yaml.line(it))).orElse(""));
  }

  List<String> words(SchemaPath path, List<String> allowed) {
    return allowed.stream().map(word -> words.word(path, word)).toList();
  }

  private static String line(String label, String value) {
    return "\n\n" + label + ": `" + value + "`";
  }

  private static String escaped(String sentence) {
    return sentence.replaceAll("([\\\\`*_<>\\[\\]{}])", "\\\\$1");
  }
}
