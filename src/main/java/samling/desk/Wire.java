package samling.desk;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samling.catalogue.Language;
import samling.desk.Shape.Amount;
import samling.desk.Shape.Choice;
import samling.desk.Shape.Clock;
import samling.desk.Shape.Day;
import samling.desk.Shape.Field;
import samling.desk.Shape.Fixed;
import samling.desk.Shape.Group;
import samling.desk.Shape.Items;
import samling.desk.Shape.Line;
import samling.desk.Shape.Pick;
import samling.desk.Shape.Picture;
import samling.desk.Shape.Prose;
import samling.desk.Shape.Ref;
import samling.desk.Shape.Style;
import samling.desk.Shape.Toggle;
import samling.desk.Shape.Variant;
import samling.desk.Shape.Words;
import samling.revise.Value;
import samling.revise.Value.Mapping;
import samling.revise.Value.Nothing;
import samling.revise.Value.Numeral;
import samling.revise.Value.Sequence;
import samling.revise.Value.Text;
import samling.revise.Value.Truth;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What files say, as the forms of a browser take it. */
final class Wire {

  /** Where a browser finds the site's own files. */
  static final String FILES = "/-/edit/files/";

  /** Tells which of several forms a value has. */
  static final String FORM = "form";

  /** Holds a value that is no object where only objects can be. */
  static final String VALUE = "value";

  /** Says that a picture only decorates. */
  static final String DECORATIVE = "decorative";

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Tongues tongues;

  Wire(Tongues tongues) {
    this.tongues = tongues;
  }

  /** The keys of a form with their values. */
  ObjectNode of(Group group, Value value) {
    ObjectNode json = JSON.objectNode();
    for (Field field : group.fields()) {
      Optional<Value> there =
          value instanceof Mapping map ? map.get(field.name()) : Optional.<Value>empty();
      of(field.shape(), there).ifPresent(node -> json.set(field.name(), node));
    }
    return json;
  }

  /** A value as a form takes it; nothing where there is none, or none that the form can show. */
  Optional<JsonNode> of(Shape shape, Optional<Value> value) {
    if (shape instanceof Toggle toggle) {
      return toggle.otherwise().isPresent()
          ? truth(value).or(toggle::otherwise).map(JSON::booleanNode)
          : truth(value).map(String::valueOf).map(JSON::stringNode);
    }
    if (value.isEmpty() || value.get() instanceof Nothing) {
      return Optional.empty();
    }
    return of(shape, value.get());
  }

  private Optional<JsonNode> of(Shape shape, Value value) {
    if (shape instanceof Group group) {
      return value instanceof Mapping ? Optional.of(of(group, value)) : Optional.empty();
    }
    if (shape instanceof Items items) {
      return value instanceof Sequence list ? Optional.of(items(items, list)) : Optional.empty();
    }
    if (shape instanceof Choice choice) {
      return Optional.of(choice(choice, value));
    }
    if (shape instanceof Words words) {
      return words(words.style(), value);
    }
    if (shape instanceof Amount) {
      return value instanceof Numeral n
          ? Optional.of(JSON.numberNode(plain(n.number())))
          : Optional.empty();
    }
    Optional<String> text = value.words();
    if (shape instanceof Picture) {
      text = text.map(path -> FILES + path);
    } else if (shape instanceof Prose) {
      text = text.map(Wire::shown);
    }
    return text.map(JSON::stringNode);
  }

