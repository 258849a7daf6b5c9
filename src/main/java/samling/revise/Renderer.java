package samling.revise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import samling.revise.Value.Mapping;
import samling.revise.Value.Sequence;
import samling.revise.Value.Text;
import samling.source.ScalarNode.Style;

/** New values as YAML, in the manner of the file they come into. */
final class Renderer {

  /** How long a line with brackets may become. */
  private static final int WIDTH = 120;

  /** How long texts in brackets may be, where the file has no example. */
  private static final int SHORT = 24;

  private final Habits habits;
  private final KeyOrder order;

  Renderer(Habits habits, KeyOrder order) {
    this.habits = habits;
    this.order = order;
  }

  /**
   * A value in block style.
   *
   * @param head what follows the colon or the dash on its line
   * @param body the lines below
   */
  record Block(String head, List<String> body) {}

  /** A value that follows a key which stands at a column. */
  Block afterKey(Value value, int column, Place place) {
    if (value instanceof Mapping map && !isInline(value, column + place.name().length(), place)) {
      return new Block("", entries(map, column + habits.step(), place));
    }
    if (value instanceof Sequence list && !isInline(value, column + place.name().length(), place)) {
      return new Block("", items(list, column + habits.listStep(), place));
    }
    return single(value, column + habits.step());
  }

  /** A value that follows a dash which stands at a column. */
  Block afterDash(Value value, int column, Place place) {
    if (isInline(value, column, place)) {
      return single(value, column + 2);
    }
    List<String> lines;
    if (value instanceof Mapping map) {
      lines = entries(map, column + 2, place);
    } else if (value instanceof Sequence list) {
      lines = items(list, column + 2, place);
    } else {
      return single(value, column + 2);
    }
    return new Block(" " + lines.get(0).stripLeading(), lines.subList(1, lines.size()));
  }

  /** The lines of a key with its value. */
  List<String> entry(String key, Value value, int column, Place place) {
    Block block = afterKey(value, column, place.key(key));
    return lines(
        " ".repeat(column) + Scalars.key(key, false, habits.quotes()) + ":" + block.head(), block);
  }

  /** The lines of an item with its dash. */
  List<String> item(Value value, int column, Place place) {
    Block block = afterDash(value, column, place.item());
    return lines(" ".repeat(column) + "-" + block.head(), block);
  }

  /** The lines of keys with their values, in the usual order. */
  List<String> entries(Mapping map, int column, Place place) {
    List<String> lines = new ArrayList<>();
    inOrder(map, place).forEach((k, v) -> lines.addAll(entry(k, v, column, place)));
    return lines;
  }

  private List<String> items(Sequence list, int column, Place place) {
    List<String> lines = new ArrayList<>();
    list.items().forEach(item -> lines.addAll(item(item, column, place)));
    return lines;
  }

  private Block single(Value value, int indent) {
    if (TextBlock.suits(value)) {
      return new Block(" |", TextBlock.literal(value.words().orElseThrow(), indent));
    }
    return new Block(" " + inline(value, false, Optional.empty()), List.of());
  }

  private static List<String> lines(String first, Block block) {
    List<String> lines = new ArrayList<>();
    lines.add(first);
    lines.addAll(block.body());
    return lines;
  }

  /**
   * A value on one line, with brackets where it needs them.
   *
   * @param place where it stands, if it matters for the order of keys
   */
  String inline(Value value, boolean flow, Optional<Place> place) {
    if (value instanceof Mapping map) {
      String pad = habits.padsBraces() && !map.entries().isEmpty() ? " " : "";
      return place.map(p -> inOrder(map, p)).orElse(map.entries()).entrySet().stream()
          .map(e -> inlineEntry(e.getKey(), e.getValue(), place))
          .collect(Collectors.joining(", ", "{" + pad, pad + "}"));
    }
    if (value instanceof Sequence list) {
      return list.items().stream()
          .map(item -> inline(item, true, place.map(Place::item)))
          .collect(Collectors.joining(", ", "[", "]"));
    }
    boolean plain = !(value instanceof Text text) || Scalars.canBePlain(text.text(), flow);
    return Scalars.write(value, flow, plain ? Style.PLAIN : wish(value));
  }

  String inlineEntry(String key, Value value, Optional<Place> place) {
    return Scalars.key(key, true, habits.quotes())
        + ": "
        + inline(value, true, place.map(p -> p.key(key)));
  }

  /** The quotation marks of the file, but those that need no escapes where the text has some. */
  private Style wish(Value value) {
    String text = value.words().orElse("");
    boolean awkward = text.indexOf('"') >= 0 || text.indexOf('\\') >= 0;
    return habits.quotes() == Style.DOUBLE_QUOTED && awkward && text.indexOf('\'') < 0
        ? Style.SINGLE_QUOTED
        : habits.quotes();
  }

  private Map<String, Value> inOrder(Mapping map, Place place) {
    Map<String, Value> ordered = new LinkedHashMap<>();
    for (String key : order.keys(place.path())) {
      map.get(key).ifPresent(value -> ordered.put(key, value));
    }
    map.entries().forEach(ordered::putIfAbsent);
    return ordered;
  }

  /** Whether a map or a list is to be written within brackets. */
  private boolean isInline(Value value, int column, Place place) {
    if (value instanceof Mapping map && map.entries().isEmpty()) {
      return true;
    }
    if (value instanceof Sequence list && list.items().isEmpty()) {
      return true;
    }
    boolean collection = value instanceof Mapping || value instanceof Sequence;
    int habit = habits.flow(place.name());
    if (!collection || habit < 0 || holdsBlock(value)) {
      return false;
    }
    boolean fits = column + inline(value, false, Optional.of(place)).length() + 4 <= WIDTH;
    return fits && (habit > 0 || isBrief(value));
  }

  private static boolean holdsBlock(Value value) {
    if (value instanceof Mapping map) {
      return map.entries().values().stream().anyMatch(Renderer::holdsBlock);
    }
    if (value instanceof Sequence list) {
      return list.items().stream().anyMatch(Renderer::holdsBlock);
    }
    return TextBlock.suits(value);
  }

  /** Whether a collection holds nothing but words, as brackets are for. */
  private static boolean isBrief(Value value) {
    if (value instanceof Mapping map) {
      return map.entries().size() <= 4
          && map.entries().values().stream().allMatch(Renderer::isWord);
    }
    return value instanceof Sequence list && list.items().stream().allMatch(Renderer::isWord);
  }

  private static boolean isWord(Value value) {
    return value
        .words()
        .filter(text -> text.length() <= SHORT && text.indexOf(' ') < 0 && text.indexOf('/') < 0)
        .isPresent();
  }
}
