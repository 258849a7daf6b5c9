package samling.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static samling.schema.SchemaFiles.object;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samling.catalogue.Language;
import samling.read.FileKind;

class SchemaWordsTest {

  /** Places that must have words, in the schemas. */
  private final Set<String> needed = new TreeSet<>();

  /** Places that may have words of their own in place of those of the part they refer to. */
  private final Set<String> allowed = new TreeSet<>();

  SchemaWordsTest() {
    SchemaFiles files = new SchemaFiles();
    for (FileKind kind : FileKind.values()) {
      walk(files.file(kind.schemaFile()), SchemaPath.of(kind.schemaFile()), true);
    }
    Map<String, Object> parts = object(files.file(SchemaFiles.SHARED).get("$defs"));
    parts.forEach(
        (name, part) -> walk(object(part), SchemaPath.of(SchemaFiles.SHARED).key(name), true));
    files
        .file("snippets.json")
        .values()
        .forEach(all -> object(all).keySet().forEach(name -> needed.add("snippet." + name)));
    needed.add("phrase.example");
    needed.add("phrase.otherwise");
  }

  @ParameterizedTest
  @EnumSource
  void everyKeyAndEveryWordAllowedHasAMeaningAndNoneIsLeftOver(Language language) {
    Set<String> keys = SchemaWords.in(language).keys();

    assertThat(keys).containsAll(needed);
    assertThat(keys).allMatch(key -> needed.contains(key) || allowed.contains(key));
    assertThat(keys).isEqualTo(SchemaWords.in(Language.EN).keys());
  }

  @ParameterizedTest
  @EnumSource
  void aMeaningIsALabelAndWholeSentences(Language language) {
    SchemaWords words = SchemaWords.in(language);
    for (String key : words.keys()) {
      if (!key.contains("#") && !key.startsWith("phrase.")) {
        Meaning meaning = words.meaning(new SchemaPath(key)).orElseThrow();
        assertThat(meaning.label()).as(key).isNotBlank().doesNotEndWith(".");
        assertThat(meaning.sentence()).as(key).matches("(?s)\\S.*[.]").doesNotContain(" | ");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EN")
  void noLanguageIsLeftInEnglish(Language language) {
    SchemaWords words = SchemaWords.in(language);
    SchemaWords english = SchemaWords.in(Language.EN);

    assertThat(english.keys())
        .filteredOn(key -> !key.contains("#") && !key.startsWith("phrase."))
        .map(SchemaPath::new)
        .filteredOn(path -> sentence(words, path).equals(sentence(english, path)))
        .isEmpty();
  }

  @Test
  void aSnippetIsForAPlaceThatThereIs() {
    assertThat(new SchemaFiles().file("snippets.json").keySet())
        .allMatch(path -> needed.contains(path) || allowed.contains(path));
  }

  private static String sentence(SchemaWords words, SchemaPath path) {
    return words.meaning(path).orElseThrow().sentence();
  }

  private void walk(Map<String, Object> schema, SchemaPath path, boolean named) {
    boolean ownWords = named && !schema.containsKey("$ref");
    (ownWords ? needed : allowed).add(path.text());
    if (schema.get("enum") instanceof List<?> words) {
      needed.add(path.text());
      words.forEach(word -> needed.add(path.text() + "#" + word));
    }
    if (schema.get("const") instanceof String word) {
      needed.add(path.text() + "#" + word);
    }
    if (schema.get("properties") instanceof Map<?, ?> properties) {
      boolean languages = properties.containsKey("nb");
      object(properties).forEach((k, v) -> walk(object(v), path.key(k), !languages));
    }
    if (schema.get("additionalProperties") instanceof Map<?, ?> others) {
      walk(object(others), path.others(), true);
    }
    if (schema.get("items") instanceof Map<?, ?> items) {
      walk(object(items), path.items(), items.containsKey("properties"));
    }
    if (schema.get("oneOf") instanceof List<?> forms) {
      for (int i = 0; i < forms.size(); i++) {
        Map<String, Object> form = object(forms.get(i));
        walk(form, path.form(i + 1), form.containsKey("properties"));
      }
    }
  }
}
