package samling.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import samling.catalogue.Language;
import samling.schema.Meaning;
import samling.schema.SchemaFiles;
import samling.schema.SchemaPath;
import samling.schema.SchemaWords;

/** What an editor offers to fill in: a whole offering, a session, a way to sign up. */
final class Snippets {

  private static final String FILE = "snippets.json";

  private final Map<String, Object> byPath;
  private final SchemaWords words;

  Snippets(SchemaFiles files, Language language) {
    this.byPath = files.file(FILE);
    this.words = SchemaWords.in(language);
  }

  /** Adds those for a place, if there are any. */
  void add(SchemaPath path, Map<String, Object> written) {
    if (!byPath.containsKey(path.text())) {
      return;
    }
    List<Object> snippets = new ArrayList<>();
    SchemaFiles.object(byPath.get(path.text()))
        .forEach(
            (name, body) -> {
              Meaning meaning = words.meaning(new SchemaPath("snippet." + name)).orElseThrow();
              snippets.add(snippet(meaning.label(), meaning.sentence(), body));
            });
    written.put("defaultSnippets", snippets);
  }

  /** A single word to choose. */
  static Map<String, Object> word(String word, String description) {
    return snippet(word, description, word);
  }

  private static Map<String, Object> snippet(String label, String description, Object body) {
    Map<String, Object> snippet = new LinkedHashMap<>();
    snippet.put("label", label);
    if (!description.isEmpty()) {
      snippet.put("description", description);
    }
    snippet.put("body", body);
    return snippet;
  }
}
