package samling.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import samling.site.SiteFile;

/** One bake: the planned site in, its files out, through JBake's renderer and its template SPI. */
public final class Bake {

  /** Hands a renderer to the work: Samling's own oven, or the one that stock JBake has lit. */
  private interface Heat {
    void run(Consumer<Renderer> work);
  }

  private final BakeSettings settings;
  private final Heat heat;

  private Bake(BakeSettings settings, Heat heat) {
    this.settings = settings;
    this.heat = heat;
  }

  /** A bake in Samling's own oven. */
  public static Bake with(BakeSettings settings) {
    return new Bake(settings, work -> new QuickOven(settings.configuration(), work).bake());
  }

  /** A bake inside stock JBake's oven. */
  static Bake inside(BakeSettings settings, Renderer renderer) {
    return new Bake(settings, work -> work.accept(renderer));
  }

  /**
   * Bakes into a folder that is made if need be, and should be empty.
   *
   * @param pagesDone told when the pages are there and the files are next
   */
  public BakeResult bake(List<Sheet> sheets, List<SiteFile> files, Path into, Runnable pagesDone)
      throws IOException {
    Files.createDirectories(into);
    PageBaker pages = new PageBaker(settings.configuration(), into);
    List<TemplateFault> faults =
        new ArrayList<>(PageBaker.unmapped(sheets, settings.configuration()));
    if (faults.isEmpty()) {
      DefaultJBakeConfiguration configuration = settings.configuration();
      configuration.setDestinationFolder(into.toFile());
      try {
        heat.run(renderer -> faults.addAll(pages.bake(sheets, renderer)));
        if (faults.isEmpty()) {
          pagesDone.run();
          files.parallelStream().forEach(file -> write(into, file));
        }
      } catch (UncheckedIOException e) {
        throw e.getCause();
      } finally {
        configuration.setDestinationFolder(settings.destination().toFile());
      }
    }
    return new BakeResult(faults.isEmpty() ? names(sheets, files) : List.of(), faults);
  }

  private static void write(Path into, SiteFile file) {
    Path target = PageBaker.inside(into, file.path());
    try {
      Files.createDirectories(target.getParent());
      Files.write(target, file.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> names(List<Sheet> sheets, List<SiteFile> files) {
    List<String> names = new ArrayList<>();
    sheets.forEach(sheet -> names.add(sheet.path()));
    files.forEach(file -> names.add(file.path()));
    return names;
  }
}
