package samling.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import samling.schema.SchemaFiles;

/**
 * JSON Schema turned into {@link Schema}s. It knows the keywords that the schema files use, and
 * refuses any other, so that none can go unheeded.
 */
final class SchemaCompiler {

  /** Every keyword that may stand in a schema file. */
  static final Set<String> KEYWORDS =
      Set.of(
          "$schema",
          "$defs",
          "$ref",
          "title",
          "examples",
          "default",
          "type",
          "properties",
          "required",
          "additionalProperties",
          "propertyNames",
          "dependentRequired",
          "minProperties",
          "items",
          "minItems",
          "maxItems",
          "enum",
          "const",
          "format",
          "pattern",
          "minLength",
          "maxLength",
          "minimum",
          "multipleOf",
          "maximum",
          "oneOf",
          "x-ref",
          "x-markdown");

  private static final String INK = "\\S";

  /** What stands in a reference between a file and a name. */
  private static final String DEFINITIONS = "#/$defs/";

  private final SchemaFiles files;
  private final Map<String, Schema> named = new HashMap<>();

  SchemaCompiler(SchemaFiles files) {
    this.files = files;
  }

  Schema compile(String file) {
    return compile(files.file(file), file);
  }

  private Schema compile(Map<String, Object> json, String file) {
    for (String keyword : json.keySet()) {
      if (!KEYWORDS.contains(keyword)) {
        throw new IllegalStateException("Unknown keyword " + keyword + " in " + file);
      }
    }
    if (json.containsKey("$ref")) {
      return referred(json, file);
    }
    if (json.containsKey("oneOf")) {
      return Schema.Choice.of(
          maps(json.get("oneOf")).stream().map(branch -> compile(branch, file)).toList());
    }
    return switch (string(json, "type").orElse("")) {
      case "object" -> keys(json, file);
      case "array" ->
          new Schema.Items(
              compile(map(json.get("items")), file),
              number(json, "minItems", 0),
              number(json, "maxItems", Integer.MAX_VALUE));
      case "string" -> text(json);
      case "integer" -> numeral(true, json);
      case "number" -> numeral(false, json);
      case "boolean" -> new Schema.YesNo();
      default -> throw new IllegalStateException("A schema without type in " + file);
    };
  }

  private static Schema numeral(boolean whole, Map<String, Object> json) {
    return new Schema.Numeral(
        whole, decimal(json, "minimum"), decimal(json, "maximum"), decimal(json, "multipleOf"));
  }

  /** Beside a reference only words for people may stand, and what kind of thing an id names. */
  private Schema referred(Map<String, Object> json, String file) {
    String reference = string(json, "$ref").orElseThrow();
    int middle = reference.indexOf(DEFINITIONS);
    String home = middle == 0 ? file : reference.substring(0, middle);
    String name = reference.substring(middle + DEFINITIONS.length());
    Schema schema = named.get(home + "#" + name);
    if (schema == null) {
      schema = compile(map(map(files.file(home).get("$defs")).get(name)), home);
      named.put(home + "#" + name, schema);
    }
    Optional<ReferenceKind> kind = string(json, "x-ref").map(ReferenceKind::of);
    if (kind.isPresent() && schema instanceof Schema.Text t) {
      return new Schema.Text(
          t.words(), t.format(), t.pattern(), t.least(), t.most(), kind, t.examples());
    }
    return schema;
  }

  private Schema keys(Map<String, Object> json, String file) {
    Map<String, Schema> properties = new LinkedHashMap<>();
    map(json.getOrDefault("properties", Map.of()))
        .forEach((name, property) -> properties.put(name, compile(map(property), file)));
    Map<String, List<String>> dependent = new LinkedHashMap<>();
    map(json.getOrDefault("dependentRequired", Map.of()))
        .forEach((name, needed) -> dependent.put(name, strings(needed)));
    Object additional = json.getOrDefault("additionalProperties", true);
    if (Boolean.TRUE.equals(additional)) {
      throw new IllegalStateException("A schema that leaves keys open in " + file);
    }
    return new Schema.Keys(
        properties,
        strings(json.getOrDefault("required", List.of())),
        dependent,
        additional instanceof Map ? Optional.of(compile(map(additional), file)) : Optional.empty(),
        string(map(json.getOrDefault("propertyNames", Map.of())), "pattern").map(Pattern::compile),
        number(json, "minProperties", 0));
  }

  private static Schema text(Map<String, Object> json) {
    List<String> words = new ArrayList<>(strings(json.getOrDefault("enum", List.of())));
    string(json, "const").ifPresent(words::add);
    Optional<Format> format = string(json, "format").map(Format::of);
    return new Schema.Text(
        List.copyOf(words),
        format,
        string(json, "pattern")
            .filter(pattern -> !goesWithoutSaying(pattern, format))
            .map(Pattern::compile),
        number(json, "minLength", words.isEmpty() && !json.containsKey("pattern") ? 0 : 1),
        number(json, "maxLength", Integer.MAX_VALUE),
        string(json, "x-ref").map(ReferenceKind::of),
        strings(json.getOrDefault("examples", List.of())));
  }

  /**
   * Whether a pattern says no more than the check of blank texts and of the format do. Such stand
   * in the schemas for programs that know no formats.
   */
  static boolean goesWithoutSaying(String pattern, Optional<Format> format) {
    return pattern.equals(INK) || (format.isPresent() && format.get().saysAll());
  }

  private static Optional<String> string(Map<String, Object> json, String keyword) {
    return Optional.ofNullable((String) json.get(keyword));
  }

  private static int number(Map<String, Object> json, String keyword, int otherwise) {
    return decimal(json, keyword).map(BigDecimal::intValueExact).orElse(otherwise);
  }

  private static Optional<BigDecimal> decimal(Map<String, Object> json, String keyword) {
    return Optional.ofNullable((BigDecimal) json.get(keyword));
  }

  private static List<String> strings(Object json) {
    return ((List<?>) json).stream().map(String.class::cast).toList();
  }

  private static List<Map<String, Object>> maps(Object json) {
    return ((List<?>) json).stream().map(SchemaCompiler::map).toList();
  }

  @SuppressWarnings("unchecked") // Keys of a JSON object are strings.
  private static Map<String, Object> map(@Nullable Object json) {
    if (json instanceof Map<?, ?> map) {
      return (Map<String, Object>) map;
    }
    throw new IllegalStateException("A schema holds " + json + " instead of an object");
  }
}
