package samling.bake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import samling.site.SiteFile;

/** One bake: the planned site in, its finished files out, through JBake's template engines. */
public final class Bake {
  private final BakeSettings settings;

  private Bake(BakeSettings settings) {
    this.settings = settings;
  }

  public static Bake with(BakeSettings settings) {
    return new Bake(settings);
  }

  /**
   * Bakes pages, and then, if there is no fault in them, makes the other files.
   *
   * @param files asked for when all pages are rendered, and so worded
   * @param finished takes the path and the bytes of every file as soon as it is finished, from
   *     several threads
   * @param pagesDone told when the pages are there and the files are next
   */
  public BakeResult bake(
      List<Sheet> sheets,
      Supplier<List<SiteFile>> files,
      BiConsumer<String, byte[]> finished,
      Runnable pagesDone) {
    List<TemplateFault> faults =
        new ArrayList<>(PageBaker.unmapped(sheets, settings.configuration()));
    if (faults.isEmpty()) {
      faults.addAll(new PageBaker(settings.configuration()).bake(sheets, finished));
    }
    List<SiteFile> others = List.of();
    if (faults.isEmpty()) {
      pagesDone.run();
      others = files.get();
      others.parallelStream().forEach(file -> finished.accept(file.path(), file.bytes()));
    }
    return new BakeResult(faults.isEmpty() ? names(sheets, others) : List.of(), faults);
  }

  private static List<String> names(List<Sheet> sheets, List<SiteFile> files) {
    List<String> names = new ArrayList<>();
    sheets.forEach(sheet -> names.add(sheet.path()));
    files.forEach(file -> names.add(file.path()));
    return names;
  }
}
