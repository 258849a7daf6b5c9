package samling.source;

import java.util.List;
import java.util.Optional;

/**
 * Keys with values, in the order they are written; a key that is written twice is here twice.
 *
 * @param entries the keys with their values
 */
public record MapNode(List<Entry> entries, Span span) implements Node {

  /** One key with its value. */
  public record Entry(ScalarNode key, Node value) {

    /** The key's text. */
    public String name() {
      return key.text();
    }
  }

  public MapNode {
    entries = List.copyOf(entries);
  }

  /** The first entry with a key. */
  public Optional<Entry> entry(String key) {
    for (Entry entry : entries) {
      if (entry.name().equals(key)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /** The value of the first entry with a key. */
  public Optional<Node> get(String key) {
    return entry(key).map(Entry::value);
  }

  public boolean has(String key) {
    for (Entry entry : entries) {
      if (entry.name().equals(key)) {
        return true;
      }
    }
    return false;
  }
}
