package samling.desk;

import java.util.List;
import java.util.Optional;
import samling.catalogue.Language;
import samling.desk.Shape.Amount;
import samling.desk.Shape.Choice;
import samling.desk.Shape.Clock;
import samling.desk.Shape.Day;
import samling.desk.Shape.Field;
import samling.desk.Shape.Fixed;
import samling.desk.Shape.Group;
import samling.desk.Shape.Items;
import samling.desk.Shape.Pick;
import samling.desk.Shape.Picture;
import samling.desk.Shape.Prose;
import samling.desk.Shape.Ref;
import samling.desk.Shape.Style;
import samling.desk.Shape.Toggle;
import samling.desk.Shape.Variant;
import samling.desk.Shape.Words;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One field of a form, as Decap CMS wants it described. */
final class FieldSettings {

  /** Texts of so few words that one line is enough. */
  private static final List<String> ONE_LINE =
      List.of(
          "title",
          "name",
          "shortName",
          "author",
          "role",
          "credit",
          "organiser",
          "when",
          "platform",
          "area",
          "hours",
          "caption",
          "initiator");

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Tongues tongues;
  private final DeskWords words;

  FieldSettings(Tongues tongues, DeskWords words) {
    this.tongues = tongues;
    this.words = words;
  }

  /** A field of a form. */
  ObjectNode of(Field field) {
    return of(field, true);
  }

  /**
   * @param asked whether what it is part of has to be there: of the rest nothing is required
   */
  private ObjectNode of(Field field, boolean asked) {
    boolean required =
        asked && field.required() && asksItself(field.shape()) && !field.name().equals("id");
    ObjectNode json =
        JSON.objectNode().put("name", field.name()).put("label", words.label(field.places()));
    words.hint(field.places()).ifPresent(hint -> json.put("hint", hint));
    json.put("required", required);
    return widget(field.shape(), field.name(), required, json);
  }

  /** Whether a browser can tell that a field is empty; of the others the check tells. */
  private static boolean asksItself(Shape shape) {
    return !(shape instanceof Words words && words.style() == Style.ALTERNATIVE);
  }

  private ObjectNode widget(Shape shape, String name, boolean required, ObjectNode json) {
    if (shape instanceof Words text) {
      return words(text, name, required, json);
    }
    if (shape instanceof Prose) {
      return markdown(json);
    }
    if (shape instanceof Toggle toggle) {
      return toggle(toggle, name, json);
    }
    if (shape instanceof Amount amount) {
      json.put("widget", "number").put("value_type", amount.whole() ? "int" : "float");
      amount.least().ifPresent(least -> json.put("min", least));
      amount.most().ifPresent(most -> json.put("max", most));
      return json;
    }
    if (shape instanceof Pick pick) {
      return pick(pick, json);
    }
    if (shape instanceof Day) {
      return json.put("widget", "datetime")
          .put("format", "YYYY-MM-DD")
          .put("date_format", "YYYY-MM-DD")
          .put("time_format", false)
          .put("default", "");
    }
    if (shape instanceof Clock) {
      return json.put("widget", "datetime")
          .put("format", "HH:mm")
          .put("date_format", false)
          .put("time_format", "HH:mm")
          .put("default", "");
    }
    if (shape instanceof Ref ref) {
      return reference(ref, false, json);
    }
    if (shape instanceof Picture) {
      return json.put("widget", "image").put("choose_url", false);
    }
    if (shape instanceof Fixed fixed) {
      return json.put("widget", "hidden").put("default", fixed.word());
    }
    if (shape instanceof Group group) {
      json.put("widget", "object").put("collapsed", true);
      return json.set("fields", fields(group, required));
    }
    if (shape instanceof Items items) {
      return items(items, json);
    }
    return shape instanceof Choice choice ? choice(choice, json) : json.put("widget", "string");
  }

  private ArrayNode fields(Group group, boolean asked) {
    ArrayNode fields = JSON.arrayNode();
    group.fields().forEach(field -> fields.add(of(field, asked)));
    return fields;
  }

  private ObjectNode words(Words text, String name, boolean required, ObjectNode json) {
    if (tongues.single() && text.style() != Style.ALTERNATIVE) {
      return line(text.style(), name, json);
    }
    ArrayNode fields = JSON.arrayNode();
    for (Language language : tongues.all()) {
      boolean first = language == tongues.first();
      ObjectNode field =
          JSON.objectNode()
              .put("name", language.tag())
              .put("label", language.nativeName())
              .put("required", required && first && text.style() != Style.ALTERNATIVE);
      fields.add(line(text.style(), name, field));
    }
    if (text.style() == Style.ALTERNATIVE) {
      fields.add(
          JSON.objectNode()
              .put("name", Wire.DECORATIVE)
              .put("label", words.text("decorative"))
              .put("widget", "boolean")
              .put("default", false)
              .put("required", false));
    }
    json.put("widget", "object")
        .put("collapsed", !required && text.style() != Style.ALTERNATIVE)
        .put("summary", "{{fields." + tongues.first().tag() + "}}");
    return json.set("fields", fields);
  }

