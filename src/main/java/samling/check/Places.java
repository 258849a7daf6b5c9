package samling.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import samling.diagnostic.Suggestion;
import samling.source.ListNode;
import samling.source.MapNode;
import samling.source.Node;
import samling.source.ScalarNode;
import samling.source.Span;

/** Where keys and values stand in the trees that things were bound from. */
final class Places {

  private Places() {}

  /**
   * Where the value at the end of a path of keys stands. A value of several lines is pointed at by
   * its key, a key that isn't there by the nearest key around it.
   */
  static Span at(Node source, String... path) {
    Span best = head(source);
    Node node = source;
    for (String key : path) {
      if (!(node instanceof MapNode map)) {
        return best;
      }
      MapNode.Entry entry = map.entry(key).orElse(null);
      if (entry == null) {
        return best;
      }
      node = entry.value();
      boolean oneLine = node.span().line() == node.span().endLine() && !node.span().isEmpty();
      best = oneLine ? node.span() : entry.key().span();
    }
    return best;
  }

  /** Where a key itself stands, or the nearest key when it isn't there. */
  static Span key(MapNode source, String key) {
    return source.entry(key).map(e -> e.key().span()).orElseGet(() -> head(source));
  }

  /** Whether a key is there but for a slip, which is a fault of its own: it is not just missing. */
  static boolean isMisspelt(MapNode source, List<String> keys) {
    for (int i = 0; i < source.size(); i++) {
      String name = source.name(i);
      Optional<String> meant =
          keys.contains(name) ? Optional.empty() : Suggestion.closest(name, keys);
      if (meant.isPresent() && !source.has(meant.get())) {
        return true;
      }
    }
    return false;
  }

  /** The first words of a value: all of a single one, the first key of a map. */
  static Span head(Node source) {
    if (source instanceof MapNode map && !map.isEmpty()) {
      return map.key(0).span();
    }
    if (source instanceof ListNode list && !list.items().isEmpty()) {
      return head(list.items().get(0));
    }
    return source.span();
  }

  /** Hands over every text below a node, in order, leaving out what stands under some keys. */
  static void texts(Node node, Set<String> without, Consumer<ScalarNode> to) {
    if (node instanceof ScalarNode scalar) {
      if (scalar.kind() == ScalarNode.Kind.STRING) {
        to.accept(scalar);
      }
    } else if (node instanceof ListNode list) {
      for (int i = 0; i < list.items().size(); i++) {
        texts(list.items().get(i), without, to);
      }
    } else if (node instanceof MapNode map) {
      for (int i = 0; i < map.size(); i++) {
        if (!without.contains(map.name(i))) {
          texts(map.value(i), without, to);
        }
      }
    }
  }
}
