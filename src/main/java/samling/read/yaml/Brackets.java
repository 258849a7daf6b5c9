package samling.read.yaml;

import java.util.ArrayList;
import java.util.List;
import samling.source.ListNode;
import samling.source.MapNode;
import samling.source.Node;
import samling.source.Position;
import samling.source.ScalarNode;

/** Lists and keys in brackets that begin and end on one line. */
final class Brackets {

  private final Cursor cursor;
  private final char[] chars;
  private final Scalars scalars;

  Brackets(Cursor cursor, Scalars scalars) {
    this.cursor = cursor;
    this.chars = cursor.chars;
    this.scalars = scalars;
  }

  /** What begins with the bracket at the cursor, which then stands behind the closing one. */
  Node read(int depth) {
    if (depth > QuickYaml.DEEPEST) {
      throw new Unsure();
    }
    return chars[cursor.at] == '{' ? map(depth) : list(depth);
  }

  private MapNode map(int depth) {
    Position start = open();
    Entries entries = new Entries();
    while (chars[cursor.at] != '}') {
      ScalarNode key = scalars.key(true);
      cursor.skipSpaces();
      entries.add(key, value(depth + 1));
      comma('}');
    }
    return new MapNode(entries.list(), cursor.span(start, close()));
  }

  private ListNode list(int depth) {
    Position start = open();
    List<Node> items = new ArrayList<>();
    while (chars[cursor.at] != ']') {
      items.add(value(depth + 1));
      comma(']');
    }
    return new ListNode(items, cursor.span(start, close()));
  }

  private Node value(int depth) {
    char c = chars[cursor.at];
    return c == '{' || c == '[' ? read(depth) : scalars.read(true);
  }

  private Position open() {
    Position start = cursor.place(cursor.at);
    cursor.at++;
    cursor.skipSpaces();
    return start;
  }

  private void comma(char bracket) {
    cursor.skipSpaces();
    if (chars[cursor.at] == ',') {
      cursor.at++;
      cursor.skipSpaces();
    } else if (chars[cursor.at] != bracket) {
      throw new Unsure();
    }
  }

  private Position close() {
    cursor.at++;
    return cursor.place(cursor.at);
  }
}
