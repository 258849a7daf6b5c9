package samling.bake;

import java.util.Objects;
import java.util.Optional;
import org.jbake.model.DocumentModel;
import org.jbake.template.model.TemplateModel;
import org.jspecify.annotations.Nullable;

/** One page on its way through JBake to the template engine, and its fault coming back. */
final class Order {

  private static final String KEY = "samling.order";

  private final Sheet sheet;
  private @Nullable TemplateFault fault;

  Order(Sheet sheet) {
    this.sheet = sheet;
  }

  static Order of(TemplateModel model) {
    return (Order)
        Objects.requireNonNull(model.getContent().get(KEY), "a page that Samling did not plan");
  }

  /** The page in the shape that JBake's template engines take. */
  TemplateModel model() {
    DocumentModel document = new DocumentModel();
    document.put(KEY, this);
    TemplateModel model = new TemplateModel();
    model.setContent(document);
    return model;
  }

  Sheet sheet() {
    return sheet;
  }

  void failed(TemplateFault found) {
    fault = found.on(sheet.path());
  }

  /** What stopped the page; what was written of it is of no use then. */
  Optional<TemplateFault> fault() {
    return Optional.ofNullable(fault);
  }
}
