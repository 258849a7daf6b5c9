package samling.read;

import java.util.Optional;
import java.util.function.Consumer;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.source.Node;
import samling.source.Position;
import samling.source.SourceText;
import samling.source.Span;

/**
 * The keys at the top of a Markdown file, between two lines of three hyphens.
 *
 * @param keys the keys, unless they can't be read
 * @param keysLine the line on which the keys begin
 * @param bodyLine the line on which the Markdown begins
 */
public record FrontMatter(Optional<Node> keys, int keysLine, int bodyLine) {

  private static final String FENCE = "---";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** The front matter of a file; nothing if it is missing or not closed, which is a fault. */
  public static Optional<FrontMatter> read(SourceText source, Consumer<Diagnostic> faults) {
    int first = firstWritten(source);
    if (!isFence(visible(source.line(first)))) {
      int end = source.line(first).codePointCount(0, source.line(first).length()) + 1;
      Span firstLine = Span.ofLine(source.file(), first, 1, end);
      faults.accept(Diagnostic.of(Rule.FRONT_MATTER_MISSING, firstLine).with(Help.plain()));
      return Optional.empty();
    }
    for (int line = first + 1; line <= source.lineCount(); line++) {
      if (isFence(source.line(line))) {
        Optional<Node> keys = YamlTree.read(source, first + 1, line, faults);
        return Optional.of(new FrontMatter(keys, first + 1, line + 1));
      }
    }
    faults.accept(
        Diagnostic.of(Rule.FRONT_MATTER_OPEN, Span.ofLine(source.file(), first, 1, 4))
            .with(Help.plain()));
    return Optional.empty();
  }

  /** The Markdown below the front matter. */
  public String body(SourceText source) {
    return source.text().substring(source.offset(new Position(bodyLine, 1)));
  }

  /** The first line that is not empty, else the first. Marks of byte order are nothing to see. */
  private static int firstWritten(SourceText source) {
    for (int line = 1; line <= source.lineCount(); line++) {
      if (!visible(source.line(line)).isBlank()) {
        return line;
      }
    }
    return 1;
  }

  private static String visible(String line) {
    int from = 0;
    while (from < line.length() && line.charAt(from) == BYTE_ORDER_MARK) {
      from++;
    }
    return line.substring(from);
  }

  private static boolean isFence(String line) {
    return line.startsWith(FENCE) && line.substring(FENCE.length()).isBlank();
  }
}
