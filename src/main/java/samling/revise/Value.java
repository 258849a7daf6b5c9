package samling.revise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import samling.source.ListNode;
import samling.source.MapNode;
import samling.source.Node;
import samling.source.ScalarNode;

/** What a YAML file says, without how and where it is written. */
public sealed interface Value {

  /** Keys with values, in order. */
  record Mapping(Map<String, Value> entries) implements Value {

    public static final Mapping EMPTY = new Mapping(Map.of());

    public Mapping {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    public Optional<Value> get(String key) {
      return Optional.ofNullable(entries.get(key));
    }

    /** The words of a key's text, if it has one. */
    public Optional<String> text(String key) {
      return get(key).flatMap(Value::words);
    }

    /** The same with a key set; a key that is not there yet comes last. */
    public Mapping with(String key, Value value) {
      Map<String, Value> changed = new LinkedHashMap<>(entries);
      changed.put(key, value);
      return new Mapping(changed);
    }

    /** The same without a key. */
    public Mapping without(String key) {
      Map<String, Value> changed = new LinkedHashMap<>(entries);
      changed.remove(key);
      return new Mapping(changed);
    }
  }

  /** Values in order. */
  record Sequence(List<Value> items) implements Value {

    public Sequence {
      items = List.copyOf(items);
    }

    public static Sequence of(Value... items) {
      return new Sequence(List.of(items));
    }
  }

  /** Text, with its lines broken by line feeds. */
  record Text(String text) implements Value {

    public Text {
      text = text.replace("\r\n", "\n").replace('\r', '\n');
    }
  }

  /**
   * A number.
   *
   * @param written its digits as they are or shall be written
   */
  record Numeral(BigDecimal number, String written) implements Value {

    public static Numeral of(BigDecimal number) {
      return new Numeral(number, number.toPlainString());
    }

    public static Numeral of(long number) {
      return of(BigDecimal.valueOf(number));
    }
  }

  /** Yes or no. */
  record Truth(boolean value) implements Value {}

  /** A key or an item without a value. */
  record Nothing() implements Value {}

  /** What a tree says. */
  static Value of(Node node) {
    if (node instanceof MapNode map) {
      Map<String, Value> entries = new LinkedHashMap<>();
      map.entries().forEach(entry -> entries.putIfAbsent(entry.name(), of(entry.value())));
      return new Mapping(entries);
    }
    if (node instanceof ListNode list) {
      List<Value> items = new ArrayList<>();
      list.items().forEach(item -> items.add(of(item)));
      return new Sequence(items);
    }
    return scalar((ScalarNode) node);
  }

  private static Value scalar(ScalarNode node) {
    return switch (node.kind()) {
      case NULL -> new Nothing();
      case BOOLEAN -> new Truth(node.text().toLowerCase(Locale.ROOT).equals("true"));
      case INTEGER, NUMBER -> new Numeral(node.number().orElseThrow(), node.text());
      case STRING -> new Text(node.text());
    };
  }

  /** A single value's characters; nothing for maps, lists and what has no value. */
  default Optional<String> words() {
    if (this instanceof Text text) {
      return Optional.of(text.text());
    }
    if (this instanceof Numeral number) {
      return Optional.of(number.written());
    }
    return this instanceof Truth truth
        ? Optional.of(String.valueOf(truth.value()))
        : Optional.empty();
  }

  /**
   * Whether what is there already needs no change to be this. Line breaks at the end of a text make
   * no difference, and neither do quotation marks that a text could have but does not need.
   */
  default boolean isMetBy(Value there) {
    return Sameness.met(this, there);
  }
}
