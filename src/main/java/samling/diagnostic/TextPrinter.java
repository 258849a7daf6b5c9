package samling.diagnostic;

import java.util.Optional;
import java.util.function.Function;
import samling.source.SourceText;
import samling.source.Span;

/** Diagnostics as people read them: the sentence, the place, the line with carets, the advice. */
public final class TextPrinter {

  private static final int WIDEST_EXCERPT = 100;
  private static final int LEAD = 30;

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
    sources.apply(span.file()).ifPresent(source -> excerpt(source, span, margin, out));
    for (String help : messages.help(diagnostic)) {
      out.append(margin).append(" = ").append(messages.word("help")).append(": ");
      out.append(help).append('\n');
    }
    return out.toString();
  }

  private static void excerpt(SourceText source, Span span, String margin, StringBuilder out) {
    String line = Printable.line(source.line(span.line()));
    if (line.isBlank()) {
      return;
    }
    int length = line.codePointCount(0, line.length());
    int from = Math.min(span.column() - 1, length);
    int to = span.endLine() == span.line() ? Math.min(span.endColumn() - 1, length) : length;
    int cut = length > WIDEST_EXCERPT && from > LEAD * 2 ? from - LEAD : 0;
    int last = Math.min(length, cut + WIDEST_EXCERPT);
    String before = (cut > 0 ? "…" : "") + part(line, cut, from);
    String marked = part(line, from, Math.min(to, last));
    String after =
        part(line, Math.min(Math.max(to, from), last), last) + (last < length ? "…" : "");
    out.append(span.line()).append(" | ").append(before).append(marked);
    out.append(after.stripTrailing()).append('\n');
    out.append(margin).append(" | ").append(" ".repeat(Printable.width(before)));
    out.append("^".repeat(Math.max(1, Printable.width(marked)))).append('\n');
  }

  private static String part(String line, int from, int to) {
    return from >= to
        ? ""
        : line.substring(line.offsetByCodePoints(0, from), line.offsetByCodePoints(0, to));
  }
}
