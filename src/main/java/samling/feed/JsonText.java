package samling.feed;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * JSON on one line (RFC 8259) that is written as it is told, without being put together first: what
 * every page has much of. As in {@link Json}, members that would be null are left out, and there is
 * no {@code <} in it. Names are the writer's own, and need no escape.
 */
final class JsonText {
  private final StringBuilder out = new StringBuilder(4096);

  /** Whether the next member or item is the first one where it stands. */
  private boolean first = true;

  /** A text as it stands in JSON, to be written more than once. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2);
    Json.string(text, quoted);
    return quoted.toString();
  }

  static @Nullable String quotedOrNull(@Nullable String text) {
    return text == null ? null : quoted(text);
  }

  JsonText put(String name, @Nullable String text) {
    if (text != null) {
      name(name);
      Json.string(text, out);
    }
    return this;
  }

  JsonText put(String name, @Nullable Integer number) {
    if (number != null) {
      name(name);
      out.append(number.intValue());
    }
    return this;
  }

  JsonText put(String name, BigDecimal number) {
    return json(name, number.toPlainString());
  }

  /** A member whose value is JSON already. */
  JsonText json(String name, @Nullable String json) {
    if (json != null) {
      name(name);
      out.append(json);
    }
    return this;
  }

  /** An item of the open list that is JSON already. */
  JsonText json(String json) {
    next();
    out.append(json);
    return this;
  }

  /** Begins an object that is an item of a list, or all there is. */
  JsonText open() {
    next();
    out.append('{');
    first = true;
    return this;
  }

  /** Begins an object that is a member. */
  JsonText open(String name) {
    name(name);
    out.append('{');
    first = true;
    return this;
  }

  JsonText close() {
    out.append('}');
    first = false;
    return this;
  }

  /** Begins a list that is a member. */
  JsonText openList(String name) {
    name(name);
    out.append('[');
    first = true;
    return this;
  }

  JsonText closeList() {
    out.append(']');
    first = false;
    return this;
  }

  private void name(String name) {
    next();
    out.append('"').append(name).append("\":");
  }

  private void next() {
    if (!first) {
      out.append(',');
    }
    first = false;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
