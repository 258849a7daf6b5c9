package samling.feed;

import java.math.BigDecimal;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Language;
import samling.catalogue.Text;

/**
 * JSON on one line (RFC 8259) that is written as it is told, without being put together first: what
 * every page has much of. As in {@link Json}, members that would be null are left out, and there is
 * no {@code <} in it. Names are the writer's own, and need no escape.
 */
final class JsonText {
  private final StringBuilder out;

  /** Whether the next member or item is the first one where it stands. */
  private boolean first = true;

  JsonText() {
    this(new StringBuilder(4096));
  }

  /**
   * @param out what is written behind; others may take away from it what is written
   */
  JsonText(StringBuilder out) {
    this.out = out;
  }

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

  JsonText put(String name, @Nullable BigDecimal number) {
    return json(name, number == null ? null : number.toPlainString());
  }

  JsonText put(String name, boolean value) {
    return json(name, value ? "true" : "false");
  }

  /** A day, or a month, as ISO 8601 writes it. */
  JsonText put(String name, @Nullable TemporalAccessor date) {
    if (date != null) {
      name(name);
      out.append('"').append(date).append('"');
    }
    return this;
  }

  /** A list of texts, unless it is empty. */
  JsonText put(String name, List<String> texts) {
    if (texts.isEmpty()) {
      return this;
    }
    openList(name);
    for (String text : texts) {
      next();
      Json.string(text, out);
    }
    return closeList();
  }

  /** Words by language, if there are any. */
  JsonText put(String name, @Nullable Text text) {
    if (text == null || text.values().isEmpty()) {
      return this;
    }
    return open(name).languages(text);
  }

  /** An item of the open list: words by language. */
  JsonText put(Text text) {
    open();
    return languages(text);
  }

  private JsonText languages(Text text) {
    for (Map.Entry<Language, String> words : text.values().entrySet()) {
      put(words.getKey().tag(), words.getValue());
    }
    return close();
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
