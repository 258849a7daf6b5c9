package samling.source;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keys with values, in the order they are written; a key that is written twice is here twice. */
public final class MapNode implements Node {

  /** One key with its value. */
  public record Entry(ScalarNode key, Node value) {

    /** The key's text. */
    public String name() {
      return key.text();
    }
  }

  private final Span span;
  private List<Entry> entries;

  public MapNode(List<Entry> entries, Span span) {
    this.entries = List.copyOf(entries);
    this.span = span;
  }

  /** The keys with their values. */
  public List<Entry> entries() {
    return entries;
  }

  @Override
  public Span span() {
    return span;
  }

  /**
   * Forgets what is in the map, and in maps below it, all but where each stands. This is for one
   * who has looked at everything and hands on to others what they only have to find the place of:
   * trees take more room than all that was made of them.
   */
  public void letGo() {
    List<Entry> gone = entries;
    entries = List.of();
    for (int i = 0; i < gone.size(); i++) {
      letGo(gone.get(i).value());
    }
  }

  private static void letGo(Node node) {
    if (node instanceof MapNode map) {
      map.letGo();
    } else if (node instanceof ListNode list) {
      for (int i = 0; i < list.items().size(); i++) {
        letGo(list.items().get(i));
      }
    }
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

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MapNode map && span.equals(map.span) && entries.equals(map.entries);
  }

  @Override
  public int hashCode() {
    return span.hashCode();
  }

  @Override
  public String toString() {
    return entries + " (" + span + ")";
  }
}
