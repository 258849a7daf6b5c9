package samling.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import samling.schema.SchemaFiles;

/** The schema files themselves. */
class SchemaFilesTest {

  private static final Set<String> FORMATS_IN_CODE = new TreeSet<>();

  static {
    for (Format format : Format.values()) {
      FORMATS_IN_CODE.add(format.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }
  }

  private final List<String> faults = new ArrayList<>();
  private final Set<String> formats = new TreeSet<>();

  @Test
  void theyUseOnlyKeywordsWeUnderstand() {
    SchemaFiles files = new SchemaFiles();
    List<String> names = new ArrayList<>(List.of("common.schema.json"));
    for (FileKind kind : FileKind.values()) {
      names.add(kind.schemaFile());
    }
    names.forEach(name -> walk(files.file(name), name));

    assertThat(faults).isEmpty();
    assertThat(formats).isEqualTo(FORMATS_IN_CODE);
  }

  private void walk(Map<String, Object> schema, String path) {
    schema.keySet().stream()
        .filter(keyword -> !SchemaCompiler.KEYWORDS.contains(keyword))
        .forEach(keyword -> faults.add(path + " uses " + keyword));
    if (schema.get("format") instanceof String format) {
      formats.add(format);
    }
    if (schema.get("$ref") instanceof String ref
        && !ref.matches("(common\\.schema\\.json)?#/\\$defs/[A-Za-z]+")) {
      faults.add(path + " refers to " + ref);
    }
    for (String holder : List.of("properties", "$defs")) {
      if (schema.get(holder) instanceof Map<?, ?> named) {
        named.forEach((name, sub) -> walk(object(sub), path + "/" + name));
      }
    }
    for (String holder : List.of("items", "additionalProperties")) {
      if (schema.get(holder) instanceof Map<?, ?> sub) {
        walk(object(sub), path + "/" + holder);
      }
    }
    if (schema.get("oneOf") instanceof List<?> branches) {
      branches.forEach(branch -> walk(object(branch), path + "/oneOf"));
    }
  }

  @SuppressWarnings("unchecked") // Keys of a JSON object are strings.
  private static Map<String, Object> object(Object json) {
    return (Map<String, Object>) json;
  }
}
