package samling.diagnostic;

import java.io.StringWriter;
import samling.source.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Diagnostics as machines read them: one JSON object per line. */
public final class JsonPrinter {

  private static final JsonFactory JSON = new JsonFactory();

  private final Messages messages;

  public JsonPrinter(Messages messages) {
    this.messages = messages;
  }

  /** The diagnostic on one line, ended. */
  public String print(Diagnostic diagnostic) {
    StringWriter out = new StringWriter();
    Span span = diagnostic.span();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("rule", diagnostic.rule().id());
      json.writeStringProperty("severity", diagnostic.severity().id());
      json.writeStringProperty("file", span.file());
      json.writeNumberProperty("line", span.line());
      json.writeNumberProperty("column", span.column());
      json.writeNumberProperty("endLine", span.endLine());
      json.writeNumberProperty("endColumn", span.endColumn());
      json.writeStringProperty("message", messages.message(diagnostic));
      json.writeStringProperty("help", String.join("\n", messages.help(diagnostic)));
      json.writeEndObject();
    }
    return out.append('\n').toString();
  }
}
