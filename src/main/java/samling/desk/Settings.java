package samling.desk;

import java.util.List;
import samling.catalogue.Language;
import samling.desk.Shape.Field;
import samling.schema.SchemaPath;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The settings of Decap CMS for a site: every form, out of the schemas. */
final class Settings {

  /** The collection that nobody sees: what there is to choose from. */
  static final String CHOICES = "choices";

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Forms forms = new Forms();
  private final Tongues tongues;
  private final DeskWords words;

  Settings(Tongues tongues, DeskWords words) {
    this.tongues = tongues;
    this.words = words;
  }

  ObjectNode json() {
    ObjectNode json = JSON.objectNode();
    json.set(
        "backend",
        JSON.objectNode()
            .put("name", "proxy")
            .put("proxy_url", "/-/edit/api")
            .put("branch", "main"));
    json.put("load_config_file", false);
    json.put("locale", locale(words.language()));
    json.put("media_folder", Media.FOLDER);
    json.put("public_folder", Wire.FILES + Media.FOLDER.substring("assets/".length()));
    json.put("publish_mode", "simple");
    json.put("show_preview_links", true);
    json.set(
        "slug",
        JSON.objectNode()
            .put("encoding", "ascii")
            .put("clean_accents", true)
            .put("sanitize_replacement", "-"));
    ArrayNode collections = JSON.arrayNode();
    for (Entity entity : Entity.values()) {
      collections.add(entity.isAlone() ? alone(entity) : many(entity));
    }
    collections.add(choices());
    json.set("collections", collections);
    return json;
  }

  static String locale(Language language) {
    return switch (language) {
      case NB -> "nb_no";
      case NN -> "nn_no";
      case SV, EN -> language.tag();
    };
  }

  private ObjectNode many(Entity entity) {
    String name = entity.id();
    ObjectNode json = collection(entity);
    json.put("label_singular", words.label(place(entity)));
    json.put("folder", name);
    json.put("extension", "json");
    json.put("format", "json");
    json.put("create", true);
    json.put("delete", true);
    json.put("identifier_field", entity.title());
    json.put("slug", "{{fields." + slugField(entity) + " | truncate(60, ' ')}}");
    json.put("summary", "{{label_}}");
    json.set("sortable_fields", JSON.arrayNode());
    json.set("fields", fields(entity));
    return json;
  }

  /** The field that an id is made from: the name in the site's first language. */
  private String slugField(Entity entity) {
    boolean plain = tongues.single() || entity.kind().isMarkdown() || entity == Entity.PEOPLE;
    return entity.title() + (plain ? "" : "." + tongues.first().tag());
  }

  private ObjectNode alone(Entity entity) {
    ObjectNode json = collection(entity);
    ObjectNode file =
        JSON.objectNode()
            .put("name", entity.id())
            .put("label", words.label(place(entity)))
            .put("file", entity.id() + ".json");
    file.set("fields", fields(entity));
    json.set("files", JSON.arrayNode().add(file));
    return json;
  }

  private ObjectNode collection(Entity entity) {
    ObjectNode json =
        JSON.objectNode()
            .put("name", entity.id())
            .put("label", words.text("collection." + entity.id()));
    json.set("editor", JSON.objectNode().put("preview", false));
    return json;
  }

  private static List<SchemaPath> place(Entity entity) {
    SchemaPath file = SchemaPath.of(entity.kind().schemaFile());
    return List.of(entity.isListed() ? file.others() : file);
  }

  /** The fields of an entity; an article has its words in one language, and translations. */
  ArrayNode fields(Entity entity) {
    ArrayNode fields = JSON.arrayNode();
    boolean article = entity.kind().isMarkdown();
    for (Field field : forms.of(entity).fields()) {
      Tongues asked = article && Article.OWN.contains(field.name()) ? tongues.alone() : tongues;
      ObjectNode json = new FieldSettings(asked, words).of(field);
      fields.add(json);
      if (article && field.name().equals("summary")) {
        fields.add(body());
        if (!tongues.single()) {
          fields.add(translations());
        }
      }
    }
    return fields;
  }

  private ObjectNode body() {
    ObjectNode json = JSON.objectNode().put("name", Article.BODY).put("label", words.text("body"));
    json.put("hint", words.text("body.hint")).put("required", false);
    return FieldSettings.markdown(json);
  }

  private ObjectNode translations() {
    ArrayNode languages = JSON.arrayNode();
    for (Language language : tongues.all().subList(1, tongues.all().size())) {
      ArrayNode fields = JSON.arrayNode();
      for (Field field : forms.of(Entity.PAGES).fields()) {
        if (Article.OWN.contains(field.name())) {
          fields.add(
              new FieldSettings(tongues.alone(), words)
                  .of(new Field(field.name(), field.places(), false, field.shape())));
        }
      }
      fields.add(body());
      ObjectNode json =
          JSON.objectNode()
              .put("name", language.tag())
              .put("label", language.nativeName())
              .put("widget", "object")
              .put("collapsed", true)
              .put("summary", "{{fields.title}}")
              .put("required", false);
      languages.add(json.set("fields", fields));
    }
    ObjectNode json =
        JSON.objectNode()
            .put("name", Article.TRANSLATIONS)
            .put("label", words.text("translations"))
            .put("hint", words.text("translations.hint"))
            .put("widget", "object")
            .put("required", false);
    return json.set("fields", languages);
  }

  private static ObjectNode choices() {
    ArrayNode files = JSON.arrayNode();
    for (String kind : Choices.KINDS) {
      ArrayNode fields = JSON.arrayNode();
      fields.add(JSON.objectNode().put("name", "value").put("widget", "string"));
      fields.add(JSON.objectNode().put("name", "label").put("widget", "string"));
      ArrayNode options =
          JSON.arrayNode()
              .add(
                  JSON.objectNode()
                      .put("name", "options")
                      .put("widget", "list")
                      .set("fields", fields));
      files.add(
          JSON.objectNode()
              .put("name", kind)
              .put("label", kind)
              .put("file", CHOICES + "/" + kind + ".json")
              .set("fields", options));
    }
    return JSON.objectNode()
        .put("name", CHOICES)
        .put("label", CHOICES)
        .put("hide", true)
        .set("files", files);
  }
}
