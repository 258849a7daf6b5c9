package samling.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samling.catalogue.Language;
import samling.desk.Shape.Field;
import samling.desk.Shape.Group;
import samling.edit.FileChange;
import samling.revise.Value.Mapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something written in Markdown: a file in the site's first language, and one for each translation.
 *
 * @param translations by language; one that is not there yet has no bytes before
 */
record Article(Tongues tongues, Group group, Sheet original, Map<Language, Sheet> translations)
    implements Card {

  /** The Markdown below the front matter. */
  static final String BODY = "body";

  static final String TRANSLATIONS = "translations";

  /** The keys whose words each file has in its own language. */
  static final List<String> OWN = List.of("title", "summary");

  Article {
    translations = Collections.unmodifiableMap(new LinkedHashMap<>(translations));
  }

  @Override
  public ObjectNode form() {
    ObjectNode form = new Wire(tongues).of(shared(), original.document().value());
    form.setAll(words(original));
    if (!tongues.single()) {
      ObjectNode others = JsonNodeFactory.instance.objectNode();
      translations.forEach((language, sheet) -> others.set(language.tag(), words(sheet)));
      form.set(TRANSLATIONS, others);
    }
    return form;
  }

  private ObjectNode words(Sheet sheet) {
    if (sheet.before().length == 0 && !sheet.equals(original)) {
      return JsonNodeFactory.instance.objectNode();
    }
    ObjectNode form = new Wire(tongues.alone()).of(own(), sheet.document().value());
    return form.put(BODY, Wire.shown(sheet.document().body().orElse("")));
  }

  @Override
  public List<FileChange> changes(JsonNode form) throws NotDone {
    Mapping all = new Merge(tongues).of(shared(), original.document().value(), form);
    List<FileChange> changes = new ArrayList<>(written(original.to(all), original, form).changes());
    for (Map.Entry<Language, Sheet> other : translations.entrySet()) {
      JsonNode said = form.path(TRANSLATIONS).path(other.getKey().tag());
      Sheet sheet = other.getValue();
      if (said.isMissingNode()) {
        continue;
      }
      if (Plain.of(said).isPresent()) {
        changes.addAll(written(sheet, sheet, said).changes());
      } else if (sheet.before().length > 0) {
        changes.add(sheet.removal());
      }
    }
    return changes;
  }

  /** A file with the words that a form has for it. */
  private Sheet written(Sheet sheet, Sheet old, JsonNode form) throws NotDone {
    Mapping merged = new Merge(tongues.alone()).of(own(), sheet.document().value(), form);
    Sheet made = sheet.to(merged);
    String body = old.document().body().orElse("");
    Optional<JsonNode> shown = Optional.of(JsonNodeFactory.instance.stringNode(Wire.shown(body)));
    if (Plain.same(shown, Optional.ofNullable(form.get(BODY)))) {
      return made;
    }
    String text = Plain.text(form.get(BODY)).map(Merge::written).orElse("");
    String lead = body.startsWith("\n") || body.startsWith("\r\n") ? "\n" : "";
    return made.toBody(text.isEmpty() ? "" : lead + text + "\n");
  }

  @Override
  public List<FileChange> removal() {
    List<FileChange> changes = new ArrayList<>(List.of(original.removal()));
    for (Sheet sheet : translations.values()) {
      if (sheet.before().length > 0) {
        changes.add(sheet.removal());
      }
    }
    return changes;
  }

  private Group own() {
    return fields(true);
  }

  private Group shared() {
    return fields(false);
  }

  private Group fields(boolean own) {
    List<Field> fields =
        group.fields().stream().filter(field -> OWN.contains(field.name()) == own).toList();
    return new Group(fields);
  }
}
