package samling.source;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    return Optional.ofNullable(find(key));
  }

  /** The value of the first entry with a key. */
  public Optional<Node> get(String key) {
    return Optional.ofNullable(value(key));
  }

  /** The value of the first entry with a key, or null. */
  public @Nullable Node value(String key) {
    Entry entry = find(key);
    return entry == null ? null : entry.value();
  }

  public boolean has(String key) {
    return find(key) != null;
  }

  // Every key that there may be is asked for in every map.
  private @Nullable Entry find(String key) {
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (entry.name().equals(key)) {
        return entry;
      }
    }
    return null;
  }
}
