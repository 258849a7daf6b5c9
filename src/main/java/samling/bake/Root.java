package samling.bake;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/**
 * All that a page's template can name: {@code page}, {@code site}, {@code data}, and {@code shared}
 * for what many pages have in common.
 */
final class Root implements TemplateHashModel {
  private final @Nullable TemplateModel page;
  private final SharedParts shared;
  private final @Nullable TemplateModel data;

  Root(Object page, SharedParts shared, @Nullable String data) throws TemplateModelException {
    this.page = ValueWrapper.model(page);
    this.shared = shared;
    this.data = ValueWrapper.model(data);
  }

  @Override
  public @Nullable TemplateModel get(String name) {
    return switch (name) {
      case "page" -> page;
      case "site" -> shared.site();
      case "data" -> data;
      case "shared" -> shared;
      default -> null;
    };
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
