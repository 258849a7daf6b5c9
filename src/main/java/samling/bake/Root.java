package samling.bake;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/** All that a template can name: {@code page}, {@code site} and {@code data}. */
record Root(Object page, Object site, @Nullable String data) implements TemplateHashModel {

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    return switch (name) {
      case "page" -> ValueWrapper.model(page);
      case "site" -> ValueWrapper.model(site);
      case "data" -> data == null ? null : ValueWrapper.model(data);
      default -> null;
    };
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
