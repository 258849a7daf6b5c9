package samling.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static samling.schema.SchemaFiles.object;

import java.io.InputStream;
import java.security.MessageDigest;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samling.catalogue.Language;
import samling.read.FileKind;
import samling.schema.SchemaFiles;
import tools.jackson.databind.JsonNode;

/** The forms ask for all that the schemas know, and for nothing else, in every language. */
class DeskSettingsTest {

  private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

  private final SchemaFiles files = new SchemaFiles();

  /** Where a site is published is no content. */
  @Test
  void everyKindOfContentCanBeEdited() {
    assertThat(Entity.values())
        .extracting(Entity::kind)
        .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(FileKind.PUBLISH)));
  }

  @ParameterizedTest
  @EnumSource
  void formsHaveTheKeysOfTheSchemasAndNoOthers(Entity entity) {
    for (List<Language> languages : List.of(List.of(Language.NB), List.of(Language.values()))) {
      Set<String> asked = new TreeSet<>();
      Settings settings = new Settings(new Tongues(languages), DeskWords.in(Language.EN));
      fields(settings.fields(entity), "", asked);
      Set<String> known = new TreeSet<>();
      Map<String, Object> schema = files.file(entity.kind().schemaFile());
      keys(entity.isListed() ? object(schema.get("additionalProperties")) : schema, "", known);
      asked.removeIf(key -> key.startsWith("translations") || key.equals("body"));
      assertThat(asked).isEqualTo(known);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyWordOfAnEnumerationCanBeChosen(Entity entity) {
    String settings =
        new Settings(new Tongues(List.of(Language.NB)), DeskWords.in(Language.EN))
            .fields(entity)
            .toString();
    words(files.file(entity.kind().schemaFile()))
        .forEach(word -> assertThat(settings).contains("\"value\":\"" + word + "\""));
  }

  @ParameterizedTest
  @EnumSource
  void allIsWordedInEveryLanguage(Language language) {
    JsonNode json =
        new Settings(new Tongues(List.of(Language.values())), DeskWords.in(language)).json();
    assertThat(json.get("collections")).hasSize(Entity.values().length + 1);
    assertThat(json.get("locale").stringValue()).isEqualTo(Settings.locale(language));
    DeskWords words = DeskWords.in(language);
    DeskWords english = DeskWords.in(Language.EN);
    assertThat(words.keys()).isEqualTo(english.keys());
    for (String key : words.keys()) {
      assertThat(places(words.text(key))).as(key).isEqualTo(places(english.text(key)));
    }
    for (NotDone.Reason reason : NotDone.Reason.values()) {
      assertThat(words.keys()).contains("refused." + reason.name().toLowerCase(Locale.ROOT));
    }
  }

  @ParameterizedTest
  @EnumSource
  void hintsSpeakOfFormsAndNotOfFiles(Language language) {
    JsonNode json =
        new Settings(new Tongues(List.of(Language.values())), DeskWords.in(language)).json();
    assertThat(json.findValuesAsString("hint"))
        .isNotEmpty()
        .noneMatch(hint -> hint.matches("(?s).*(\\.yaml|\\btrue\\b|\\bfalse\\b|\\{nb|content/).*"));
  }

  @Test
  void anOwnHintIsForAPlaceThatAFormHas() {
    Set<String> places = new TreeSet<>();
    for (Entity entity : Entity.values()) {
      places(Cabinet.group(entity), places);
    }
    assertThat(DeskWords.in(Language.EN).keys())
        .filteredOn(key -> key.startsWith("hint."))
        .map(key -> key.substring("hint.".length()))
        .allMatch(places::contains);
  }

  @Test
  void decapIsTheFileThatWasPublished() throws Exception {
    try (InputStream in =
        new GZIPInputStream(DeskRoutes.class.getResourceAsStream("decap-cms.js.gz"))) {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
      assertThat(HexFormat.of().formatHex(sum)).isEqualTo(DECAP);
    }
  }

  /** The SHA-256 of dist/decap-cms.js in version 3.16.3. */
  private static final String DECAP =
      "7c1efd6b616b4786e279aeef194dd21649a72058d3bc8d1f78901b574610dfb8";

  private static Set<String> places(String sentence) {
    Set<String> places = new TreeSet<>();
    PLACE.matcher(sentence).results().forEach(found -> places.add(found.group()));
    return places;
  }

  private static void places(Shape shape, Set<String> places) {
    if (shape instanceof Shape.Group group) {
      for (Shape.Field field : group.fields()) {
        field.places().forEach(place -> places.add(place.text()));
        places(field.shape(), places);
      }
    } else if (shape instanceof Shape.Items items) {
      items.places().forEach(place -> places.add(place.text()));
      places(items.item(), places);
    } else if (shape instanceof Shape.Choice choice) {
      choice.variants().forEach(variant -> places(variant.shape(), places));
    }
  }

  private static void fields(JsonNode fields, String path, Set<String> asked) {
    for (JsonNode field : fields) {
      String name = field.get("name").stringValue();
      boolean inner =
          Language.of(name).isPresent() || name.equals(Wire.VALUE) || name.equals(Wire.DECORATIVE);
      String own = inner ? path : path + "." + name;
      if (!inner && !own.startsWith(".translations") && !own.equals(".body")) {
        asked.add(own);
      }
      if (!own.startsWith(".translations")) {
        fields(field.path("fields"), own, asked);
        if (field.has("field")) {
          fields(Desk.JSON.createArrayNode().add(field.get("field")), own, asked);
        }
        field.path("types").forEach(type -> fields(type.path("fields"), own, asked));
      }
    }
  }

  private void keys(Map<String, Object> schema, String path, Set<String> known) {
    if (schema.get("$ref") instanceof String reference) {
      keys(files.part(reference.substring(reference.lastIndexOf('/') + 1)), path, known);
    }
    if (schema.get("properties") instanceof Map<?, ?> properties && !properties.containsKey("nb")) {
      object(properties)
          .forEach(
              (name, value) -> {
                known.add(path + "." + name);
                keys(object(value), path + "." + name, known);
              });
    }
    if (schema.get("items") instanceof Map<?, ?> items) {
      keys(object(items), path, known);
    }
    if (schema.get("oneOf") instanceof List<?> forms) {
      forms.forEach(form -> keys(object(form), path, known));
    }
  }

  private Set<String> words(Object schema) {
    Set<String> words = new TreeSet<>();
    if (schema instanceof Map<?, ?> map) {
      if (map.get("enum") instanceof List<?> list) {
        list.forEach(word -> words.add(word.toString()));
      }
      if (map.get("$ref") instanceof String reference) {
        words.addAll(words(files.part(reference.substring(reference.lastIndexOf('/') + 1))));
      }
      map.values().forEach(value -> words.addAll(words(value)));
    } else if (schema instanceof List<?> list) {
      list.forEach(value -> words.addAll(words(value)));
    }
    return words;
  }
}
