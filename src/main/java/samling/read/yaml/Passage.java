package samling.read.yaml;

import samling.source.Position;
import samling.source.ScalarNode;
import samling.source.ScalarNode.Kind;
import samling.source.ScalarNode.Style;

/** A text of several lines, indented below a {@code |} or a {@code >}. */
final class Passage {

  /** Most passages are shorter, and often they are most of a file. */
  private static final int LONGEST = 4096;

  private final Cursor cursor;
  private final char[] chars;
  private final StringBuilder text;
  private final boolean folded;
  private int indent;

  private Passage(Cursor cursor) {
    this.cursor = cursor;
    this.chars = cursor.chars;
    this.folded = chars[cursor.at] == '>';
    this.text = new StringBuilder(Math.min(cursor.rest(), LONGEST));
  }

  /**
   * The text whose sign is at the cursor, which then stands at what follows on a later line.
   *
   * @param parent how far the key or hyphen that it belongs to is indented
   */
  static ScalarNode read(Cursor cursor, int parent) {
    return new Passage(cursor).read(parent);
  }

  private ScalarNode read(int parent) {
    int from = cursor.at;
    Position start = cursor.place(from);
    cursor.at++;
    char chomping = chars[cursor.at];
    if (chomping == '-' || chomping == '+') {
      cursor.at++;
    }
    cursor.expectEnd();
    int breaks = toFirstLine(parent);
    boolean hasBreak = cursor.hasBreak();
    breaks(breaks);
    boolean inkBefore = line();
    breaks = 0;
    boolean more = cursor.nextLine();
    for (; more; more = cursor.nextLine()) {
      int spaces = spaces();
      if (cursor.start() + spaces == cursor.end()) {
        breaks += cursor.hasBreak() ? 1 : 0;
        continue;
      }
      if (spaces < indent) {
        break;
      }
      hasBreak = cursor.hasBreak();
      if (!folded || !inkBefore || !isInk(cursor.start() + indent)) {
        text.append('\n');
      } else if (breaks == 0) {
        text.append(' ');
      }
      breaks(breaks);
      breaks = 0;
      inkBefore = line();
    }
    if (chomping != '-' && hasBreak) {
      text.append('\n');
    }
    if (chomping == '+') {
      breaks(breaks);
    }
    int to = more ? cursor.start() : cursor.at;
    while (to > from && Character.isWhitespace(chars[to - 1])) {
      to--;
    }
    ScalarNode node =
        new ScalarNode(
            text.toString(),
            Kind.STRING,
            folded ? Style.FOLDED : Style.LITERAL,
            cursor.span(start, cursor.anyPlace(to)));
    if (more) {
      cursor.findInk();
    }
    return node;
  }

  /** Moves to the first line with ink, which tells how far the text is indented. */
  private int toFirstLine(int parent) {
    int breaks = 0;
    int longest = 0;
    while (cursor.nextLine()) {
      cursor.skipSpaces();
      indent = cursor.indent();
      if (cursor.at < cursor.end()) {
        boolean fine = indent > parent && indent >= longest && chars[cursor.at] != '\t';
        if (!fine) {
          throw new Unsure();
        }
        return breaks;
      }
      longest = Math.max(longest, indent);
      breaks++;
    }
    throw new Unsure();
  }

  /** How many spaces the line begins with, as far as the text is indented. */
  private int spaces() {
    int i = cursor.start();
    int most = i + indent;
    while (i < most && chars[i] == ' ') {
      i++;
    }
    if (i < most && chars[i] == '\t') {
      throw new Unsure();
    }
    return i - cursor.start();
  }

  private boolean line() {
    int from = cursor.start() + indent;
    text.append(chars, from, cursor.end() - from);
    return isInk(from);
  }

  private boolean isInk(int offset) {
    return chars[offset] != ' ' && chars[offset] != '\t';
  }

  private void breaks(int count) {
    for (int i = 0; i < count; i++) {
      text.append('\n');
    }
  }
}
