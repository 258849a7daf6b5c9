package samling.cli;

import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** A JSON object on one line (RFC 8259). */
final class JsonLine {
  private final StringJoiner members = new StringJoiner(",", "{", "}");

  JsonLine put(String key, @Nullable String value) {
    members.add(string(key) + ":" + (value == null ? "null" : string(value)));
    return this;
  }

  JsonLine put(String key, int value) {
    members.add(string(key) + ":" + value);
    return this;
  }

  String text() {
    return members.toString();
  }

  private static String string(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.chars()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
              } else if (c < ' ' || Character.isSurrogate((char) c)) {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
              } else {
                out.append((char) c);
              }
            });
    return out.append('"').toString();
  }
}
