package samling.editor;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A value of a schema as it is written in a content file, on one line. */
final class Yaml {

  private Yaml() {}

  static String line(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> entry.getKey() + ": " + line(entry.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Yaml::line).collect(Collectors.joining(", ", "[", "]"));
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    String text = value.toString();
    boolean marked = value instanceof String && text.matches("[#\"'].*|.*: .*|[0-9:]+|\\+.*");
    return marked ? "\"" + text + "\"" : text;
  }
}
