package samling.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The text of a schema file, which is JSON (RFC 8259) of our own. Every start of the program reads
 * some: to load a library for that would take longer than the reading.
 */
final class SchemaText {

  // An array, for most of this runs before it is compiled, and then each call counts.
  private final char[] text;
  private int at;

  SchemaText(String text) {
    this.text = text.toCharArray();
  }

  /** The value that the text is: a map, a list, a text, a number, or yes or no. */
  Object read() {
    Object value = value();
    if (next() != '\0') {
      throw fault();
    }
    return value;
  }

  private Object value() {
    return switch (next()) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      default -> number();
    };
  }

  private Map<String, Object> object() {
    Map<String, Object> object = new LinkedHashMap<>();
    at++;
    while (next() != '}') {
      String name = string();
      expect(':');
      Object before = object.put(name, value());
      if (before != null) {
        throw fault();
      }
      comma('}');
    }
    at++;
    return object;
  }

  private List<Object> array() {
    List<Object> array = new ArrayList<>();
    at++;
    while (next() != ']') {
      array.add(value());
      comma(']');
    }
    at++;
    return array;
  }

  /** Passes a comma that something follows, unless the bracket closes here. */
  private void comma(char bracket) {
    if (next() != bracket) {
      expect(',');
      if (next() == bracket) {
        throw fault();
      }
    }
  }

  private String string() {
    expect('"');
    int from = at;
    for (int i = from; i < text.length && text[i] != '\\'; i++) {
      if (text[i] == '"') {
        at = i + 1;
        return new String(text, from, i - from);
      }
    }
    StringBuilder whole = new StringBuilder();
    for (char c = character(); c != '"'; c = character()) {
      whole.append(c == '\\' ? escaped() : c);
    }
    return whole.toString();
  }

  private char escaped() {
    char c = character();
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'u' -> {
        at += 4;
        yield (char) Integer.parseInt(new String(text, at - 4, 4), 16);
      }
      default -> throw fault();
    };
  }

  private Object word(String word, boolean value) {
    for (int i = 0; i < word.length(); i++) {
      expect(word.charAt(i));
    }
    return value;
  }

  private BigDecimal number() {
    int from = at;
    while (at < text.length && "+-.0123456789eE".indexOf(text[at]) >= 0) {
      at++;
    }
    if (at == from) {
      throw fault();
    }
    return new BigDecimal(text, from, at - from);
  }

  private void expect(char c) {
    if (next() != c) {
      throw fault();
    }
    at++;
  }

  /** The next character that is no white space; a zero at the end. */
  private char next() {
    while (at < text.length && text[at] <= ' ') {
      at++;
    }
    return at < text.length ? text[at] : '\0';
  }

  private char character() {
    if (at == text.length) {
      throw fault();
    }
    return text[at++];
  }

  private IllegalStateException fault() {
    return new IllegalStateException("A schema is no JSON at character " + at);
  }
}
