package samling.revise;

import java.util.List;

/** The order in which keys are usually written. */
@FunctionalInterface
public interface KeyOrder {

  /** Stands in a path for any item of a list, or for a key that editors choose, such as an id. */
  String ANY = "*";

  /** No opinion: new keys keep the order they come in. */
  KeyOrder NONE = path -> List.of();

  /**
   * The keys that a map may have, in their order; none if it is not known.
   *
   * @param path the keys that lead to the map
   */
  List<String> keys(List<String> path);
}
