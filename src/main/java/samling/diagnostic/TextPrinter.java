package samling.diagnostic;

import java.util.Optional;
import java.util.function.Function;
import samling.source.SourceText;
import samling.source.Span;

/** Diagnostics as people read them: the sentence, the place, the line with carets, the advice. */
public final class TextPrinter {

  private final Messages messages;
  private final Function<String, Optional<SourceText>> sources;

  /**
   * @param sources finds the text of a file by its path, for the excerpt
   */
  public TextPrinter(Messages messages, Function<String, Optional<SourceText>> sources) {
    this.messages = messages;
    this.sources = sources;
  }

  /** The diagnostic on several lines, each ended. */
  public String print(Diagnostic diagnostic) {
    Span span = diagnostic.span();
    String margin = " ".repeat(String.valueOf(span.line()).length());
    StringBuilder out = new StringBuilder();
    out.append(messages.word(diagnostic.severity().id()))
        .append('[')
        .append(diagnostic.rule().id())
        .append("] ")
        .append(messages.message(diagnostic))
        .append('\n');
    out.append(margin)
        .append("--> ")
        .append(Printable.line(span.file()))
        .append(':')
        .append(span.line())
        .append(':')
        .append(span.column())
        .append('\n');
    sources
        .apply(span.file())
        .flatMap(source -> Excerpt.of(source, span))
        .ifPresent(excerpt -> print(excerpt, margin, out));
    for (String help : messages.help(diagnostic)) {
      out.append(margin).append(" = ").append(messages.word("help")).append(": ");
      out.append(help).append('\n');
    }
    return out.toString();
  }

  private static void print(Excerpt excerpt, String margin, StringBuilder out) {
    out.append(excerpt.line()).append(" | ").append(excerpt.before()).append(excerpt.marked());
    out.append(excerpt.after().stripTrailing()).append('\n');
    out.append(margin).append(" | ").append(" ".repeat(Printable.width(excerpt.before())));
    out.append("^".repeat(Math.max(1, Printable.width(excerpt.marked())))).append('\n');
  }
}
