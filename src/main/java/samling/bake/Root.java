package samling.bake;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/**
 * All that a page's template can name: {@code page}, {@code site}, {@code data}, {@code shared} for
 * what many pages have in common, and by names of their own two things that templates print at
 * every turn, {@code root} of the page's head and {@code words} of the site.
 */
final class Root implements TemplateHashModel {
  private final @Nullable TemplateModel page;
  private final SharedParts shared;
  private final @Nullable TemplateModel data;
  private @Nullable TemplateModel root;

  Root(Object page, SharedParts shared, @Nullable String data) throws TemplateModelException {
    this.page = ValueWrapper.model(page);
    this.shared = shared;
    this.data = ValueWrapper.model(data);
  }

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    return switch (name) {
      case "page" -> page;
      case "site" -> shared.site();
      case "data" -> data;
      case "shared" -> shared;
      case "words" -> shared.words();
      case "root" -> root();
      default -> null;
    };
  }

  private @Nullable TemplateModel root() throws TemplateModelException {
    TemplateModel known = root;
    if (known == null
        && page instanceof TemplateHashModel all
        && all.get("head") instanceof TemplateHashModel head) {
      known = head.get("root");
      root = known;
    }
    return known;
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
