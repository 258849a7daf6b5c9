package samling.feed;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object (RFC 8259) while it is being put together. Members keep their order; those that
 * would be null, or an empty list, are left out.
 */
public final class Json {
  private final Map<String, Object> members = new LinkedHashMap<>();

  /**
   * Adds a member.
   *
   * @param value a {@link Json}, a list of values, a text, a number, true, false or null
   */
  public Json put(String name, @Nullable Object value) {
    if (value != null && !(value instanceof Collection<?> c && c.isEmpty())) {
      members.put(name, value);
    }
    return this;
  }

  /** Adds a list of values even where it is empty. */
  public Json list(String name, List<?> values) {
    members.put(name, values);
    return this;
  }

  boolean isEmpty() {
    return members.isEmpty();
  }

  /** The object as it stands in a file. */
  public byte[] bytes() {
    return (this + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** The object on one line. It is safe in an HTML script element: there is no {@code <} in it. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(512);
    write(this, out);
    return out.toString();
  }

  private static void write(Object value, StringBuilder out) {
    if (value instanceof Json json) {
      object(json, out);
    } else if (value instanceof List<?> list) {
      array(list, out);
    } else if (value instanceof BigDecimal number) {
      out.append(number.toPlainString());
    } else if (value instanceof Number || value instanceof Boolean) {
      out.append(value);
    } else {
      string(value.toString(), out);
    }
  }

  private static void object(Json json, StringBuilder out) {
    char before = '{';
    for (Map.Entry<String, Object> member : json.members.entrySet()) {
      out.append(before);
      string(member.getKey(), out);
      out.append(':');
      write(member.getValue(), out);
      before = ',';
    }
    out.append(before == '{' ? "{}" : "}");
  }

  private static void array(List<?> values, StringBuilder out) {
    char before = '[';
    for (Object value : values) {
      out.append(before);
      write(value, out);
      before = ',';
    }
    out.append(before == '[' ? "[]" : "]");
  }

  private static void string(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        case '<', '>', '&', '\u2028', '\u2029' -> escape(c, out);
        default -> {
          if (c < ' ' || isLone(text, i)) {
            escape(c, out);
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private static boolean isLone(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }

  private static void escape(char c, StringBuilder out) {
    String digits = Integer.toHexString(c);
    out.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
  }
}
