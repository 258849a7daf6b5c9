package samling.bake;

import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import java.util.Optional;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jspecify.annotations.Nullable;

/**
 * One page on its way through JBake's renderer to the template engine, and its fault coming back.
 */
final class Order {

  private static final String KEY = "samling.order";

  private final Sheet sheet;
  private @Nullable TemplateFault fault;

  Order(Sheet sheet) {
    this.sheet = sheet;
  }

  static Order of(DocumentModel document) {
    return (Order) Objects.requireNonNull(document.get(KEY), "a page that Samling did not plan");
  }

  /** The page in the shape that JBake's renderer takes. */
  DocumentModel document() {
    DocumentModel document = new DocumentModel();
    document.setType(sheet.kind());
    document.setUri(sheet.path());
    document.setStatus(ModelAttributes.Status.PUBLISHED);
    document.put(KEY, this);
    return document;
  }

  Sheet sheet() {
    return sheet;
  }

  /**
   * Writes the page, or keeps the fault: JBake logs whatever its engines throw, with a stack trace.
   */
  void serve(Templates.Rendering rendering, Writer writer) throws IOException {
    if (rendering.fault() == null) {
      writer.write(rendering.text());
    } else {
      fault = rendering.fault().on(sheet.path());
    }
  }

  Optional<TemplateFault> fault() {
    return Optional.ofNullable(fault);
  }
}
