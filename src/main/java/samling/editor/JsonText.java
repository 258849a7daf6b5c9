package samling.editor;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** JSON (RFC 8259) with a line for each member, two spaces to a step inwards. */
final class JsonText {

  private final StringBuilder out = new StringBuilder();

  private JsonText() {}

  /** A value of maps, lists, texts, numbers and booleans. */
  static String of(Object value) {
    return of(value, "");
  }

  /**
   * @param margin what every line but the first begins with
   */
  static String of(Object value, String margin) {
    JsonText text = new JsonText();
    text.write(value, margin);
    return text.out.toString();
  }

  private void write(Object value, String margin) {
    if (value instanceof Map<?, ?> map) {
      object(map, margin);
    } else if (value instanceof List<?> list) {
      array(list, margin);
    } else if (value instanceof BigDecimal number) {
      out.append(number.toPlainString());
    } else if (value instanceof Number || value instanceof Boolean) {
      out.append(value);
    } else {
      string(value.toString());
    }
  }

  private void object(Map<?, ?> map, String margin) {
    if (map.isEmpty()) {
      out.append("{}");
      return;
    }
    String separator = "{\n";
    for (Map.Entry<?, ?> member : map.entrySet()) {
      out.append(separator).append(margin).append("  ");
      string(member.getKey().toString());
      out.append(": ");
      write(member.getValue(), margin + "  ");
      separator = ",\n";
    }
    out.append('\n').append(margin).append('}');
  }

  private void array(List<?> list, String margin) {
    boolean flat = list.stream().noneMatch(item -> item instanceof Map || item instanceof List);
    String inner = flat ? "" : "\n" + margin + "  ";
    out.append('[');
    for (Iterator<?> items = list.iterator(); items.hasNext(); ) {
      out.append(inner);
      write(items.next(), margin + "  ");
      out.append(items.hasNext() ? flat ? ", " : "," : "");
    }
    out.append(flat ? "" : "\n" + margin).append(']');
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c < ' ' || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029') {
        String digits = Integer.toHexString(c);
        out.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
