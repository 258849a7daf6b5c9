package samling.revise;

import java.util.ArrayList;
import java.util.List;

/**
 * Where in a tree a value stands.
 *
 * @param path the keys that lead there, and {@link KeyOrder#ANY} for each item
 * @param name the last key, followed by {@link Habits#ITEM} for each item after it
 */
record Place(List<String> path, String name) {

  static final Place ROOT = new Place(List.of(), "");

  Place {
    path = List.copyOf(path);
  }

  Place key(String key) {
    return new Place(then(key), key);
  }

  Place item() {
    return new Place(then(KeyOrder.ANY), name + Habits.ITEM);
  }

  private List<String> then(String step) {
    List<String> longer = new ArrayList<>(path);
    longer.add(step);
    return longer;
  }
}
