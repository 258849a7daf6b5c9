package samling.revise;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import samling.revise.Value.Mapping;

/**
 * What a file shall say.
 *
 * @param copies items of lists that shall be written as others are, comments within included: the
 *     new item's {@code id}, and the {@code id} of the one in the same list that it is made after
 */
public record Wish(Mapping value, Map<String, String> copies) {

  public Wish {
    copies = Collections.unmodifiableMap(new TreeMap<>(copies));
  }

  /** A wish without copies. */
  public static Wish of(Mapping value) {
    return new Wish(value, Map.of());
  }

  /** The id of the item that a new one is made after, if there is one. */
  Optional<String> modelOf(Value item) {
    return item instanceof Mapping map
        ? map.text("id").flatMap(id -> Optional.ofNullable(copies.get(id)))
        : Optional.empty();
  }
}
