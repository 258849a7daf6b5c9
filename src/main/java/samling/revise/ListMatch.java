package samling.revise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import samling.revise.Value.Mapping;

/** Which item of a list that is there becomes which item of the list that is wanted. */
final class ListMatch {

  /** Marks an item that is not there yet. */
  static final int NEW = -1;

  private static final String ID = "id";

  /** Above so many comparisons, no file that people write is dealt with. */
  private static final long MOST = 10_000_000;

  private final List<Value> there;
  private final List<Value> wanted;
  private final int[] origins;
  private final BitSet taken = new BitSet();

  private ListMatch(List<Value> there, List<Value> wanted) {
    this.there = there;
    this.wanted = wanted;
    this.origins = new int[wanted.size()];
    Arrays.fill(origins, NEW);
  }

  /**
   * For every wanted item the position it has in the list that is there, or {@link #NEW}.
   *
   * @throws Unwritable if the lists are too long to compare
   */
  static int[] origins(List<Value> there, List<Value> wanted) {
    if ((long) there.size() * wanted.size() > MOST) {
      throw new Unwritable("too long a list");
    }
    ListMatch match = new ListMatch(there, wanted);
    match.byId();
    match.inSequence();
    match.moved();
    match.betweenMatches();
    return match.origins;
  }

  /** The longest row of origins that keep their order: the items that can stay where they are. */
  static BitSet staying(int[] origins) {
    int[] best = new int[origins.length];
    int[] before = new int[origins.length];
    int last = NEW;
    for (int i = 0; i < origins.length; i++) {
      before[i] = NEW;
      best[i] = 1;
      for (int j = 0; j < i && origins[i] != NEW; j++) {
        if (origins[j] != NEW && origins[j] < origins[i] && best[j] + 1 > best[i]) {
          best[i] = best[j] + 1;
          before[i] = j;
        }
      }
      if (origins[i] != NEW && (last == NEW || best[i] > best[last])) {
        last = i;
      }
    }
    BitSet staying = new BitSet();
    for (int i = last; i != NEW; i = before[i]) {
      staying.set(origins[i]);
    }
    return staying;
  }

  private void match(int wantedIndex, int thereIndex) {
    origins[wantedIndex] = thereIndex;
    taken.set(thereIndex);
  }

  private void byId() {
    Map<String, Integer> ids = new HashMap<>();
    for (int i = 0; i < there.size(); i++) {
      ids.putIfAbsent(id(there.get(i)), i);
    }
    for (int i = 0; i < wanted.size(); i++) {
      String id = id(wanted.get(i));
      Integer known = id.isEmpty() ? null : ids.get(id);
      if (known != null && !taken.get(known)) {
        match(i, known);
      }
    }
  }

  private static String id(Value item) {
    return item instanceof Mapping map ? map.text(ID).orElse("") : "";
  }

  /** Matches the longest common sequence of equal items that have no match yet. */
  private void inSequence() {
    int[] free = free();
    int[] open = open();
    int start = 0;
    while (start < Math.min(free.length, open.length) && equal(open[start], free[start])) {
      match(open[start], free[start]);
      start++;
    }
    int[][] longest = new int[open.length - start + 1][free.length - start + 1];
    for (int i = open.length - 1; i >= start; i--) {
      for (int j = free.length - 1; j >= start; j--) {
        int x = i - start;
        int y = j - start;
        longest[x][y] =
            equal(open[i], free[j])
                ? longest[x + 1][y + 1] + 1
                : Math.max(longest[x + 1][y], longest[x][y + 1]);
      }
    }
    int i = start;
    int j = start;
    while (i < open.length && j < free.length) {
      int x = i - start;
      int y = j - start;
      if (equal(open[i], free[j])) {
        match(open[i++], free[j++]);
      } else if (longest[x + 1][y] >= longest[x][y + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  /** Matches equal items that changed places. */
  private void moved() {
    int[] free = free();
    for (int open : open()) {
      for (int i : free) {
        if (origins[open] == NEW && !taken.get(i) && equal(open, i)) {
          match(open, i);
        }
      }
    }
  }

  /** Matches what stands between the same neighbours and is of one kind: it was changed. */
  private void betweenMatches() {
    int after = NEW;
    for (int i = 0; i < origins.length; i++) {
      if (origins[i] != NEW) {
        after = origins[i];
        continue;
      }
      int next = taken.nextClearBit(after + 1);
      boolean within = next < there.size() && taken.nextSetBit(after + 1) != after + 1;
      if (within && akin(wanted.get(i), there.get(next))) {
        match(i, next);
        after = next;
      }
    }
  }

  private static boolean akin(Value wanted, Value there) {
    if (!(wanted instanceof Mapping now) || !(there instanceof Mapping before)) {
      return wanted.getClass() == there.getClass()
          || (wanted.words().isPresent() && there.words().isPresent());
    }
    long common =
        now.entries().entrySet().stream()
            .filter(e -> before.get(e.getKey()).filter(v -> e.getValue().isMetBy(v)).isPresent())
            .count();
    // Another id is another thing, unless little else has changed.
    boolean named = !id(wanted).isEmpty() || !id(there).isEmpty();
    int larger = Math.max(now.entries().size(), before.entries().size());
    return named ? common * 2 >= larger : common > 0 || sameKeys(now, before);
  }

  private static boolean sameKeys(Mapping one, Mapping other) {
    return one.entries().keySet().equals(other.entries().keySet());
  }

  private boolean equal(int wantedIndex, int thereIndex) {
    return wanted.get(wantedIndex).isMetBy(Objects.requireNonNull(there.get(thereIndex)));
  }

  private int[] free() {
    List<Integer> free = new ArrayList<>();
    for (int i = 0; i < there.size(); i++) {
      if (!taken.get(i)) {
        free.add(i);
      }
    }
    return free.stream().mapToInt(Integer::intValue).toArray();
  }

  private int[] open() {
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < origins.length; i++) {
      if (origins[i] == NEW) {
        open.add(i);
      }
    }
    return open.stream().mapToInt(Integer::intValue).toArray();
  }
}
