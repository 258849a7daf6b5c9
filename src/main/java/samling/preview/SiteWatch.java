package samling.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samling.bake.BakeSettings;

/** The watch over a site, wherever its settings say by now that its templates are. */
final class SiteWatch implements AutoCloseable {
  private final Path root;
  private final ScheduledExecutorService worker;
  private final Consumer<Watch.Changes> told;
  private volatile @Nullable Watch watch;

  /**
   * Watches nothing yet.
   *
   * @param root the site's folder, no part of it a link
   * @param worker where changes are told
   */
  SiteWatch(Path root, ScheduledExecutorService worker, Consumer<Watch.Changes> told) {
    this.root = root;
    this.worker = worker;
    this.told = told;
  }

  /** Watches what these settings name from now on. What was noticed before is told all the same. */
  void follow(BakeSettings settings) throws IOException {
    List<String> names = names(settings);
    Watch before = watch;
    if (before == null || !before.names().equals(names)) {
      watch = new Watch(root, names, worker, told);
      if (before != null) {
        before.close();
      }
    }
  }

  /** The folder of templates is named whether it is there or not: it may come. */
  private static List<String> names(BakeSettings settings) {
    Path site = settings.site();
    Stream<String> own =
        Stream.of(settings.templateFolder())
            .filter(folder -> folder.startsWith(site) && !folder.equals(site))
            .map(folder -> site.relativize(folder).toString());
    return Stream.concat(Stream.of("content", "assets", "jbake.properties", "templates"), own)
        .distinct()
        .toList();
  }

  /** Whether something has happened that is not told yet. */
  boolean isBusy() {
    Watch now = watch;
    return now != null && now.isBusy();
  }

  @Override
  public void close() {
    Watch now = watch;
    if (now != null) {
      now.close();
    }
  }
}
