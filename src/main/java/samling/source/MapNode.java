package samling.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keys with values, in the order they are written; a key that is written twice is here twice. There
 * are ten such maps in every file, so that the keys of each, nearly all of them plain words, are
 * kept as texts and places, and made nodes only for whoever asks.
 */
public final class MapNode implements Node {

  /** One key with its value. */
  public record Entry(ScalarNode key, Node value) {

    /** The key's text. */
    public String name() {
      return key.text();
    }
  }

  private static final Object[] NOTHING = {};
  private static final int[] NOWHERE = {};

  private final String file;
  private final int line;
  private final int column;
  private final int endLine;
  private final int endColumn;

  /** Of each key, if it is plain, the text, else the node; and its value. */
  private Object[] cells;

  /** Of each key the line and the column. */
  private int[] places;

  public MapNode(List<Entry> entries, Span span) {
    int size = entries.size();
    this.file = span.file();
    this.line = span.line();
    this.column = span.column();
    this.endLine = span.endLine();
    this.endColumn = span.endColumn();
    this.cells = size == 0 ? NOTHING : new Object[2 * size];
    this.places = size == 0 ? NOWHERE : new int[2 * size];
    for (int i = 0; i < size; i++) {
      Entry entry = entries.get(i);
      cells[2 * i] = entry.key().isPlain() ? entry.name() : entry.key();
      cells[2 * i + 1] = entry.value();
      places[2 * i] = entry.key().line();
      places[2 * i + 1] = entry.key().column();
    }
  }

  /** The keys with their values. */
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>(size());
    for (int i = 0; i < size(); i++) {
      entries.add(entry(i));
    }
    return entries;
  }

  /** How many keys there are. */
  public int size() {
    return cells.length / 2;
  }

  public boolean isEmpty() {
    return cells.length == 0;
  }

  /** The text of a key, by its place in the order. */
  public String name(int which) {
    return name(cells[2 * which]);
  }

  private static String name(Object key) {
    return key instanceof ScalarNode node ? node.text() : (String) key;
  }

  /** A key, by its place in the order. */
  public ScalarNode key(int which) {
    return cells[2 * which] instanceof ScalarNode key
        ? key
        : ScalarNode.plain(name(which), file, places[2 * which], places[2 * which + 1]);
  }

  /** The value of a key, by its place in the order. */
  public Node value(int which) {
    return (Node) cells[2 * which + 1];
  }

  private Entry entry(int which) {
    return new Entry(key(which), value(which));
  }

  @Override
  public Span span() {
    return new Span(file, line, column, endLine, endColumn);
  }

  @Override
  public String file() {
    return file;
  }

  /**
   * Forgets what is in the map, and in maps below it, all but where each stands. This is for one
   * who has looked at everything and hands on to others what they only have to find the place of:
   * trees take more room than all that was made of them.
   */
  public void letGo() {
    Object[] gone = cells;
    cells = NOTHING;
    places = NOWHERE;
    for (int i = 1; i < gone.length; i += 2) {
      letGo((Node) gone[i]);
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
    int which = find(key);
    return which < 0 ? Optional.empty() : Optional.of(entry(which));
  }

  /** The value of the first entry with a key. */
  public Optional<Node> get(String key) {
    return Optional.ofNullable(value(key));
  }

  /** The value of the first entry with a key, or null. */
  public @Nullable Node value(String key) {
    int which = find(key);
    return which < 0 ? null : value(which);
  }

  public boolean has(String key) {
    return find(key) >= 0;
  }

  /** The place in the order of the first entry with a key, or -1. */
  // Every key that there may be is asked for in every map.
  public int find(String key) {
    int length = key.length();
    for (int i = 0; i < cells.length; i += 2) {
      String name = name(cells[i]);
      if (name.length() == length && name.equals(key)) {
        return i / 2;
      }
    }
    return -1;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MapNode map
        && span().equals(map.span())
        && entries().equals(map.entries());
  }

  @Override
  public int hashCode() {
    return span().hashCode();
  }

  @Override
  public String toString() {
    return entries() + " (" + span() + ")";
  }
}