  /** Markdown with addresses of pictures that a browser can follow. */
  static String shown(String markdown) {
    return markdown.replace("](asset:", "](" + FILES);
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static Optional<Boolean> truth(Optional<Value> value) {
    return value.flatMap(v -> v instanceof Truth t ? Optional.of(t.value()) : Optional.empty());
  }

  private ArrayNode items(Items items, Sequence list) {
    ArrayNode array = JSON.arrayNode();
    for (Value item : list.items()) {
      array.add(of(items, item));
    }
    return array;
  }

  /** One item of a list; an empty text for what the form can't show, so that places stay. */
  JsonNode of(Items items, Value item) {
    if (items.item() instanceof Choice choice) {
      Iterator<JsonNode> only = choice(choice, item).iterator();
      return only.hasNext() ? only.next() : JSON.objectNode();
    }
    return of(items.item(), Optional.of(item)).orElseGet(() -> JSON.stringNode(""));
  }

  private ArrayNode choice(Choice choice, Value value) {
    ArrayNode array = JSON.arrayNode();
    List<Value> values =
        choice.many() && value instanceof Sequence list ? list.items() : List.of(value);
    for (Value each : values) {
      variant(choice, each)
          .flatMap(variant -> of(variant.shape(), Optional.of(each)).map(n -> named(variant, n)))
          .ifPresent(array::add);
    }
    return array;
  }

  private static ObjectNode named(Variant variant, JsonNode node) {
    ObjectNode json = JSON.objectNode().put(FORM, variant.name());
    if (variant.shape() instanceof Group && node instanceof ObjectNode object) {
      json.setAll(object);
    } else {
      json.set(VALUE, node);
    }
    return json;
  }

  /** Which of several forms a value has. */
  static Optional<Variant> variant(Choice choice, Value value) {
    Optional<Variant> best = Optional.empty();
    int most = 0;
    for (Variant variant : choice.variants()) {
      int fit = fit(variant.shape(), value);
      if (fit > most) {
        most = fit;
        best = Optional.of(variant);
      }
    }
    return best;
  }

  private static int fit(Shape shape, Value value) {
    boolean single = value.words().isPresent();
    if (shape instanceof Fixed fixed) {
      return value.words().filter(fixed.word()::equals).isPresent() ? 2 : 0;
    }
    if (shape instanceof Group group && value instanceof Mapping map) {
      return 1
          + (int) group.fields().stream().filter(f -> map.entries().containsKey(f.name())).count();
    }
    if (shape instanceof Words && value instanceof Mapping map) {
      boolean languages = map.entries().keySet().stream().allMatch(k -> Language.of(k).isPresent());
      return languages ? 10 : 0;
    }
    if (shape instanceof Items) {
      return value instanceof Sequence ? 1 : 0;
    }
    boolean takesText =
        shape instanceof Line
            || shape instanceof Ref
            || shape instanceof Words
            || shape instanceof Pick
            || shape instanceof Day
            || shape instanceof Clock
            || shape instanceof Picture
            || shape instanceof Prose;
    return takesText && single ? 1 : 0;
  }

  private Optional<JsonNode> words(Style style, Value value) {
    if (tongues.single() && style != Style.ALTERNATIVE) {
      return in(tongues.first(), style, value).map(JSON::stringNode);
    }
    ObjectNode json = JSON.objectNode();
    for (Language language : tongues.all()) {
      in(language, style, value).ifPresent(text -> json.put(language.tag(), text));
    }
    if (style == Style.ALTERNATIVE) {
      json.put(DECORATIVE, value instanceof Text text && text.text().isBlank());
    }
    return Optional.of(json);
  }

  private Optional<String> in(Language language, Style style, Value value) {
    Optional<String> text =
        value instanceof Mapping map
            ? map.text(language.tag())
            : value.words().filter(w -> language == tongues.first());
    return style == Style.MARKDOWN ? text.map(Wire::shown) : text;
  }

  /** The name of an entity, in the first language that it has one in. */
  static String title(Value value, Entity entity, String id) {
    Optional<Value> title =
        value instanceof Mapping map ? map.get(entity.title()) : Optional.empty();
    if (title.orElse(null) instanceof Mapping byLanguage) {
      return byLanguage.entries().entrySet().stream()
          .map(Map.Entry::getValue)
          .flatMap(text -> text.words().stream())
          .findFirst()
          .orElse(id);
    }
    return title.flatMap(Value::words).filter(text -> !text.isBlank()).orElse(id);
  }
}
