package samling.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import samling.diagnostic.Suggestion;
import samling.source.MapNode;

/** How much the keys of a map speak for each of several shapes. */
final class Likeness {

  private static final int REQUIRED = 100;
  private static final int KNOWN = 10;
  private static final int LIKE_REQUIRED = 20;
  private static final int LIKE_KNOWN = 1;

  private Likeness() {}

  /**
   * The shape that the keys speak for most, the first of equals; null where they speak for none.
   */
  static Schema.@Nullable Keys best(MapNode map, List<Schema.Keys> shapes) {
    if (shapes.size() == 1) {
      return shapes.get(0);
    }
    int sure = 0;
    for (Schema.Keys shape : shapes) {
      sure = Math.max(sure, score(map, shape, false));
    }
    Schema.Keys best = null;
    int bestScore = 0;
    for (Schema.Keys shape : shapes) {
      // Likeness of words is costly to tell, and seldom could it decide.
      if (score(map, shape, false) + LIKE_REQUIRED * unknown(map, shape) < sure) {
        continue;
      }
      int score = score(map, shape, true);
      if (score > bestScore) {
        best = shape;
        bestScore = score;
      }
    }
    return best;
  }

  private static int unknown(MapNode map, Schema.Keys shape) {
    int unknown = 0;
    for (int i = 0; i < map.size(); i++) {
      if (!shape.required().contains(map.name(i)) && !shape.properties().containsKey(map.name(i))) {
        unknown++;
      }
    }
    return unknown;
  }

  private static int score(MapNode map, Schema.Keys shape, boolean like) {
    int score = 0;
    for (int i = 0; i < map.size(); i++) {
      String name = map.name(i);
      if (shape.required().contains(name)) {
        score += REQUIRED;
      } else if (shape.properties().containsKey(name)) {
        score += KNOWN;
      } else if (like) {
        score += likeness(name, shape);
      }
    }
    return score;
  }

  private static int likeness(String name, Schema.Keys shape) {
    if (Suggestion.closest(name, shape.required()).isPresent()) {
      return LIKE_REQUIRED;
    }
    return Suggestion.closest(name, shape.properties().keySet()).isPresent() ? LIKE_KNOWN : 0;
  }
}
