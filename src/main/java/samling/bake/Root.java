package samling.bake;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/** All that a template can name: {@code page} and {@code site}. */
record Root(Object page, Object site) implements TemplateHashModel {

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    return switch (name) {
      case "page" -> ValueWrapper.model(page);
      case "site" -> ValueWrapper.model(site);
      default -> null;
    };
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
