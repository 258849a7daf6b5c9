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
 * @param bodyLine the line on which the Markdown begins
 */
public record FrontMatter(Optional<Node> keys, int bodyLine) {

  private static final String FENCE = "---";

  /** The front matter of a file; nothing if it is missing or not closed, which is a fault. */
  public static Optional<FrontMatter> read(SourceText source, Consumer<Diagnostic> faults) {
    if (!isFence(source.line(1))) {
      int end = source.line(1).codePointCount(0, source.line(1).length()) + 1;
      Span firstLine = Span.ofLine(source.file(), 1, 1, end);
      faults.accept(Diagnostic.of(Rule.FRONT_MATTER_MISSING, firstLine).with(Help.plain()));
      return Optional.empty();
    }
    for (int line = 2; line <= source.lineCount(); line++) {
      if (isFence(source.line(line))) {
        Optional<Node> keys = YamlTree.read(source, 2, line, faults);
        return Optional.of(new FrontMatter(keys, line + 1));
      }
    }
    faults.accept(
        Diagnostic.of(Rule.FRONT_MATTER_OPEN, Span.ofLine(source.file(), 1, 1, 4))
            .with(Help.plain()));
    return Optional.empty();
  }

  /** The Markdown below the front matter. */
  public String body(SourceText source) {
    return source.text().substring(source.offset(new Position(bodyLine, 1)));
  }

  private static boolean isFence(String line) {
    return line.startsWith(FENCE) && line.substring(FENCE.length()).isBlank();
  }
}
