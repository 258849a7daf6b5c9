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
    String place = span.file() + ':' + span.line() + ':' + span.column();
    head(diagnostic, margin, place, out);
    sources
        .apply(span.file())
        .flatMap(source -> Excerpt.of(source, span))
        .ifPresent(excerpt -> print(excerpt, margin, out));
    help(diagnostic, margin, out);
    return out.toString();
  }

  /**
   * The same without the line that it is about.
   *
   * @param place where it is, in words
   */
  public String print(Diagnostic diagnostic, String place) {
    StringBuilder out = new StringBuilder();
    head(diagnostic, " ", place, out);
    help(diagnostic, " ", out);
    return out.toString();
  }

  private void head(Diagnostic diagnostic, String margin, String place, StringBuilder out) {
    out.append(messages.word(diagnostic.severity().id()))
        .append('[')
        .append(diagnostic.rule().id())
        .append("] ")
        .append(messages.message(diagnostic))
        .append('\n');
    out.append(margin).append("--> ").append(Printable.line(place)).append('\n');
  }

  private void help(Diagnostic diagnostic, String margin, StringBuilder out) {
    for (String help : messages.help(diagnostic)) {
      out.append(margin).append(" = ").append(messages.word("help")).append(": ");
      out.append(help).append('\n');
    }
  }

  private static void print(Excerpt excerpt, String margin, StringBuilder out) {
    out.append(excerpt.line()).append(" | ").append(excerpt.before()).append(excerpt.marked());
    out.append(excerpt.after().stripTrailing()).append('\n');
    out.append(margin).append(" | ").append(" ".repeat(Printable.width(excerpt.before())));
    out.append("^".repeat(Math.max(1, Printable.width(excerpt.marked())))).append('\n');
  }
}
