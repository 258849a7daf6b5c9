package samling.revise;

import java.util.HashMap;
import java.util.Map;
import samling.source.ListNode;
import samling.source.MapNode;
import samling.source.Node;
import samling.source.ScalarNode;
import samling.source.ScalarNode.Style;

/** How a file is written, so that what is added looks like what is there. */
final class Habits {

  /** The name under which the items of a key's list are remembered. */
  static final String ITEM = "[]";

  private final Layout layout;
  private final Map<Integer, Integer> steps = new HashMap<>();
  private final Map<Integer, Integer> listSteps = new HashMap<>();
  private final Map<String, Integer> flow = new HashMap<>();
  private int doubleQuoted;
  private int singleQuoted;
  private int padded;
  private int tight;

  Habits(Layout layout, MapNode root) {
    this.layout = layout;
    look(root, "", Layout.NONE);
  }

  /** The line break that the file uses. */
  String lineBreak() {
    String text = layout.text();
    for (int at = 0; at < text.length(); at++) {
      if (Layout.isBreak(text.charAt(at))) {
        boolean pair = text.startsWith("\r\n", at);
        return pair ? "\r\n" : text.substring(at, at + 1);
      }
    }
    return "\n";
  }

  /** By how many spaces keys within keys are indented. */
  int step() {
    return most(steps, 2);
  }

  /** By how many spaces a dash is indented from the key of its list. */
  int listStep() {
    return most(listSteps, step());
  }

  /** The quotation marks to use where some are needed. */
  Style quotes() {
    return singleQuoted > doubleQuoted ? Style.SINGLE_QUOTED : Style.DOUBLE_QUOTED;
  }

  /** Whether there are spaces inside of braces. */
  boolean padsBraces() {
    return padded > tight;
  }

  /**
   * Whether values of a name are written within brackets: more often so, less often, or neither.
   */
  int flow(String name) {
    return flow.getOrDefault(name, 0);
  }

  private void look(Node node, String name, int owner) {
    if (node instanceof ScalarNode scalar) {
      quotes(scalar);
      return;
    }
    boolean inBrackets = layout.isFlow(node);
    boolean empty =
        node instanceof MapNode map ? map.entries().isEmpty() : ((ListNode) node).items().isEmpty();
    if (!empty) {
      flow.merge(name, inBrackets ? 1 : -1, Integer::sum);
    }
    int column = layout.column(layout.start(node));
    if (node instanceof MapNode map) {
      if (inBrackets && !empty) {
        braces(map);
      } else if (owner >= 0) {
        steps.merge(column - owner, 1, Integer::sum);
      }
      map.entries().forEach(e -> look(e.value(), e.name(), inBrackets ? Layout.NONE : column));
    } else if (node instanceof ListNode list) {
      if (!inBrackets && owner >= 0) {
        listSteps.merge(column - owner, 1, Integer::sum);
      }
      list.items().forEach(item -> look(item, name + ITEM, Layout.NONE));
    }
  }

  private void quotes(ScalarNode scalar) {
    if (scalar.style() == Style.DOUBLE_QUOTED) {
      doubleQuoted++;
    } else if (scalar.style() == Style.SINGLE_QUOTED) {
      singleQuoted++;
    }
  }

  private void braces(MapNode map) {
    if (layout.text().charAt(layout.start(map) + 1) == ' ') {
      padded++;
    } else {
      tight++;
    }
  }

  private static int most(Map<Integer, Integer> counts, int otherwise) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getKey() >= 0)
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(otherwise);
  }
}
