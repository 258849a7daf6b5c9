package samling.bench.floor;

import java.util.List;
import java.util.Map;

/**
 * A course, a group or a piece of news as its file has it, keys as YAML gives them.
 *
 * @param kind the folder its pages lie in
 */
public record Entry(String kind, String id, Map<?, ?> keys, String markdown) {
  public String path() {
    return "/" + kind + "/" + id + "/";
  }

  /** The key or its items as strings, none where it is missing. */
  List<String> all(String key) {
    Object value = keys.get(key);
    return value instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }

  /** The venues of a course or a group, each once. */
  List<String> venues() {
    if (keys.get("venue") instanceof Map<?, ?> venue) {
      return List.of(String.valueOf(venue.get("id")));
    }
    return keys.get("offerings") instanceof List<?> all
        ? all.stream().map(o -> String.valueOf(((Map<?, ?>) o).get("venue"))).distinct().toList()
        : List.of();
  }

  /** What lists are ordered by. */
  String order() {
    if (keys.get("offerings") instanceof List<?> all
        && all.get(0) instanceof Map<?, ?> first
        && first.get("sessions") instanceof List<?> days) {
      return String.valueOf(((Map<?, ?>) days.get(0)).get("date")) + id;
    }
    return id;
  }
}
