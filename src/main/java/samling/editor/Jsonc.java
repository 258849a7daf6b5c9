package samling.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One object or list of JSON with comments, as Visual Studio Code keeps its settings: where its
 * members stand in the text, so that one can be put in without touching the rest.
 */
final class Jsonc {

  /**
   * A member of an object, or an item of a list, whose key is then empty.
   *
   * @param start where the value begins
   * @param end where it has ended
   */
  record Member(String key, int start, int end) {}

  /** Text that no editor would take for its settings. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;
  }

  private final String text;
  private final int open;
  private final int end;
  private final List<Member> members;

  private Jsonc(String text, int open, int end, List<Member> members) {
    this.text = text;
    this.open = open;
    this.end = end;
    this.members = members;
  }

  /** The value that a whole file holds. */
  static Jsonc of(String text) throws Unreadable {
    Scan scan = new Scan(text, text.startsWith("\ufeff") ? 1 : 0);
    scan.blank();
    Jsonc value = scan.collection();
    scan.blank();
    if (scan.at != text.length()) {
      throw new Unreadable();
    }
    return value;
  }

  boolean isObject() {
    return text.charAt(open) == '{';
  }

  /** The items of a list, as they are written. */
  List<String> items() {
    return members.stream().map(member -> text.substring(member.start(), member.end())).toList();
  }

  /** The member under a key; a key that stands twice can't be told apart. */
  Optional<Member> member(String key) throws Unreadable {
    List<Member> found = members.stream().filter(member -> member.key().equals(key)).toList();
    if (found.size() > 1) {
      throw new Unreadable();
    }
    return found.stream().findFirst();
  }

  /** The object or list that a member holds. */
  Jsonc inner(Member member) throws Unreadable {
    Scan scan = new Scan(text, member.start());
    Jsonc inner = scan.collection();
    if (inner.end != member.end()) {
      throw new Unreadable();
    }
    return inner;
  }

  /** The whole text with another value for a member. */
  String replacing(Member member, String value) {
    return text.substring(0, member.start()) + value + text.substring(member.end());
  }

  /**
   * The whole text with more before everything else in this object or list.
   *
   * @param lines members or items, each without a comma
   */
  String with(List<String> lines) {
    String margin = margin() + "  ";
    String newline = text.contains("\r\n") ? "\r\n" : "\n";
    String separator = "," + newline + margin;
    StringBuilder out = new StringBuilder(text.substring(0, open + 1));
    out.append(newline).append(margin).append(String.join(separator, lines));
    String rest = text.substring(open + 1);
    out.append(members.isEmpty() ? "" : ",");
    if (!rest.matches("(?s)[ \\t]*(\\R|//).*")) {
      // What stood on the line of the bracket gets a line of its own.
      rest = newline + (members.isEmpty() ? margin() : margin) + rest.stripLeading();
    }
    return out.append(rest).toString();
  }

  /** The white space that the line of the opening bracket begins with. */
  private String margin() {
    int line = text.lastIndexOf('\n', open) + 1;
    int ink = line;
    while (ink < open && (text.charAt(ink) == ' ' || text.charAt(ink) == '\t')) {
      ink++;
    }
    return text.substring(line, ink);
  }

  /** A walk through the text. */
  private static final class Scan {
    private static final int DEEPEST = 100;

    private final String text;
    private int at;
    private int depth;

    Scan(String text, int at) {
      this.text = text;
      this.at = at;
    }

    Jsonc collection() throws Unreadable {
      int open = at;
      char bracket = next();
      char close = bracket == '{' ? '}' : ']';
      if ((bracket != '{' && bracket != '[') || ++depth > DEEPEST) {
        throw new Unreadable();
      }
      List<Member> members = new ArrayList<>();
      blank();
      while (peek() != close) {
        members.add(member(bracket == '{'));
        blank();
        if (peek() == ',') {
          at++;
          blank();
        } else if (peek() != close) {
          throw new Unreadable();
        }
      }
      at++;
      depth--;
      return new Jsonc(text, open, at, members);
    }

    private Member member(boolean keyed) throws Unreadable {
      String key = "";
      if (keyed) {
        int start = at;
        string();
        key = text.substring(start + 1, at - 1);
        blank();
        if (next() != ':') {
          throw new Unreadable();
        }
        blank();
      }
      int start = at;
      value();
      return new Member(key, start, at);
    }

    private void value() throws Unreadable {
      char first = peek();
      if (first == '{' || first == '[') {
        collection();
      } else if (first == '"') {
        string();
      } else {
        int start = at;
        while (at < text.length()
            && (Character.isLetterOrDigit(text.charAt(at))
                || "+-.".indexOf(text.charAt(at)) >= 0)) {
          at++;
        }
        if (!text.substring(start, at).matches("true|false|null|-?[0-9][0-9.eE+-]*")) {
          throw new Unreadable();
        }
      }
    }

    private void string() throws Unreadable {
      if (next() != '"') {
        throw new Unreadable();
      }
      for (char c = next(); c != '"'; c = next()) {
        if (c == '\\') {
          at++;
        } else if (c < ' ') {
          throw new Unreadable();
        }
      }
    }

    /** Goes past white space and comments. */
    void blank() throws Unreadable {
      while (at < text.length()) {
        if (Character.isWhitespace(text.charAt(at))) {
          at++;
        } else if (text.startsWith("//", at)) {
          int end = text.indexOf('\n', at);
          at = end < 0 ? text.length() : end;
        } else if (text.startsWith("/*", at)) {
          int end = text.indexOf("*/", at + 2);
          if (end < 0) {
            throw new Unreadable();
          }
          at = end + 2;
        } else {
          return;
        }
      }
    }

    private char peek() throws Unreadable {
      if (at >= text.length()) {
        throw new Unreadable();
      }
      return text.charAt(at);
    }

    private char next() throws Unreadable {
      char c = peek();
      at++;
      return c;
    }
  }
}
