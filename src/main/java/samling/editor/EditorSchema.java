package samling.editor;

import static samling.schema.SchemaFiles.object;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Language;
import samling.schema.SchemaFiles;
import samling.schema.SchemaPath;

/**
 * A schema as an editor program wants it: in one file, with words in one language, and no stricter
 * than {@code samling check}.
 */
final class EditorSchema {

  private static final String PARTS = "#/$defs/";
  private static final String IDS = "ids-";
  private static final String FORM = "-form";

  /** What only Samling understands, or what editors would understand otherwise. */
  private static final List<String> LEFT_OUT =
      List.of("$defs", "title", "x-ref", "x-markdown", "format", "multipleOf", "default");

  private final SchemaFiles files;
  private final Hover hover;
  private final Snippets snippets;
  private final PatternFaults patternFaults;
  private final Function<String, Map<String, String>> ids;
  private final Map<String, Object> parts = new TreeMap<>();

  /**
   * @param ids the ids that an {@code x-ref} may name, with names
   */
  EditorSchema(SchemaFiles files, Language language, Function<String, Map<String, String>> ids) {
    this.files = files;
    this.hover = new Hover(language);
    this.snippets = new Snippets(files, language);
    this.patternFaults = new PatternFaults(language);
    this.ids = ids;
  }

  /** The schema of one file, with every part it needs. */
  Map<String, Object> of(String file) {
    parts.clear();
    Map<String, Object> json = files.file(file);
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("$schema", json.get("$schema"));
    written.putAll(schema(json, SchemaPath.of(file)));
    written.put("$defs", parts);
    return written;
  }

  private Map<String, Object> schema(Map<String, Object> json, SchemaPath path) {
    Map<String, Object> written = new LinkedHashMap<>();
    hover.describe(path, example(json), Optional.ofNullable(value(json, "default")), written);
    if (json.containsKey("x-ref")) {
      return reference(json, written);
    }
    json.forEach(
        (keyword, value) -> {
          if (!LEFT_OUT.contains(keyword)) {
            put(keyword, value, path, written);
          }
        });
    widen(json, written);
    if (written.containsKey("pattern")) {
      written.remove("minLength");
    }
    patternFaults.explain(json, written);
    snippets.add(path, written);
    return written;
  }

  private void put(String keyword, Object value, SchemaPath path, Map<String, Object> written) {
    switch (keyword) {
      case "$ref" -> written.put("$ref", PARTS + part(value.toString()));
      case "properties" -> {
        Map<String, Object> properties = new LinkedHashMap<>();
        object(value).forEach((k, v) -> properties.put(k, schema(object(v), path.key(k))));
        written.put("properties", properties);
      }
      case "additionalProperties" ->
          written.put(keyword, value instanceof Map ? schema(object(value), path.others()) : value);
      case "items" -> written.put(keyword, schema(object(value), path.items()));
      // An editor says that a value fits several of oneOf, which is no fault here.
      case "oneOf" -> written.put("anyOf", forms((List<?>) value, path));
      case "enum" -> {
        written.put("enum", value);
        List<String> words = ((List<?>) value).stream().map(Object::toString).toList();
        written.put("enumDescriptions", hover.words(path, words));
      }
      case "const" -> {
        written.put("enum", List.of(value));
        written.put("enumDescriptions", hover.words(path, List.of(value.toString())));
      }
      case "propertyNames" -> {
        Map<String, Object> names = new LinkedHashMap<>(object(value));
        patternFaults.explain(files.part("id"), names);
        written.put(keyword, names);
      }
      case "$schema", "examples" -> {}
      default -> written.put(keyword, value);
    }
  }

  private List<Object> forms(List<?> branches, SchemaPath path) {
    List<Object> forms = new ArrayList<>();
    for (Object branch : branches) {
      Map<String, Object> form = schema(object(branch), path.form(forms.size() + 1));
      if (form.get("$ref") instanceof String reference && !reference.startsWith(PARTS + IDS)) {
        form.put("$ref", reference + FORM);
        String name = reference.substring(PARTS.length());
        parts.computeIfAbsent(name + FORM, it -> unspoken(object(parts.get(name))));
      }
      forms.add(unspoken(form));
    }
    forms.sort(Comparator.comparing(form -> !isKeys(object(form))));
    return forms;
  }

  /** Whether a form is keys with values: an editor takes the first for what is meant. */
  private boolean isKeys(Map<String, Object> form) {
    Object target =
        form.get("$ref") instanceof String reference
            ? parts.get(reference.substring(PARTS.length()))
            : form;
    return object(target).containsKey("properties");
  }

  /**
   * A form without words: an editor would show them in place of those of the key. Keys with values
   * need a name to be offered under.
   */
  private static Map<String, Object> unspoken(Map<String, Object> form) {
    Map<String, Object> bare = new LinkedHashMap<>(form);
    bare.remove("description");
    bare.remove("markdownDescription");
    if (!form.containsKey("properties")) {
      bare.remove("title");
    }
    return bare;
  }

  /** The name of a shared part, which is written beside the rest when it is first met. */
  private String part(String reference) {
    String name = reference.substring(reference.indexOf(PARTS) + PARTS.length());
    if (!parts.containsKey(name)) {
      parts.put(name, Map.of());
      parts.put(name, schema(files.part(name), SchemaPath.of(SchemaFiles.SHARED).key(name)));
    }
    return name;
  }

  /** The shared part that a schema refers to, or itself. */
  private Map<String, Object> target(Map<String, Object> json) {
    return json.get("$ref") instanceof String reference
        ? files.part(reference.substring(reference.indexOf(PARTS) + PARTS.length()))
        : json;
  }

  /** The first example of a schema, or else of what it refers to. */
  private Optional<Object> example(Map<String, Object> json) {
    return value(json, "examples") instanceof List<?> list
        ? Optional.ofNullable(list.get(0))
        : Optional.empty();
  }

  private @Nullable Object value(Map<String, Object> json, String keyword) {
    return json.containsKey(keyword) ? json.get(keyword) : target(json).get(keyword);
  }

  /** An id of something else: those that exist are offered, and others are taken too. */
  private Map<String, Object> reference(Map<String, Object> json, Map<String, Object> written) {
    String kind = Objects.requireNonNull(json.get("x-ref")).toString();
    String name = IDS + kind;
    if (!parts.containsKey(name)) {
      Map<String, Object> target = target(json);
      Map<String, Object> part = new LinkedHashMap<>();
      part.put("type", "string");
      part.put("pattern", target.get("pattern"));
      widen(target, part);
      patternFaults.explain(target, part);
      List<Object> offered = new ArrayList<>();
      ids.apply(kind).forEach((id, words) -> offered.add(Snippets.word(id, words)));
      if (!offered.isEmpty()) {
        part.put("defaultSnippets", offered);
      }
      parts.put(name, part);
    }
    written.put("$ref", PARTS + name);
    return written;
  }

  /**
   * What looks like a number is text to Samling, so it must be to an editor, unless the pattern
   * rules it out. The same holds for true and false, but nobody means them, and an editor would
   * offer them everywhere.
   */
  private static void widen(Map<String, Object> json, Map<String, Object> written) {
    if (!"string".equals(json.get("type"))
        || json.containsKey("enum")
        || json.containsKey("const")) {
      return;
    }
    Pattern pattern = Pattern.compile(json.getOrDefault("pattern", "").toString());
    List<String> types = new ArrayList<>(List.of("string"));
    if (pattern.matcher("2027").find()) {
      types.add("number");
    }
    written.put("type", types);
  }
}
