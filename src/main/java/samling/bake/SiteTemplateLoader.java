package samling.bake;

import freemarker.cache.FileTemplateLoader;
import java.io.File;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The templates of a site's own folder; what only a link makes appear in it is not there. */
final class SiteTemplateLoader extends FileTemplateLoader {

  SiteTemplateLoader(File folder) throws IOException {
    super(folder);
  }

  @Override
  public @Nullable Object findTemplateSource(String name) throws IOException {
    try {
      return super.findTemplateSource(name);
    } catch (SecurityException e) {
      return null;
    }
  }
}
