package samling.bake;

import java.io.Writer;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.model.TemplateModel;
import org.jspecify.annotations.Nullable;

/**
 * The template engine that JBake finds for {@code .ftlh}: strict, escaping, and blind to everything
 * but {@code page} and {@code site}.
 */
public final class StrictEngine extends AbstractTemplateEngine {

  private static final String READY = "samling.engine";

  private final Templates templates;

  /** Called by JBake. */
  public StrictEngine(JBakeConfiguration config, @Nullable ContentStore store) {
    super(config, store);
    // First of all: JBake swallows what goes wrong here, and must not bake the content itself then.
    if (!(config instanceof SiteConfiguration)) {
      StockConfiguration.claim(config);
    }
    this.templates = Templates.of(config);
    config.setProperty(READY, true);
  }

  /** Whether JBake could create the engine; it tells nobody when it could not. */
  static boolean isReady(JBakeConfiguration config) {
    return Boolean.TRUE.equals(config.get(READY));
  }

  /** A writer for pages of this engine, for one thread and one page after the other. */
  Utf8Writer writer() {
    return templates.writer();
  }

  @Override
  public void renderDocument(TemplateModel model, String templateName, Writer writer) {
    Order order = Order.of(model);
    templates.render(templateName, order.sheet().filling().get(), writer).ifPresent(order::failed);
  }
}
