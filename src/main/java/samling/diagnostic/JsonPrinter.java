package samling.diagnostic;

import java.util.Locale;
import samling.source.Span;

/** Diagnostics as machines read them: one JSON object per line. */
public final class JsonPrinter {

  private final Messages messages;

  public JsonPrinter(Messages messages) {
    this.messages = messages;
  }

  /** The diagnostic on one line, ended. */
  public String print(Diagnostic diagnostic) {
    Span span = diagnostic.span();
    return "{\"rule\":"
        + string(diagnostic.rule().id())
        + ",\"severity\":"
        + string(diagnostic.severity().id())
        + ",\"file\":"
        + string(span.file())
        + ",\"line\":"
        + span.line()
        + ",\"column\":"
        + span.column()
        + ",\"endLine\":"
        + span.endLine()
        + ",\"endColumn\":"
        + span.endColumn()
        + ",\"message\":"
        + string(messages.message(diagnostic))
        + ",\"help\":"
        + string(String.join("\n", messages.help(diagnostic)))
        + "}\n";
  }

  private static String string(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        default -> {
          // Surrogates are escaped too, so that a lone one can't spoil the output.
          if (c < ' ' || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029') {
            out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.append('"').toString();
  }
}
