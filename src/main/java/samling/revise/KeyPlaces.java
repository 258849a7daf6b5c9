package samling.revise;

import java.util.ArrayList;
import java.util.List;

/** The places of new keys among those that are there. */
final class KeyPlaces {

  private KeyPlaces() {}

  /**
   * The keys that are there, in their order, and the others after or before the nearest neighbour
   * that the usual order names.
   *
   * @param wanted all keys that are to be
   * @param usual the usual order of such keys; without it, that of {@code wanted}
   */
  static List<String> order(List<String> present, List<String> wanted, List<String> usual) {
    List<String> result = new ArrayList<>(present);
    for (String key : wanted) {
      if (!result.contains(key)) {
        List<String> order = usual.contains(key) ? usual : wanted;
        result.add(place(key, result, order), key);
      }
    }
    return result;
  }

  private static int place(String key, List<String> present, List<String> order) {
    int own = order.indexOf(key);
    for (int i = own - 1; i >= 0; i--) {
      int before = present.indexOf(order.get(i));
      if (before >= 0) {
        return before + 1;
      }
    }
    for (int i = own + 1; i < order.size(); i++) {
      int after = present.indexOf(order.get(i));
      if (after >= 0) {
        return after;
      }
    }
    return present.size();
  }
}
