package samling.read.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samling.source.MapNode;
import samling.source.Node;
import samling.source.ScalarNode;

/** Keys with values as they are read, none of them twice. */
final class Entries {

  /** Up to so many keys it is cheaper to look at each than to keep a set. */
  private static final int FEW = 16;

  private final List<MapNode.Entry> entries = new ArrayList<>();
  private @Nullable Set<String> names;

  void add(ScalarNode key, Node value) {
    if (has(key.text())) {
      throw new Unsure();
    }
    entries.add(new MapNode.Entry(key, value));
  }

  List<MapNode.Entry> list() {
    return entries;
  }

  private boolean has(String name) {
    if (entries.size() >= FEW) {
      return !names().add(name);
    }
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).key().text().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private Set<String> names() {
    Set<String> known = names;
    if (known == null) {
      known = new HashSet<>();
      for (MapNode.Entry entry : entries) {
        known.add(entry.name());
      }
      names = known;
    }
    return known;
  }
}
