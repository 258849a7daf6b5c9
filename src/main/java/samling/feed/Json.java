package samling.feed;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object (RFC 8259) while it is being put together. Members keep their order; those that
 * would be null, or an empty list, are left out.
 */
public final class Json {
  /** Which of the first characters stand for themselves. */
  private static final boolean[] PLAIN = new boolean[128];

  /** The first of two characters that end a line for JavaScript, though not for JSON. */
  private static final char LINE_ENDS = '\u2028';

  static {
    for (char c = ' '; c < PLAIN.length; c++) {
      PLAIN[c] = "\"\\<>&".indexOf(c) < 0;
    }
  }

  /** Names and values in turn. */
  private final List<Object> members = new ArrayList<>(16);

  /**
   * Adds a member. A name is given once; it is the writer's own, and needs no escape.
   *
   * @param value a {@link Json}, a list of values, a text, a number, true, false or null
   */
  public Json put(String name, @Nullable Object value) {
    // Most values are texts, and whether something is a text is quicker told than most else.
    if (value instanceof String
        || (value != null && !(value instanceof Collection<?> c && c.isEmpty()))) {
      members.add(name);
      members.add(value);
    }
    return this;
  }

  /** Adds a list of values even where it is empty; they may be made as they are written. */
  public Json list(String name, Iterable<?> values) {
    members.add(name);
    members.add(values);
    return this;
  }

  /**
   * Adds a list of so many objects that they had better be written at once, in a file of its own.
   *
   * @param writer writes one of them, or nothing
   */
  <T> Json list(String name, Collection<T> things, BiConsumer<T, JsonText> writer) {
    members.add(name);
    members.add(new Written<>(things, writer));
    return this;
  }

  /** Objects that are written without being put together first. */
  private record Written<T>(Collection<T> things, BiConsumer<T, JsonText> writer) {}

  boolean isEmpty() {
    return members.isEmpty();
  }

  /** The object as it stands in a file. */
  public byte[] bytes() {
    Parts parts = new Parts();
    for (int i = 0; i < members.size(); i += 2) {
      parts.out.append(i == 0 ? '{' : ',');
      parts.out.append('"').append((String) members.get(i)).append("\":");
      if (members.get(i + 1) instanceof Written<?> list) {
        parts.list(list);
      } else if (members.get(i + 1) instanceof Iterable<?> list) {
        parts.array(list);
      } else {
        write(members.get(i + 1), parts.out);
      }
    }
    parts.out.append(members.isEmpty() ? "{}\n" : "}\n");
    return parts.bytes();
  }

  /** The object on one line. It is safe in an HTML script element: there is no {@code <} in it. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(512);
    write(this, out);
    return out.toString();
  }

  /** A file in parts, so that a long one is not held several times over. */
  private static final class Parts {
    private static final int LONG = 1 << 16;

    private final List<byte[]> done = new ArrayList<>();
    private final StringBuilder out = new StringBuilder(512);

    void array(Iterable<?> values) {
      char before = '[';
      for (Object value : values) {
        out.append(before);
        write(value, out);
        before = ',';
        if (out.length() > LONG) {
          end();
        }
      }
      out.append(before == '[' ? "[]" : "]");
    }

    <T> void list(Written<T> list) {
      JsonText text = new JsonText(out);
      out.append('[');
      for (T thing : list.things()) {
        list.writer().accept(thing, text);
        if (out.length() > LONG) {
          end();
        }
      }
      out.append(']');
    }

    byte[] bytes() {
      end();
      if (done.size() == 1) {
        return done.get(0);
      }
      byte[] all = new byte[done.stream().mapToInt(part -> part.length).sum()];
      int at = 0;
      for (byte[] part : done) {
        System.arraycopy(part, 0, all, at, part.length);
        at += part.length;
      }
      return all;
    }

    private void end() {
      done.add(out.toString().getBytes(StandardCharsets.UTF_8));
      out.setLength(0);
    }
  }

  private static void write(Object value, StringBuilder out) {
    if (value instanceof String text) {
      string(text, out);
    } else if (value instanceof Json json) {
      object(json, out);
    } else if (value instanceof Iterable<?> list) {
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
    for (int i = 0; i < json.members.size(); i += 2) {
      out.append(before);
      out.append('"').append((String) json.members.get(i)).append("\":");
      write(json.members.get(i + 1), out);
      before = ',';
    }
    out.append(before == '{' ? "{}" : "}");
  }

  private static void array(Iterable<?> values, StringBuilder out) {
    char before = '[';
    for (Object value : values) {
      out.append(before);
      write(value, out);
      before = ',';
    }
    out.append(before == '[' ? "[]" : "]");
  }

  /** Writes a text in quotation marks. */
  static void string(String text, StringBuilder out) {
    out.append('"');
    char[] chars = text.toCharArray(); // read faster than the text, of which there may be much
    int plain = plain(chars);
    if (plain == chars.length) {
      out.append(text);
    } else {
      out.append(text, 0, plain);
      escaped(chars, plain, out);
    }
    out.append('"');
  }

  private static void escaped(char[] chars, int from, StringBuilder out) {
    for (int i = from; i < chars.length; i++) {
      char c = chars[i];
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        case '<', '>', '&', '\u2028', '\u2029' -> escape(c, out);
        default -> {
          if (c < ' ' || isLone(chars, i)) {
            escape(c, out);
          } else {
            out.append(c);
          }
        }
      }
    }
  }

  /** How far a text can be written as it stands, which is mostly all of it. */
  private static int plain(char[] chars) {
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      boolean special = c < PLAIN.length ? !PLAIN[c] : c >= LINE_ENDS && isSpecial(c);
      if (special) {
        return i;
      }
    }
    return chars.length;
  }

  private static boolean isSpecial(char c) {
    return c <= LINE_ENDS + 1 || Character.isSurrogate(c);
  }

  private static boolean isLone(char[] chars, int i) {
    char c = chars[i];
    if (Character.isHighSurrogate(c)) {
      return i + 1 == chars.length || !Character.isLowSurrogate(chars[i + 1]);
    }
    return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(chars[i - 1]));
  }

  private static void escape(char c, StringBuilder out) {
    String digits = Integer.toHexString(c);
    out.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
  }
}
