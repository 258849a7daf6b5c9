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

  Hover(Language language) {
    this.words = SchemaWords.in(language);
    this.exampleLabel = words.phrase("example");
  }

  /** Adds what a place means. A reference without words of its own has those of its target. */
  void describe(SchemaPath path, Map<String, Object> json, Map<String, Object> written) {
    Optional<Meaning> meaning = words.meaning(path);
    if (meaning.isEmpty()) {
      return;
    }
    Optional<String> example = meaning.get().example().or(() -> example(json));
    String sentence = meaning.get().sentence();
    written.put("title", meaning.get().label());
    written.put("description", sentence);
    written.put(
        "markdownDescription",
        escaped(sentence) + example.map(it -> "\n\n" + exampleLabel + ": `" + it + "`").orElse(""));
  }

  List<String> words(SchemaPath path, List<String> allowed) {
    return allowed.stream().map(word -> words.word(path, word)).toList();
  }

  private static Optional<String> example(Map<String, Object> json) {
    return json.get("examples") instanceof List<?> list && !list.isEmpty()
        ? Optional.of(Yaml.line(list.get(0)))
        : Optional.empty();
  }

  private static String escaped(String sentence) {
    return sentence.replaceAll("([\\\\`*_<>\\[\\]{}])", "\\\\$1");
  }
}
