package samling.bake;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** FreeMarker's HTML, escaped on its way to bytes instead of as text of its own. */
final class PageHtml extends HTMLOutputFormat {
  static final PageHtml FORMAT = new PageHtml();

  private PageHtml() {}

  @Override
  public void output(String text, Writer out) throws IOException, TemplateModelException {
    if (out instanceof Utf8Writer page) {
      page.escape(text);
    } else {
      super.output(text, out);
    }
  }

  @Override
  protected TemplateHTMLOutputModel newTemplateMarkupOutputModel(
      @Nullable String plain, @Nullable String markup) {
    return new Markup(plain, markup);
  }

  /** Text that is HTML already. */
  private static final class Markup extends TemplateHTMLOutputModel {
    Markup(@Nullable String plain, @Nullable String markup) {
      super(plain, markup);
    }

    @Override
    public HTMLOutputFormat getOutputFormat() {
      return FORMAT;
    }
  }
}
