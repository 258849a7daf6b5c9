package samling.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import samling.catalogue.Language;
import samling.schema.Meaning;
import samling.schema.SchemaPath;
import samling.schema.SchemaWords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The documentation of the content model, made from the schemas. */
final class ContentModelDoc {

  private static final List<String> FILES =
      List.of(
          "site",
          "organisations",
          "venues",
          "topics",
          "audiences",
          "people",
          "course",
          "group",
          "pathways",
          "announcement",
          "page");
  private static final SchemaWords WORDS = SchemaWords.in(Language.EN);
  private static final SchemaPath COMMON = new SchemaPath("common");
  private static final JsonMapper JSON = new JsonMapper();

  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("organisation", "[id](#id) in `organisations.yaml`"),
          Map.entry("venue", "[id](#id) in `venues.yaml`"),
          Map.entry("venue-or-online", "[id](#id) in `venues.yaml`, or `online`"),
          Map.entry("topic", "[id](#id) in `topics.yaml`"),
          Map.entry("audience", "[id](#id) in `audiences.yaml`"),
          Map.entry("person", "[id](#id) in `people.yaml`"),
          Map.entry("course", "[id](#id) of a course"),
          Map.entry("course-or-offering", "[id](#id) of a course, or `course/offering`"),
          Map.entry("group", "[id](#id) of a group"),
          Map.entry("page", "[id](#id) of a page"));

  private final JsonNode shared = schema("common").path("$defs");
  private final StringBuilder out = new StringBuilder();

  private ContentModelDoc() {}

  /** The whole page. */
  static String write() {
    ContentModelDoc doc = new ContentModelDoc();
    doc.out.append(resource("/samling/docs/content-model-intro.md"));
    FILES.forEach(file -> doc.file(file, new SchemaPath(file)));
    doc.sharedParts();
    return doc.out.toString();
  }

  private void file(String name, SchemaPath path) {
    JsonNode schema = schema(name);
    heading(2, "`" + schema.path("title").asString() + "`");
    out.append(prose(sentence(path))).append('\n');
    JsonNode each = schema.path("additionalProperties");
    if (each.isObject()) {
      out.append("\nUnder each id:\n");
      table(each, name, path.others());
    } else {
      table(schema, "", path);
    }
  }

  private void sharedParts() {
    heading(2, "Kinds of values");
    out.append("What the types in the tables above mean.\n");
    shared
        .properties()
        .forEach(
            part -> {
              if (isNamed(part.getValue())) {
                part(part.getValue(), COMMON.key(part.getKey()));
              }
            });
  }

  private void part(JsonNode part, SchemaPath path) {
    heading(3, part.path("title").asString());
    out.append(prose(sentence(path)));
    JsonNode example = part.path("examples").path(0);
    if (!example.isMissingNode()) {
      out.append(" For example `").append(yaml(example)).append("`.");
    }
    if (part.has("enum")) {
      out.append(" One of ").append(words(part.path("enum"))).append('.');
    }
    out.append('\n');
    if (part.has("properties")) {
      table(part, "", path);
    }
    int form = 1;
    for (JsonNode branch : part.path("oneOf")) {
      SchemaPath at = path.form(form++);
      if (branch.has("properties")) {
        out.append('\n').append(sentence(at)).append('\n');
        table(branch, "", at);
      }
    }
  }

  /** Keys that stand within another key's value. */
  private record Inner(String name, JsonNode schema, SchemaPath path) {}

  /** A table of keys, and after it one for each key that holds further keys of its own. */
  private void table(JsonNode keys, String above, SchemaPath path) {
    out.append(
        "\n| Key | Type | Required | Meaning | Example |\n| --- | --- | --- | --- | --- |\n");
    Set<String> required = new TreeSet<>();
    keys.path("required").forEach(name -> required.add(name.asString()));
    List<Inner> deeper = new ArrayList<>();
    for (Map.Entry<String, JsonNode> property : keys.path("properties").properties()) {
      String name = property.getKey();
      JsonNode schema = property.getValue();
      SchemaPath at = path.key(name);
      out.append("| `").append(name).append("` | ").append(type(schema)).append(" | ");
      out.append(required.contains(name) ? "**yes**" : "").append(" | ");
      out.append(meaning(schema, at)).append(" | ").append(example(schema, at)).append(" |\n");
      innerKeys(new Inner(above.isEmpty() ? name : above + "." + name, schema, at), deeper);
    }
    for (Inner inner : deeper) {
      out.append("\n**`").append(inner.name()).append("`** – ");
      out.append(prose(sentence(inner.path()))).append('\n');
      table(inner.schema(), inner.name(), inner.path());
    }
  }

  private static void innerKeys(Inner at, List<Inner> deeper) {
    if (at.schema().has("properties")) {
      deeper.add(at);
    }
    if (at.schema().has("items")) {
      innerKeys(new Inner(at.name() + "[]", at.schema().path("items"), at.path().items()), deeper);
    }
    int form = 1;
    for (JsonNode branch : at.schema().path("oneOf")) {
      innerKeys(new Inner(at.name(), branch, at.path().form(form++)), deeper);
    }
  }

  private String type(JsonNode schema) {
    if (schema.has("x-ref")) {
      return KINDS.getOrDefault(schema.path("x-ref").asString(), "[id](#id)");
    }
    if (schema.has("$ref")) {
      JsonNode part = target(schema);
      return isNamed(part) ? link(part) : type(part);
    }
    if (schema.has("oneOf")) {
      return schema
          .path("oneOf")
          .valueStream()
          .map(this::type)
          .distinct()
          .collect(Collectors.joining(" or "));
    }
    if (schema.has("enum")) {
      return words(schema.path("enum"));
    }
    if (schema.has("const")) {
      return "`" + schema.path("const").asString() + "`";
    }
    return switch (schema.path("type").asString()) {
      case "object" ->
          schema.path("properties").has("nb") ? "text per language" : "keys, see below";
      case "array" -> "list of: " + type(schema.path("items"));
      case "integer" -> "whole number" + range(schema);
      case "number" -> "number" + range(schema);
      case "boolean" -> "`true` or `false`";
      default -> "text";
    };
  }

  private static String range(JsonNode schema) {
    return schema.has("minimum") && schema.has("maximum")
        ? ", " + schema.path("minimum").asString() + "–" + schema.path("maximum").asString()
        : "";
  }

  /** What a key means, with what each of the words allowed there means. */
  private String meaning(JsonNode schema, SchemaPath path) {
    StringBuilder text =
        new StringBuilder(sentence(WORDS.meaning(path).isPresent() ? path : part(schema)));
    boolean list = schema.path("items").has("enum");
    SchemaPath one = list ? path.items() : path;
    JsonNode allowed = (list ? schema.path("items") : schema).path("enum");
    allowed.forEach(
        word ->
            text.append(text.toString().endsWith(".") ? " " : "; ")
                .append('`')
                .append(word.asString())
                .append("`: ")
                .append(WORDS.word(one, word.asString())));
    text.append(allowed.isMissingNode() ? "" : ".");
    JsonNode otherwise =
        schema.has("default") ? schema.path("default") : target(schema).path("default");
    return cell(
        otherwise.isMissingNode()
            ? text.toString()
            : text + " Left out: `" + yaml(otherwise) + "`.");
  }

  private String example(JsonNode schema, SchemaPath path) {
    Optional<String> words = WORDS.meaning(path).flatMap(Meaning::example);
    if (words.isPresent()) {
      return cell("`" + words.get() + "`");
    }
    JsonNode own = schema.path("examples").path(0);
    JsonNode example =
        own.isMissingNode() && schema.has("$ref") ? target(schema).path("examples").path(0) : own;
    return example.isMissingNode() ? "" : cell("`" + yaml(example) + "`");
  }

  private static String sentence(SchemaPath path) {
    return WORDS.meaning(path).map(Meaning::sentence).orElse("");
  }

  private static SchemaPath part(JsonNode schema) {
    String ref = schema.path("$ref").asString();
    return COMMON.key(ref.substring(ref.lastIndexOf('/') + 1));
  }

  private JsonNode target(JsonNode schema) {
    String ref = schema.path("$ref").asString();
    return shared.path(ref.substring(ref.lastIndexOf('/') + 1));
  }

  /** Parts with a title are explained on their own; the others stand for what they hold. */
  private static boolean isNamed(JsonNode part) {
    return part.has("title");
  }

  private static String link(JsonNode part) {
    String title = part.path("title").asString();
    return "[" + title + "](#" + anchor(title) + ")";
  }

  private static String anchor(String title) {
    return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
  }

  private static String words(JsonNode list) {
    return list.valueStream()
        .map(word -> "`" + word.asString() + "`")
        .collect(Collectors.joining(", "));
  }

  private static String yaml(JsonNode value) {
    if (value.isObject()) {
      return value.properties().stream()
          .map(entry -> entry.getKey() + ": " + yaml(entry.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value.isArray()) {
      return value
          .valueStream()
          .map(ContentModelDoc::yaml)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    String text = value.asString();
    boolean quote = value.isString() && text.matches("[#\"'].*|.*: .*|[0-9]+(:[0-9]+)?|\\+.*|NO");
    return quote ? "\"" + text + "\"" : text;
  }

  private static String cell(String text) {
    return prose(text.replace("|", "\\|"));
  }

  private static String prose(String text) {
    return text.replace("<id>", "`<id>`");
  }

  private void heading(int level, String text) {
    out.append('\n').append("#".repeat(level)).append(' ').append(text).append("\n\n");
  }

  private static JsonNode schema(String name) {
    return JSON.readTree(resource("/samling/schema/" + name + ".schema.json"));
  }

  private static String resource(String name) {
    try (InputStream in = ContentModelDoc.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("No resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
