package samling.desk;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a form says without what it need not say: a browser sends empty texts, lists and objects for
 * fields that nobody has filled in.
 */
final class Plain {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Plain() {}

  /** Whether two forms say the same. */
  static boolean same(Optional<JsonNode> one, Optional<JsonNode> other) {
    return one.flatMap(Plain::of).equals(other.flatMap(Plain::of));
  }

  /** All that is said; nothing if nothing is. */
  static Optional<JsonNode> of(@Nullable JsonNode node) {
    if (node == null || node.isNull() || node.isMissingNode()) {
      return Optional.empty();
    }
    if (node instanceof ObjectNode object) {
      ObjectNode plain = JSON.objectNode();
      for (Map.Entry<String, JsonNode> entry : object.properties()) {
        if (!entry.getKey().endsWith("_")) {
          of(entry.getValue()).ifPresent(value -> plain.set(entry.getKey(), value));
        }
      }
      return plain.isEmpty() ? Optional.empty() : Optional.of(plain);
    }
    if (node instanceof ArrayNode array) {
      ArrayNode plain = JSON.arrayNode();
      array.forEach(item -> of(item).ifPresent(plain::add));
      return plain.isEmpty() ? Optional.empty() : Optional.of(plain);
    }
    if (node.isNumber()) {
      BigDecimal number = node.decimalValue().stripTrailingZeros();
      return Optional.of(JSON.stringNode(number.toPlainString()));
    }
    if (node.isString()) {
      String text = text(node.stringValue());
      return text.isEmpty() ? Optional.empty() : Optional.of(JSON.stringNode(text));
    }
    return Optional.of(node);
  }

  /** A text as it is written to files: one kind of line break, and no blanks around it. */
  static String text(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n').strip();
  }

  /** The text of a node, as it is written to files; nothing if it is blank. */
  static Optional<String> text(@Nullable JsonNode node) {
    return of(node).filter(JsonNode::isString).map(JsonNode::stringValue);
  }
}
