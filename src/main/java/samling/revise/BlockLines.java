package samling.revise;

import java.util.List;

/** Whole lines taken out of a file and put into it. */
final class BlockLines {

  private final Reviser reviser;
  private final Layout layout;

  BlockLines(Reviser reviser) {
    this.reviser = reviser;
    this.layout = reviser.layout();
  }

  /** Takes out lines for good. */
  void remove(int lineStart, int tail, boolean last) {
    reviser.lose(lineStart, tail);
    takeOut(lineStart, tail, last);
  }

  /**
   * Takes out lines, and an empty line with them where two would be left.
   *
   * @param lineStart where the first of them begins
   * @param tail where the last of them ends
   * @param last whether nothing of the same map or list follows that stays
   */
  void takeOut(int lineStart, int tail, boolean last) {
    int from = layout.previousLineEnd(lineStart);
    int to = tail;
    int next = layout.nextLine(tail);
    boolean emptyBelow = next < layout.to() && next > tail && layout.isBlank(next);
    if (from == lineStart) {
      to = next;
      while (to < layout.to() && layout.isBlank(to)) {
        to = layout.nextLine(to);
      }
    } else if (isBlankAbove(lineStart)) {
      if (last || emptyBelow) {
        from = above(lineStart);
      }
    } else if (emptyBelow && !last) {
      to = layout.lineEnd(next);
    }
    reviser.edits().delete(from, to);
  }

  /** The text of lines that go below a line's end. */
  String below(List<String> lines, boolean apart) {
    String lineBreak = reviser.habits().lineBreak();
    StringBuilder text = new StringBuilder(apart ? lineBreak : "");
    lines.forEach(line -> text.append(lineBreak).append(line));
    return text.toString();
  }

  private boolean isBlankAbove(int lineStart) {
    int above = layout.lineStart(layout.previousLineEnd(lineStart));
    return above < lineStart && layout.isBlank(above);
  }

  /** The end of the nearest line above that is not empty. */
  private int above(int lineStart) {
    int line = lineStart;
    while (line > layout.from() && isBlankAbove(line)) {
      line = layout.lineStart(layout.previousLineEnd(line));
    }
    return layout.previousLineEnd(line);
  }
}
