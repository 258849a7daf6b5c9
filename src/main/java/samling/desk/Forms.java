package samling.desk;

import static samling.schema.SchemaFiles.object;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import samling.desk.Shape.Amount;
import samling.desk.Shape.Choice;
import samling.desk.Shape.Clock;
import samling.desk.Shape.Day;
import samling.desk.Shape.Field;
import samling.desk.Shape.Fixed;
import samling.desk.Shape.Group;
import samling.desk.Shape.Items;
import samling.desk.Shape.Line;
import samling.desk.Shape.Pick;
import samling.desk.Shape.Picture;
import samling.desk.Shape.Prose;
import samling.desk.Shape.Ref;
import samling.desk.Shape.Style;
import samling.desk.Shape.Toggle;
import samling.desk.Shape.Variant;
import samling.desk.Shape.Words;
import samling.schema.SchemaFiles;
import samling.schema.SchemaPath;

/** The forms of everything that can be edited, made from the schemas and from nothing else. */
final class Forms {

  private static final String PARTS = "#/$defs/";

  private final SchemaFiles files = new SchemaFiles();

  /** The form of an entity: of a whole file, or of what stands under one id in it. */
  Group of(Entity entity) {
    Map<String, Object> schema = files.file(entity.kind().schemaFile());
    SchemaPath path = SchemaPath.of(entity.kind().schemaFile());
    return entity.isListed()
        ? group(object(schema.get("additionalProperties")), path.others())
        : group(schema, path);
  }

  private Group group(Map<String, Object> schema, SchemaPath path) {
    List<?> required = (List<?>) schema.getOrDefault("required", List.of());
    List<Field> fields = new ArrayList<>();
    object(schema.get("properties"))
        .forEach(
            (name, value) -> {
              Map<String, Object> json = object(value);
              SchemaPath place = path.key(name);
              fields.add(
                  new Field(
                      name, places(json, place), required.contains(name), shape(json, place)));
            });
    return new Group(fields);
  }

  /** A place, and the shared part that it refers to. */
  private static List<SchemaPath> places(Map<String, Object> json, SchemaPath path) {
    List<SchemaPath> places = new ArrayList<>(List.of(path));
    part(json).ifPresent(part -> places.add(SchemaPath.of(SchemaFiles.SHARED).key(part)));
    return places;
  }

  private static Optional<String> part(Map<String, Object> json) {
    return json.get("$ref") instanceof String reference
        ? Optional.of(reference.substring(reference.indexOf(PARTS) + PARTS.length()))
        : Optional.empty();
  }

  private Shape shape(Map<String, Object> json, SchemaPath path) {
    if (json.get("x-ref") instanceof String kind) {
      return kind.equals("asset") ? new Picture() : new Ref(kind);
    }
    Optional<String> part = part(json);
    if (part.isPresent()) {
      return shape(files.part(part.get()), SchemaPath.of(SchemaFiles.SHARED).key(part.get()));
    }
    if (json.get("oneOf") instanceof List<?> forms) {
      return forms(forms.stream().map(SchemaFiles::object).toList(), path);
    }
    if (json.get("enum") instanceof List<?> words) {
      return new Pick(words.stream().map(Object::toString).toList(), path);
    }
    if (json.get("const") instanceof String word) {
      return new Fixed(word);
    }
    return switch (Objects.requireNonNull(json.get("type")).toString()) {
      case "object" -> group(json, path);
      case "array" -> {
        Map<String, Object> item = object(json.get("items"));
        List<SchemaPath> places = new ArrayList<>(places(item, path.items()));
        places.add(path);
        yield new Items(
            shape(item, path.items()), places, size(json, "minItems"), size(json, "maxItems"));
      }
      case "boolean" -> new Toggle(Optional.ofNullable((Boolean) json.get("default")));
      case "integer" -> new Amount(true, number(json, "minimum"), number(json, "maximum"));
      case "number" -> new Amount(false, number(json, "minimum"), number(json, "maximum"));
      default -> text(json);
    };
  }

  private static Shape text(Map<String, Object> json) {
    if (json.containsKey("x-markdown")) {
      return new Prose();
    }
    return switch (String.valueOf(json.get("format"))) {
      case "date" -> new Day();
      case "local-time" -> new Clock();
      default -> new Line();
    };
  }

  private Shape forms(List<Map<String, Object>> forms, SchemaPath path) {
    List<Variant> variants = new ArrayList<>();
    boolean many = false;
    boolean byLanguage = forms.stream().anyMatch(form -> isByLanguage(target(form)));
    for (int i = 0; i < forms.size(); i++) {
      Map<String, Object> form = forms.get(i);
      SchemaPath place = path.form(i + 1);
      if (isByLanguage(target(form))) {
        continue;
      }
      if (byLanguage && "string".equals(target(form).get("type"))) {
        variants.add(new Variant("text", places(form, place), new Words(style(target(form)))));
      } else if (form.get("items") instanceof Map<?, ?> items && forms.contains(object(items))) {
        many = true;
      } else {
        variants.add(new Variant("form" + (i + 1), places(form, place), shape(form, place)));
      }
    }
    Variant only = variants.get(0);
    return variants.size() == 1 && only.shape() instanceof Words
        ? only.shape()
        : new Choice(variants, many);
  }

  private Map<String, Object> target(Map<String, Object> json) {
    return part(json).map(files::part).orElse(json);
  }

  private static boolean isByLanguage(Map<String, Object> json) {
    return json.get("properties") instanceof Map<?, ?> keys && keys.containsKey("nb");
  }

  private static Style style(Map<String, Object> json) {
    if (json.containsKey("x-markdown")) {
      return Style.MARKDOWN;
    }
    if (json.containsKey("maxLength")) {
      return Style.SHORT;
    }
    return json.containsKey("minLength") ? Style.LINE : Style.ALTERNATIVE;
  }

  private static Optional<Integer> size(Map<String, Object> json, String keyword) {
    return number(json, keyword).map(BigDecimal::intValueExact);
  }

  private static Optional<BigDecimal> number(Map<String, Object> json, String keyword) {
    return Optional.ofNullable((BigDecimal) json.get(keyword));
  }
}
