package samling.bake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
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
   * Bakes pages while the feeds are made, some of which take as long as a thousand pages, and then,
   * if there is no fault in any page, makes the other files.
   *
   * @param others asked for when all pages are rendered, and so worded
   * @param finished takes the path and the bytes of every file as soon as it is finished, from
   *     several threads
   * @param pagesDone told when pages and feeds are there and the other files are next
   */
  public BakeResult bake(
      List<Sheet> sheets,
      List<SiteFile> feeds,
      Supplier<List<SiteFile>> others,
      BiConsumer<String, byte[]> finished,
      Runnable pagesDone) {
    List<TemplateFault> faults =
        new ArrayList<>(PageBaker.unmapped(sheets, settings.configuration()));
    if (faults.isEmpty()) {
      ForkJoinTask<?> meanwhile = ForkJoinPool.commonPool().submit(() -> make(feeds, finished));
      try {
        faults.addAll(new PageBaker(settings.configuration()).bake(sheets, finished));
      } finally {
        meanwhile.quietlyJoin(); // No feed is made once this is over.
      }
      if (faults.isEmpty()) {
        meanwhile.join(); // What stopped a feed; a person has to mend templates first.
      }
    }
    if (!faults.isEmpty()) {
      return new BakeResult(List.of(), faults);
    }
    pagesDone.run();
    List<SiteFile> files = others.get();
    make(files, finished);
    List<String> names = new ArrayList<>();
    sheets.forEach(sheet -> names.add(sheet.path()));
    feeds.forEach(file -> names.add(file.path()));
    files.forEach(file -> names.add(file.path()));
    return new BakeResult(names, faults);
  }

  private static void make(List<SiteFile> files, BiConsumer<String, byte[]> finished) {
    files.parallelStream().forEach(file -> finished.accept(file.path(), file.bytes()));
  }
}
