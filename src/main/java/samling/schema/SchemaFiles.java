package samling.schema;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The schema files as plain maps and lists. Binding them to classes would cost more than reading
 * them.
 */
public final class SchemaFiles {

  /** The file of the parts that several others share. */
  public static final String SHARED = "common.schema.json";

  private static final JsonFactory JSON = new JsonFactory();

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
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), in)) {
      parser.nextToken();
      return object(parser);
    }
  }

  private static Map<String, Object> object(JsonParser parser) {
    Map<String, Object> object = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      object.put(name, value(parser, parser.nextToken()));
    }
    return object;
  }

  private static List<Object> array(JsonParser parser) {
    List<Object> array = new ArrayList<>();
    for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
      array.add(value(parser, t));
    }
    return array;
  }

  private static Object value(JsonParser parser, JsonToken token) {
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      case VALUE_STRING -> parser.getString();
      default -> throw new IllegalStateException("A schema holds " + token);
    };
  }
}
