package samling.read;

import static samling.schema.SchemaFiles.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samling.read.SchemaDriftTest.Sample;
import samling.schema.SchemaFiles;
import samling.schema.SchemaPath;

/** A place in a kind of file where keys with values may stand, and files that have it. */
final class SamplePlace {

  /** Values that some key or other could take. */
  static final List<Object> ANYTHING =
      List.of(
          "words",
          "2026-11-14",
          true,
          3,
          List.of("words"),
          List.of(Map.of("date", "2026-11-14")),
          Map.of("nb", "words"));

  private static final SchemaFiles FILES = new SchemaFiles();

  private final FileKind kind;
  private final SchemaPath path;
  private final Map<String, Object> schema;
  private final UnaryOperator<Object> file;
  private final boolean full;

  /** Keys of this form and of those that may stand in its place. */
  private final Set<String> formKeys = new TreeSet<>();

  /**
   * @param file the whole file around what stands here
   * @param full whether all keys are there, around it, or only those that must be
   */
  private SamplePlace(
      FileKind kind,
      SchemaPath path,
      Map<String, Object> schema,
      UnaryOperator<Object> file,
      boolean full) {
    this.kind = kind;
    this.path = path;
    this.schema = schema;
    this.file = file;
    this.full = full;
  }

  /** Every place, once in a file with all keys and once in a file with few. */
  static List<SamplePlace> all(FileKind kind) {
    SchemaPath root = SchemaPath.of(kind.schemaFile());
    Map<String, Object> schema = FILES.file(kind.schemaFile());
    List<SamplePlace> places = new ArrayList<>();
    collect(new SamplePlace(kind, root, schema, value -> value, true), places);
    collect(new SamplePlace(kind, root, schema, value -> value, false), places);
    return places;
  }

  SchemaPath path() {
    return path;
  }

  /** Whether the keys are languages, which are all read alike. */
  boolean languages() {
    return keys().contains("nb");
  }

  Set<String> keys() {
    return properties().keySet();
  }

  /** The keys that any of the forms has that could stand here. */
  Set<String> keysOfForms() {
    Set<String> all = new TreeSet<>(keys());
    all.addAll(formKeys);
    return all;
  }

  /** Files with every value a key can have, beside files without the key. */
  Stream<Sample> filesWithAndWithout(String key) {
    List<Sample> samples = new ArrayList<>();
    for (Map<String, Object> others : List.of(some(false), some(true))) {
      Map<String, Object> without = new LinkedHashMap<>(others);
      without.remove(key);
      for (Object value : values(object(properties().get(key)))) {
        Map<String, Object> with = new LinkedHashMap<>(others);
        with.put(key, value);
        samples.add(sample(with, without));
      }
    }
    return samples.stream();
  }

  /** A file with more keys than there are, beside one without them. */
  Sample withOthers(Set<String> others, Object value) {
    Map<String, Object> without = some(true);
    Map<String, Object> with = new LinkedHashMap<>(without);
    others.forEach(key -> with.put(key, value));
    return sample(with, without);
  }

  private Sample sample(Object one, Object other) {
    return new Sample(kind, object(file.apply(one)), object(file.apply(other)));
  }

  private Map<String, Object> properties() {
    return object(schema.getOrDefault("properties", Map.of()));
  }

  /** The keys that must be there, or all of them. */
  private Map<String, Object> some(boolean all) {
    Map<String, Object> some = new LinkedHashMap<>();
    properties()
        .forEach(
            (key, property) -> {
              if (all || ((List<?>) schema.getOrDefault("required", List.of())).contains(key)) {
                some.put(key, values(object(property)).get(0));
              }
            });
    return some;
  }

  private static void collect(SamplePlace at, List<SamplePlace> places) {
    Map<String, Object> schema = at.schema;
    if (schema.get("$ref") instanceof String) {
      collect(at.inside(at.path, target(schema), value -> value), places);
    }
    if (schema.get("properties") instanceof Map<?, ?> properties) {
      places.add(at);
      for (Map.Entry<String, Object> property : object(properties).entrySet()) {
        String key = property.getKey();
        collect(
            at.inside(
                at.path.key(key),
                object(property.getValue()),
                value -> {
                  Map<String, Object> holder = at.some(at.full);
                  holder.put(key, value);
                  return holder;
                }),
            places);
      }
    }
    if (schema.get("additionalProperties") instanceof Map<?, ?> others) {
      collect(at.inside(at.path.others(), object(others), v -> Map.of("one", v)), places);
    }
    if (schema.get("items") instanceof Map<?, ?> items) {
      collect(at.inside(at.path.items(), object(items), List::of), places);
    }
    List<?> forms = (List<?>) schema.getOrDefault("oneOf", List.of());
    Set<String> keys = new TreeSet<>();
    for (Object form : forms) {
      keys.addAll(object(target(object(form)).getOrDefault("properties", Map.of())).keySet());
    }
    for (int i = 0; i < forms.size(); i++) {
      SamplePlace form =
          at.inside(at.path.form(i + 1), target(object(forms.get(i))), value -> value);
      form.formKeys.addAll(keys);
      collect(form, places);
    }
  }

  private SamplePlace inside(
      SchemaPath at, Map<String, Object> inner, UnaryOperator<Object> holder) {
    return new SamplePlace(kind, at, inner, value -> file.apply(holder.apply(value)), full);
  }

  /** Values that a schema allows: one for each form, and never what holds without them. */
  private static List<Object> values(Map<String, Object> schema) {
    List<Object> values = new ArrayList<>();
    Object otherwise = value(schema, "default");
    if (value(schema, "examples") instanceof List<?> examples) {
      values.add(examples.get(examples.size() - 1));
    }
    Map<String, Object> target = target(schema);
    for (Object form : (List<?>) target.getOrDefault("oneOf", List.of())) {
      values.addAll(values(object(form)));
    }
    if (target.get("enum") instanceof List<?> words) {
      words.stream().filter(word -> !word.equals(otherwise)).forEach(values::add);
    } else if (target.get("const") instanceof String word) {
      values.add(word);
    } else if (values.isEmpty()) {
      values.add(plain(target, otherwise));
    }
    return values;
  }

  private static Object plain(Map<String, Object> schema, @Nullable Object otherwise) {
    return switch (String.valueOf(schema.get("type"))) {
      case "boolean" -> !Boolean.TRUE.equals(otherwise);
      case "integer", "number" -> 2;
      case "array" -> List.of(values(object(schema.get("items"))).get(0));
      case "object" ->
          schema.get("additionalProperties") instanceof Map<?, ?> others
              ? Map.of("one", values(object(others)).get(0))
              : new SamplePlace(FileKind.SITE, new SchemaPath(""), schema, v -> v, true).some(true);
      default -> "words";
    };
  }

  private static @Nullable Object value(Map<String, Object> schema, String keyword) {
    return schema.containsKey(keyword) ? schema.get(keyword) : target(schema).get(keyword);
  }

  private static Map<String, Object> target(Map<String, Object> schema) {
    return schema.get("$ref") instanceof String reference
        ? FILES.part(reference.substring(reference.lastIndexOf('/') + 1))
        : schema;
  }
}
