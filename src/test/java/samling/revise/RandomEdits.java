package samling.revise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import samling.revise.Value.Mapping;
import samling.revise.Value.Nothing;
import samling.revise.Value.Numeral;
import samling.revise.Value.Sequence;
import samling.revise.Value.Text;
import samling.revise.Value.Truth;

/** Trees changed at random, the same way for the same seed. */
final class RandomEdits {

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "Ny tittel",
          "09:00",
          "2027-01-15",
          "2027-01-15T10:00",
          "no",
          "NO",
          "true",
          "null",
          "~",
          "0580",
          "12",
          "1e3",
          "-",
          "- a",
          "?",
          "a: b",
          "a #b",
          "a#b",
          "#b",
          "b:",
          "it's",
          "\"quoted\"",
          "both ' and \"",
          "back\\slash",
          "[x]",
          "{y}",
          "a, b",
          "@home",
          "%20",
          "*star",
          "&and",
          "!bang",
          "| pipe",
          "> more",
          "---",
          "...",
          "emoji 🎓 here",
          "soft\u00adhyphen\u2028line",
          "tab\there",
          " led by a space",
          "ended by a space ",
          "one\ntwo\n",
          "one\n\ntwo\n\n\nthree",
          "one\n  indented\n# no comment\n- no item\n",
          "\nled by a break",
          "  \nspaces first",
          "\tled by a tab\nthen more",
          "ended by spaces  \nand more",
          "one\n---\ntwo",
          "x".repeat(300),
          "word ".repeat(60).strip(),
          "long ".repeat(40).strip() + "\n" + "line ".repeat(40).strip() + "\n");

  private final Random random;

  RandomEdits(long seed) {
    this.random = new Random(seed);
  }

  /** The tree after some changes. */
  Mapping edit(Mapping root) {
    Value value = root;
    for (int n = 1 + random.nextInt(4); n > 0; n--) {
      value = edit(value, true);
    }
    return (Mapping) value;
  }

  private Value edit(Value value, boolean root) {
    if (!root && random.nextInt(12) == 0) {
      return any(2);
    }
    if (value instanceof Mapping map) {
      return map(map);
    }
    if (value instanceof Sequence list) {
      return list(list);
    }
    return random.nextInt(6) == 0 ? any(2) : scalar();
  }

  private Value map(Mapping map) {
    List<String> keys = new ArrayList<>(map.entries().keySet());
    Map<String, Value> entries = new LinkedHashMap<>(map.entries());
    int what = random.nextInt(10);
    if (keys.isEmpty() || what == 0) {
      entries.put(key(), any(2));
    } else if (what == 1) {
      entries.remove(pick(keys));
    } else {
      String key = pick(keys);
      entries.put(key, edit(entries.getOrDefault(key, new Nothing()), false));
    }
    return new Mapping(entries);
  }

  private Value list(Sequence list) {
    List<Value> items = new ArrayList<>(list.items());
    int what = random.nextInt(10);
    if (items.isEmpty() || what <= 1) {
      items.add(random.nextInt(items.size() + 1), any(2));
    } else if (what == 2) {
      items.remove(random.nextInt(items.size()));
    } else if (what == 3) {
      Value moved = items.remove(random.nextInt(items.size()));
      items.add(random.nextInt(items.size() + 1), moved);
    } else if (what == 4) {
      items.add(random.nextInt(items.size() + 1), pick(items));
    } else {
      int index = random.nextInt(items.size());
      items.set(index, edit(items.get(index), false));
    }
    return new Sequence(items);
  }

  private Value any(int depth) {
    int what = random.nextInt(depth > 0 ? 8 : 4);
    if (what < 4) {
      return scalar();
    }
    int size = random.nextInt(4);
    if (what < 6) {
      Map<String, Value> entries = new LinkedHashMap<>();
      for (int i = 0; i < size; i++) {
        entries.put(key(), any(depth - 1));
      }
      return new Mapping(entries);
    }
    List<Value> items = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      items.add(any(depth - 1));
    }
    return new Sequence(items);
  }

  private Value scalar() {
    return switch (random.nextInt(8)) {
      case 0 -> Numeral.of(random.nextInt(100) - 5);
      case 1 -> Numeral.of(BigDecimal.valueOf(random.nextInt(9999), 2));
      case 2 -> new Truth(random.nextBoolean());
      default -> new Text(pick(TEXTS));
    };
  }

  private String key() {
    return pick(
        List.of("nb", "sv", "en", "title", "id", "code", "note", "x y", "12", "no", "a: b", "é"));
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
