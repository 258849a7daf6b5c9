package samling.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The way through a schema to the keys that a map in a file may have. */
final class SchemaKeys {

  private SchemaKeys() {}

  /** The keys in the schema's order, of all shapes that the map may have. */
  static List<String> at(Schema schema, List<String> path) {
    Set<String> keys = new LinkedHashSet<>();
    collect(schema, path, keys);
    return List.copyOf(keys);
  }

  private static void collect(Schema schema, List<String> path, Set<String> keys) {
    if (schema instanceof Schema.Choice choice) {
      choice.branches().forEach(branch -> collect(branch, path, keys));
    } else if (schema instanceof Schema.Items items) {
      if (!path.isEmpty()) {
        collect(items.item(), path.subList(1, path.size()), keys);
      }
    } else if (schema instanceof Schema.Keys map) {
      if (path.isEmpty()) {
        keys.addAll(map.properties().keySet());
        return;
      }
      Schema next = map.properties().get(path.get(0));
      List<String> rest = path.subList(1, path.size());
      if (next != null) {
        collect(next, rest, keys);
      } else {
        map.others().ifPresent(other -> collect(other, rest, keys));
      }
    }
  }
}
