package samling.bake;

import freemarker.cache.FileTemplateLoader;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The templates of a site's own folder. A link to a file elsewhere in the site stands for that
 * file; one that leads out of the site is a fault, and so is a template that asks for the time.
 */
final class SiteTemplateLoader extends FileTemplateLoader {
  private final Path site;
  private final Path folder;

  /**
   * @param site the site's folder
   */
  SiteTemplateLoader(Path site, Path folder) throws IOException {
    super(folder.toFile(), true);
    this.site = site.toRealPath();
    this.folder = folder.toRealPath();
  }

  @Override
  public @Nullable Object findTemplateSource(String name) throws IOException {
    Object found = super.findTemplateSource(name);
    if (found == null && Files.isSymbolicLink(folder.resolve(name))) {
      throw new LinkOutOfSite(name);
    }
    if (found instanceof File file) {
      Path real = file.toPath().toRealPath();
      if (!real.startsWith(site) && !real.startsWith(folder)) {
        throw new LinkOutOfSite(name);
      }
    }
    return found;
  }

  @Override
  public Reader getReader(Object source, String encoding) throws IOException {
    StringWriter text = new StringWriter();
    try (Reader reader = super.getReader(source, encoding)) {
      reader.transferTo(text);
    }
    if (source instanceof File file) {
      String name =
          baseDir.toPath().relativize(file.toPath()).toString().replace(File.separatorChar, '/');
      Optional<ClockInTemplate> clock = ClockInTemplate.in(name, text.toString());
      if (clock.isPresent()) {
        throw clock.get();
      }
    }
    return new StringReader(text.toString());
  }
}
