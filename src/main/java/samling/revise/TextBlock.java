package samling.revise;

import java.util.ArrayList;
import java.util.List;

/** Text of several lines as YAML's literal ({@code |}) and folded ({@code >}) blocks hold it. */
final class TextBlock {

  private TextBlock() {}

  /** Whether a text can stand in a block. */
  static boolean canHold(String text) {
    String ended = Sameness.ended(text);
    String first = ended.stripLeading();
    boolean ordinary =
        ended.codePoints().allMatch(c -> c == '\n' || c == '\t' || Scalars.isOrdinary(c));
    if (first.isEmpty() || !ordinary) {
      return false;
    }
    // White space before the first word would be taken for indentation.
    String before = ended.substring(0, ended.length() - first.length());
    return before.codePoints().allMatch(c -> c == '\n');
  }

  /** Whether a text is written better as a block than on one line. */
  static boolean suits(Value value) {
    return value instanceof Value.Text text
        && Sameness.ended(text.text()).indexOf('\n') >= 0
        && canHold(text.text());
  }

  /** The lines of a literal block. */
  static List<String> literal(String text, int indent) {
    List<String> lines = new ArrayList<>();
    for (String line : Sameness.ended(text).split("\n", -1)) {
      lines.add(line.isEmpty() ? "" : " ".repeat(indent) + line);
    }
    return lines;
  }

  /** Whether a text comes out of folding as it went in. */
  static boolean canFold(String text) {
    for (String line : Sameness.ended(text).split("\n", -1)) {
      if (!line.equals(line.strip()) || line.contains("\t")) {
        return false;
      }
    }
    return canHold(text) && !text.startsWith("\n");
  }

  /**
   * The lines of a folded block.
   *
   * @param width how long lines may be, unless a word is longer
   */
  static List<String> folded(String text, int indent, int width) {
    List<String> lines = new ArrayList<>();
    String[] paragraphs = Sameness.ended(text).split("\n", -1);
    for (int i = 0; i < paragraphs.length; i++) {
      if (i > 0 && !paragraphs[i].isEmpty()) {
        lines.add("");
      }
      wrap(paragraphs[i], " ".repeat(indent), width, lines);
    }
    return lines;
  }

  private static void wrap(String paragraph, String indent, int width, List<String> lines) {
    if (paragraph.isEmpty()) {
      lines.add("");
      return;
    }
    int start = 0;
    while (start < paragraph.length()) {
      int end = breakAt(paragraph, start, width - indent.length());
      lines.add(indent + paragraph.substring(start, end));
      start = end + 1;
    }
  }

  /** The last single space at which a line of bearable length can end. */
  private static int breakAt(String text, int start, int width) {
    if (text.length() - start <= width) {
      return text.length();
    }
    int found = -1;
    for (int i = start + 1; i < text.length() - 1; i++) {
      boolean single =
          text.charAt(i) == ' ' && text.charAt(i - 1) != ' ' && text.charAt(i + 1) != ' ';
      if (single && (found < 0 || i - start <= width)) {
        found = i;
      }
      if (found >= 0 && i - start > width) {
        break;
      }
    }
    return found < 0 ? text.length() : found;
  }
}
