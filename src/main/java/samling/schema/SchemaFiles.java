package samling.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The schema files as plain maps and lists. Binding them to classes would cost more than reading
 * them.
 */
public final class SchemaFiles {

  /** The file of the parts that several others share. */
  public static final String SHARED = "common.schema.json";

  private final Map<String, Map<String, Object>> files = new LinkedHashMap<>();

  /** One schema file by its name. */
  public Map<String, Object> file(String name) {
    Map<String, Object> known = files.get(name);
    if (known == null) {
      known = load(name);
      files.put(name, known);
    }
    return known;
  }

  /** A part that several files share, by its name. */
  public Map<String, Object> part(String name) {
    return object(object(file(SHARED).get("$defs")).get(name));
  }

  /** A value that must be a JSON object. */
  @SuppressWarnings("unchecked") // Keys of a JSON object are strings.
  public static Map<String, Object> object(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return (Map<String, Object>) map;
    }
    throw new IllegalStateException("A schema holds " + value + " instead of an object");
  }

  private static Map<String, Object> load(String name) {
    InputStream in = SchemaFiles.class.getResourceAsStream("/samling/schema/" + name);
    if (in == null) {
      throw new IllegalStateException("No schema " + name);
    }
    try (in) {
      return object(new SchemaText(new String(in.readAllBytes(), StandardCharsets.UTF_8)).read());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
