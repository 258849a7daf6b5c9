package samling.read;

import java.util.function.Consumer;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.source.ListNode;
import samling.source.MapNode;
import samling.source.Node;
import samling.source.Position;
import samling.source.ScalarNode;
import samling.source.ScalarNode.Kind;
import samling.source.ScalarNode.Style;
import samling.source.SourceText;

/**
 * Words such as the last of {@code title: Course #2}: people take them for the end of the text, and
 * YAML takes them for a note, so that no reader ever sees them.
 */
final class HiddenWords {

  private final SourceText source;
  private final Consumer<Diagnostic> faults;

  private HiddenWords(SourceText source, Consumer<Diagnostic> faults) {
    this.source = source;
    this.faults = faults;
  }

  /**
   * Reports them.
   *
   * @param keys what stands in the file before {@code end}
   * @param end where its YAML ends, in Java characters
   */
  static void find(SourceText source, Node keys, int end, Consumer<Diagnostic> faults) {
    // Hardly any file has such a sign: a note has a space before its first word.
    String text = source.text();
    int sign = text.indexOf('#');
    while (sign >= 0 && sign < end && !isJoined(text, sign)) {
      sign = text.indexOf('#', sign + 1);
    }
    if (sign >= 0 && sign < end) {
      new HiddenWords(source, faults).look(keys);
    }
  }

  private void look(Node node) {
    if (node instanceof ScalarNode scalar) {
      look(scalar);
    } else if (node instanceof ListNode list) {
      list.items().forEach(this::look);
    } else if (node instanceof MapNode map) {
      for (int i = 0; i < map.size(); i++) {
        look(map.value(i));
      }
    }
  }

  private void look(ScalarNode scalar) {
    boolean words =
        scalar.style() == Style.PLAIN
            && scalar.kind() == Kind.STRING
            && !Format.ID.accepts(scalar.text());
    int sign = words ? source.offset(scalar.span().end()) + 1 : -1;
    if (words && sign < source.text().length() && isJoined(source.text(), sign)) {
      Position from = source.position(sign);
      int end =
          sign + source.line(from.line()).substring(lineOffset(sign)).stripTrailing().length();
      String hidden = source.text().substring(sign, end);
      faults.accept(
          Diagnostic.of(Rule.HIDDEN_WORDS, source.span(sign, end), hidden).with(Help.plain()));
    }
  }

  private int lineOffset(int offset) {
    return offset - source.lineStart(source.position(offset).line());
  }

  /** Whether a sign stands right before a word, and one space behind another. */
  private static boolean isJoined(String text, int sign) {
    return sign >= 2
        && text.charAt(sign) == '#'
        && text.charAt(sign - 1) == ' '
        && !Character.isWhitespace(text.charAt(sign - 2))
        && sign + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(sign + 1));
  }
}
