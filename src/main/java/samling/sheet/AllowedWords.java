package samling.sheet;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samling.schema.SchemaFiles;

/** What the schema of courses says about the value a column stands for. */
public final class AllowedWords {

  private final SchemaFiles files = new SchemaFiles();

  /** The words that can stand in a column; none where any can. */
  public List<String> of(Column column) {
    if (column.type() != ColumnType.WORD) {
      return List.of();
    }
    Object words = schema(column).get("enum");
    return words instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }

  /** The schema of a column's value, references followed. */
  Map<String, Object> schema(Column column) {
    Map<String, Object> at = offering();
    for (String key : column.keys()) {
      boolean item = key.endsWith("[]");
      at = property(at, item ? key.substring(0, key.length() - 2) : key);
      at = item ? followed(at.get("items")) : at;
    }
    return at;
  }

  /** The schema of an offering. */
  Map<String, Object> offering() {
    Map<String, Object> course = files.file("course.schema.json");
    return followed(property(course, "offerings").get("items"));
  }

  private Map<String, Object> property(Map<String, Object> schema, String key) {
    if (schema.get("oneOf") instanceof List<?> forms) {
      for (Object form : forms) {
        Map<String, Object> one = followed(form);
        if (one.get("properties") instanceof Map<?, ?> keys && keys.containsKey(key)) {
          return property(one, key);
        }
      }
    }
    return followed(SchemaFiles.object(schema.get("properties")).get(key));
  }

  private Map<String, Object> followed(@Nullable Object schema) {
    Map<String, Object> at = SchemaFiles.object(schema);
    return at.get("$ref") instanceof String ref
        ? followed(files.part(ref.substring(ref.lastIndexOf('/') + 1)))
        : at;
  }
}