  private static ObjectNode line(Style style, String name, ObjectNode json) {
    if (style == Style.MARKDOWN) {
      return markdown(json);
    }
    return json.put("widget", ONE_LINE.contains(name) ? "string" : "text");
  }

  static ObjectNode markdown(ObjectNode json) {
    json.put("widget", "markdown").put("minimal", true);
    return json.set("modes", JSON.arrayNode().add("raw").add("rich_text"));
  }

  private ObjectNode toggle(Toggle toggle, String name, ObjectNode json) {
    if (toggle.otherwise().isPresent()) {
      boolean begun = name.equals("draft") || toggle.otherwise().get();
      return json.put("widget", "boolean").put("default", begun);
    }
    ArrayNode options = JSON.arrayNode();
    options.add(JSON.objectNode().put("label", words.text("yes")).put("value", "true"));
    options.add(JSON.objectNode().put("label", words.text("no")).put("value", "false"));
    return json.put("widget", "select").set("options", options);
  }

  private ObjectNode pick(Pick pick, ObjectNode json) {
    ArrayNode options = JSON.arrayNode();
    for (String word : pick.words()) {
      options.add(
          JSON.objectNode().put("label", words.word(pick.place(), word)).put("value", word));
    }
    return json.put("widget", "select").set("options", options);
  }

  private static ObjectNode reference(Ref ref, boolean multiple, ObjectNode json) {
    json.put("widget", "relation")
        .put("collection", Settings.CHOICES)
        .put("file", ref.kind())
        .put("value_field", "options.*.value")
        .put("multiple", multiple)
        .put("options_length", 20_000);
    json.set("search_fields", JSON.arrayNode().add("options.*.label"));
    json.set("display_fields", JSON.arrayNode().add("options.*.label"));
    return json;
  }

  private ObjectNode items(Items items, ObjectNode json) {
    if (items.item() instanceof Ref ref) {
      return reference(ref, true, json);
    }
    if (items.item() instanceof Pick pick) {
      return pick(pick, json).put("multiple", true);
    }
    // Without this, something new begins with one empty item in every list.
    json.set("default", JSON.arrayNode());
    json.put("widget", "list").put("collapsed", true);
    items.least().filter(least -> least > 1).ifPresent(least -> json.put("min", least));
    items.most().ifPresent(most -> json.put("max", most));
    if (items.item() instanceof Choice choice) {
      return types(choice, json);
    }
    String name = words.label(items.places());
    json.put("label_singular", name);
    if (items.item() instanceof Group group) {
      summary(group).ifPresent(summary -> json.put("summary", summary));
      return json.set("fields", fields(group, true));
    }
    boolean byLanguage = items.item() instanceof Words && !tongues.single();
    ObjectNode item =
        widget(
            items.item(),
            "",
            false,
            JSON.objectNode().put("name", Wire.VALUE).put("label", name).put("required", false));
    if (byLanguage) {
      json.put("summary", "{{fields." + tongues.first().tag() + "}}");
      return json.set("fields", item.get("fields"));
    }
    return json.set("field", item);
  }

  /** What a folded item is called. */
  private Optional<String> summary(Group group) {
    List<String> names = group.fields().stream().map(Field::name).toList();
    if (names.contains("date")) {
      return Optional.of("{{fields.date}} {{fields.start}}–{{fields.end}}");
    }
    if (names.contains("id")) {
      return Optional.of("{{fields.id}}");
    }
    return group.fields().stream()
        .filter(field -> field.shape() instanceof Words)
        .map(Field::name)
        .findFirst()
        .map(n -> "{{fields." + n + (tongues.single() ? "" : "." + tongues.first().tag()) + "}}");
  }

  private ObjectNode choice(Choice choice, ObjectNode json) {
    json.set("default", JSON.arrayNode());
    json.put("widget", "list").put("collapsed", false);
    if (!choice.many()) {
      json.put("max", 1);
    }
    return types(choice, json);
  }

  private ObjectNode types(Choice choice, ObjectNode json) {
    json.put("typeKey", Wire.FORM);
    ArrayNode types = JSON.arrayNode();
    for (Variant variant : choice.variants()) {
      String label = name(variant);
      ObjectNode type =
          JSON.objectNode()
              .put("name", variant.name())
              .put("label", label)
              .put("widget", "object")
              .put("collapsed", false);
      if (variant.shape() instanceof Group group) {
        type.set("fields", fields(group, true));
      } else {
        ObjectNode value =
            JSON.objectNode().put("name", Wire.VALUE).put("label", label).put("required", false);
        type.set("fields", JSON.arrayNode().add(widget(variant.shape(), "", false, value)));
      }
      types.add(type);
    }
    return json.set("types", types);
  }

  private String name(Variant variant) {
    return variant.shape() instanceof Ref ref
        ? words.text("choose." + ref.kind())
        : words.label(variant.places());
  }
}
