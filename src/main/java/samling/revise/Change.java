package samling.revise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import samling.revise.Value.Mapping;
import samling.revise.Value.Nothing;
import samling.revise.Value.Sequence;
import samling.revise.Value.Text;

/** One thing that shall be different in a file. */
public sealed interface Change {

  /**
   * Where: keys, and for the items of a list their {@code id} or their number from 0.
   *
   * @return an empty list for the file as a whole
   */
  List<String> path();

  /** A value set, whether or not there was one; an item's number may be one past the last. */
  record Set(List<String> path, Value value) implements Change {
    public Set {
      path = List.copyOf(path);
    }
  }

  /** A key or an item taken away. */
  record Remove(List<String> path) implements Change {
    public Remove {
      path = List.copyOf(path);
    }
  }

  /**
   * An item put into a list, which need not be there yet.
   *
   * @param path the list
   * @param index the number it will have; the last for any larger one
   */
  record Insert(List<String> path, int index, Value item) implements Change {
    public Insert {
      path = List.copyOf(path);
    }
  }

  /**
   * An item brought to another place in its list.
   *
   * @param path the item
   * @param index the number it will have
   */
  record Move(List<String> path, int index) implements Change {
    public Move {
      path = List.copyOf(path);
    }
  }

  /**
   * A text set in one language: a plain text becomes a map when another language joins it.
   *
   * @param first the site's first language, which a plain text is in
   */
  record Words(List<String> path, String language, String first, String text) implements Change {
    public Words {
      path = List.copyOf(path);
    }
  }

  /**
   * What a tree says after the change.
   *
   * @throws IllegalArgumentException if the path leads nowhere
   */
  default Value applyTo(Value root) {
    return Applied.to(root, this);
  }

  /** The making of a change in a tree. */
  final class Applied {
    private Applied() {}

    static Value to(Value root, Change change) {
      List<String> path = change.path();
      if (change instanceof Set set) {
        return at(root, path, old -> set.value());
      }
      if (change instanceof Words words) {
        return at(root, path, old -> words(old, words));
      }
      if (change instanceof Insert insert) {
        return at(root, path, old -> insert(old, insert.index(), insert.item()));
      }
      List<String> holder = path.subList(0, path.size() - 1);
      String last = path.get(path.size() - 1);
      if (change instanceof Move move) {
        return at(root, holder, old -> move(old, last, move.index()));
      }
      return at(root, holder, old -> remove(old, last));
    }

    private interface Step {
      Value of(Value old);
    }

    private static Value at(Value value, List<String> path, Step step) {
      if (path.isEmpty()) {
        return step.of(value);
      }
      String key = path.get(0);
      List<String> rest = path.subList(1, path.size());
      if (value instanceof Sequence list) {
        List<Value> items = new ArrayList<>(list.items());
        int index = index(list, key, rest.isEmpty());
        if (index == items.size()) {
          items.add(new Nothing());
        }
        items.set(index, at(items.get(index), rest, step));
        return new Sequence(items);
      }
      Mapping map = value instanceof Mapping there ? there : Mapping.EMPTY;
      return map.with(key, at(map.get(key).orElse(new Nothing()), rest, step));
    }

    private static int index(Sequence list, String key, boolean mayAdd) {
      for (int i = 0; i < list.items().size(); i++) {
        boolean named =
            list.items().get(i) instanceof Mapping map
                && map.text("id").filter(key::equals).isPresent();
        if (named) {
          return i;
        }
      }
      int end = list.items().size() + (mayAdd ? 1 : 0);
      if (key.matches("[0-9]{1,6}") && Integer.parseInt(key) < end) {
        return Integer.parseInt(key);
      }
      throw new IllegalArgumentException("no item " + key);
    }

    private static Value words(Value old, Words words) {
      Text text = new Text(words.text());
      if (old instanceof Mapping map) {
        return map.with(words.language(), text);
      }
      if (words.language().equals(words.first())) {
        return text;
      }
      Map<String, Value> languages = new LinkedHashMap<>();
      old.words().ifPresent(there -> languages.put(words.first(), new Text(there)));
      languages.put(words.language(), text);
      return new Mapping(languages);
    }

    private static Value insert(Value old, int index, Value item) {
      List<Value> items = new ArrayList<>(old instanceof Sequence list ? list.items() : List.of());
      items.add(Math.min(index, items.size()), item);
      return new Sequence(items);
    }

    private static Value move(Value old, String key, int index) {
      Sequence list = sequence(old, key);
      List<Value> items = new ArrayList<>(list.items());
      Value item = items.remove(index(list, key, false));
      items.add(Math.min(index, items.size()), item);
      return new Sequence(items);
    }

    private static Value remove(Value old, String key) {
      if (old instanceof Mapping map) {
        return map.without(key);
      }
      Sequence list = sequence(old, key);
      List<Value> items = new ArrayList<>(list.items());
      items.remove(index(list, key, false));
      return new Sequence(items);
    }

    private static Sequence sequence(Value value, String key) {
      if (value instanceof Sequence list) {
        return list;
      }
      throw new IllegalArgumentException("no list that holds " + key);
    }
  }
}
