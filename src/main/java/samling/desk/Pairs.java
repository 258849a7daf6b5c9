package samling.desk;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import samling.revise.Value;
import tools.jackson.databind.JsonNode;

/** Which item of a list that is there becomes which item of the list that has come back. */
final class Pairs {

  private Pairs() {}

  /**
   * For each wanted item the value it was: the one that says the same, or has the same id, or stood
   * where it stands among those that are left.
   *
   * @param there the values
   * @param shown the same as forms
   */
  static List<Optional<Value>> of(List<Value> there, List<JsonNode> shown, List<JsonNode> wanted) {
    List<Optional<Value>> found = new ArrayList<>();
    wanted.forEach(item -> found.add(Optional.empty()));
    BitSet taken = new BitSet();
    BiPredicate<JsonNode, JsonNode> same =
        (one, other) -> Plain.same(Optional.of(one), Optional.of(other));
    BiPredicate<JsonNode, JsonNode> named =
        (one, other) ->
            Plain.text(one.get("id")).isPresent()
                && Plain.text(one.get("id")).equals(Plain.text(other.get("id")));
    // A new id is a new thing; without ids, what is left over is taken in order.
    BiPredicate<JsonNode, JsonNode> any =
        (one, other) -> one.get("id") == null && other.get("id") == null;
    for (BiPredicate<JsonNode, JsonNode> match : List.of(same, named, any)) {
      for (int i = 0; i < wanted.size(); i++) {
        for (int j = taken.nextClearBit(0);
            j < there.size() && found.get(i).isEmpty();
            j = taken.nextClearBit(j + 1)) {
          if (match.test(shown.get(j), wanted.get(i))) {
            found.set(i, Optional.of(there.get(j)));
            taken.set(j);
          }
        }
      }
    }
    return found;
  }
}
