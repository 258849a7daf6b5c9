package samling.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Maps that keep the order in which they were written. */
final class Ordered {
  private Ordered() {}

  /** A copy that nobody can change; where there is but one entry, as mostly, one of little room. */
  static <K, V> Map<K, V> copyOf(Map<K, V> map) {
    return map.size() < 2 ? Map.copyOf(map) : Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
