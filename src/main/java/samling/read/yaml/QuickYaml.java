package samling.read.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samling.source.ListNode;
import samling.source.MapNode;
import samling.source.Node;
import samling.source.Position;
import samling.source.ScalarNode;
import samling.source.SourceText;

/**
 * A reader of the YAML that people write: keys and lists by indentation, values on one line, text
 * below {@code |} and {@code >}, brackets on one line, and remarks. It goes through a text once.
 *
 * <p>Wherever it is not sure what YAML means by something, or whether it is a fault, it reads
 * nothing at all and leaves the text to a reader that knows the whole language.
 */
public final class QuickYaml {

  /** How deep values are nested before a closer look is called for. */
  static final int DEEPEST = 50;

  private final Cursor cursor;
  private final char[] chars;
  private final Scalars scalars;
  private final Brackets brackets;

  private QuickYaml(Cursor cursor) {
    this.cursor = cursor;
    this.chars = cursor.chars;
    this.scalars = new Scalars(cursor);
    this.brackets = new Brackets(cursor, scalars);
  }

  /**
   * The tree of some lines of a file, up to but not including the last; nothing where not all of it
   * is plain to see.
   */
  public static Optional<Node> read(SourceText source, int firstLine, int endLine) {
    if (!source.isOrdinary()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new QuickYaml(new Cursor(source, firstLine, endLine)).document());
    } catch (Unsure e) {
      return Optional.empty();
    }
  }

  private Node document() {
    cursor.nextInk();
    if (cursor.indent() != 0) {
      throw new Unsure();
    }
    Node root = value(-1, 1);
    boolean fine = cursor.indent() < 0 && !(root instanceof ScalarNode);
    if (!fine) {
      throw new Unsure();
    }
    return root;
  }

  /**
   * The value that begins at the cursor, which then stands at what follows on a later line.
   *
   * @param parent how far the key or hyphen that it belongs to is indented
   */
  private Node value(int parent, int depth) {
    if (isItem()) {
      return list(depth);
    }
    int from = cursor.at;
    int indent = cursor.indent();
    char c = chars[from];
    if (c == '{' || c == '[' || c == '|' || c == '>') {
      return valueOfKey(parent, depth);
    }
    ScalarNode scalar = scalars.read(false);
    if (scalars.isKey(from)) {
      cursor.at++;
      return map(scalar, indent, depth);
    }
    cursor.endLine();
    return scalar;
  }

  /** A value that can't be keys or items by indentation, for it stands behind its key. */
  private Node valueOfKey(int parent, int depth) {
    char c = chars[cursor.at];
    if (c == '|' || c == '>') {
      return Passage.read(cursor, parent);
    }
    Node node = c == '{' || c == '[' ? brackets.read(depth) : scalars.read(false);
    cursor.endLine();
    return node;
  }

  private MapNode map(ScalarNode firstKey, int indent, int depth) {
    expectDepth(depth);
    Entries entries = new Entries();
    ScalarNode key = firstKey;
    while (true) {
      Node value = mapped(indent, depth + 1);
      entries.add(key, value);
      if (cursor.indent() > indent) {
        throw new Unsure();
      }
      if (cursor.indent() < indent) {
        return new MapNode(
            entries.list(), cursor.span(firstKey.span().start(), value.span().end()));
      }
      key = scalars.key(false);
    }
  }

  /** What stands behind the colon at the cursor, or below it. */
  private Node mapped(int indent, int depth) {
    int colon = cursor.at;
    cursor.skipSpaces();
    char c = chars[cursor.at];
    if (c != '\n' && c != '\r' && c != '#') {
      return valueOfKey(indent, depth);
    }
    Position nowhere = cursor.place(colon);
    cursor.nextInk();
    if (cursor.indent() > indent) {
      return value(indent, depth);
    }
    // Items may stand right below their key.
    return cursor.indent() == indent && isItem() ? list(depth) : scalars.nothing(nowhere);
  }

  private ListNode list(int depth) {
    expectDepth(depth);
    int indent = cursor.indent();
    Position start = cursor.place(cursor.at);
    List<Node> items = new ArrayList<>();
    while (true) {
      cursor.at++;
      Node item = item(indent, depth + 1);
      items.add(item);
      if (cursor.indent() > indent) {
        throw new Unsure();
      }
      if (cursor.indent() < indent || !isItem()) {
        return new ListNode(items, cursor.span(start, item.span().end()));
      }
    }
  }

  /** What stands behind the hyphen at the cursor, or below it. */
  private Node item(int indent, int depth) {
    int hyphen = cursor.at;
    cursor.skipSpaces();
    char c = chars[cursor.at];
    if (c != '\n' && c != '\r' && c != '#') {
      return value(indent, depth);
    }
    Position nowhere = cursor.place(hyphen);
    cursor.nextInk();
    return cursor.indent() > indent ? value(indent, depth) : scalars.nothing(nowhere);
  }

  private boolean isItem() {
    return chars[cursor.at] == '-' && cursor.isBlank(cursor.at + 1);
  }

  private static void expectDepth(int depth) {
    if (depth > DEEPEST) {
      throw new Unsure();
    }
  }
}
