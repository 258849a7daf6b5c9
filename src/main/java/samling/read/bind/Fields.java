package samling.read.bind;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Language;
import samling.catalogue.Moment;
import samling.catalogue.Prose;
import samling.catalogue.Publication;
import samling.catalogue.RichText;
import samling.catalogue.Text;
import samling.read.markdown.Excerpt;
import samling.read.markdown.Placement;
import samling.source.MapNode;
import samling.source.Node;
import samling.source.ScalarNode;

/** Keys with values, asked for one by one. */
final class Fields {

  private final MapNode map;
  private final Scope scope;

  Fields(MapNode map, Scope scope) {
    this.map = map;
    this.scope = scope;
  }

  /** The keys of a value; none if it has none. */
  static Fields of(Node node, Scope scope) {
    return new Fields(
        node instanceof MapNode map ? map : new MapNode(List.of(), node.span()), scope);
  }

  MapNode map() {
    return map;
  }

  Scope scope() {
    return scope;
  }

  /** Whether there is a key with a value. */
  boolean has(String key) {
    Node node = node(key);
    return node != null && !(node instanceof ScalarNode scalar && scalar.isNull());
  }

  @Nullable Node node(String key) {
    return map.value(key);
  }

  List<Node> items(String key) {
    return Values.items(node(key));
  }

  /** The items of a list that are keys with values. */
  List<Fields> maps(String key) {
    List<Node> items = items(key);
    if (items.isEmpty()) {
      return List.of();
    }
    List<Fields> maps = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof MapNode map) {
        maps.add(new Fields(map, scope));
      }
    }
    return maps;
  }

  /** The keys below a key. */
  @Nullable Fields fields(String key) {
    return node(key) instanceof MapNode inner ? new Fields(inner, scope) : null;
  }

  @Nullable String words(String key) {
    return Values.words(node(key));
  }

  List<String> list(String key) {
    return Values.list(node(key));
  }

  boolean flag(String key, boolean otherwise) {
    Boolean written = flag(key);
    return written == null ? otherwise : written;
  }

  @Nullable Boolean flag(String key) {
    return node(key) instanceof ScalarNode scalar ? scalar.bool().orElse(null) : null;
  }

  @Nullable BigDecimal number(String key) {
    return node(key) instanceof ScalarNode scalar ? scalar.number().orElse(null) : null;
  }

  @Nullable Integer integer(String key) {
    BigDecimal number = number(key);
    try {
      return number == null ? null : number.intValueExact();
    } catch (ArithmeticException e) {
      return null;
    }
  }

  @Nullable LocalDate date(String key) {
    return Values.date(node(key));
  }

  @Nullable LocalTime time(String key) {
    return Values.time(node(key));
  }

  @Nullable Moment moment(String key) {
    return Values.moment(node(key));
  }

  <E extends Enum<E>> @Nullable E choice(String key, Class<E> type) {
    return Values.choice(node(key), type);
  }

  <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
    return Objects.requireNonNullElse(choice(key, type), otherwise);
  }

  @Nullable Text text(String key) {
    return text(node(key));
  }

  /** A text that must be there; no words where it is not. */
  Text textOrNone(String key) {
    return Objects.requireNonNullElse(text(key), Text.EMPTY);
  }

  /** Words in the file's language, or in each language of a map. */
  @Nullable Text text(@Nullable Node node) {
    if (node instanceof MapNode languages) {
      Map<Language, String> values = new LinkedHashMap<>();
      for (int i = 0; i < languages.size(); i++) {
        String words = Values.words(languages.value(i));
        Language language = words == null ? null : Language.of(languages.name(i)).orElse(null);
        if (language != null) {
          values.putIfAbsent(language, words);
        }
      }
      return values.isEmpty() ? null : new Text(values);
    }
    String words = Values.words(node);
    return words == null ? null : Text.of(scope.language(), words);
  }

  @Nullable RichText markdown(String key, Placement placement) {
    if (node(key) == null) {
      return null;
    }
    Map<Language, Prose> values = new LinkedHashMap<>();
    if (node(key) instanceof MapNode languages) {
      for (int i = 0; i < languages.size(); i++) {
        Language language = Language.of(languages.name(i)).orElse(null);
        if (language != null && !values.containsKey(language)) {
          render(languages.value(i), language, placement, values);
        }
      }
    } else {
      render(node(key), scope.language(), placement, values);
    }
    return values.isEmpty() ? null : new RichText(values);
  }

  /** How the thing these keys describe is published. */
  Publication publication() {
    return new Publication(list("aliases"), flag("draft", false), flag("indexing", true));
  }

  private void render(
      @Nullable Node node, Language language, Placement placement, Map<Language, Prose> values) {
    if (node instanceof ScalarNode scalar && Values.hasWords(scalar)) {
      Excerpt excerpt = Excerpt.value(scope.source(), scalar);
      values.put(language, scope.render(excerpt, language, placement));
    }
  }
}
