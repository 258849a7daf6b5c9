package samling.preview;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeEvent.EventType;
import io.methvin.watcher.DirectoryWatcher;
import io.methvin.watcher.visitor.FileTreeVisitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.helpers.NOPLogger;
import samling.bake.BakeSettings;

/**
 * A watch over what a site is made from: its content, assets, templates and settings, and none of
 * what lies beside them. Tells what has changed once it is quiet, for editors save in several
 * steps.
 */
final class Watch implements AutoCloseable {

  /** What has changed: paths below the site's folder, or all that there is. */
  record Changes(Set<Path> paths, boolean all) {}

  /** A watcher, and its thread. */
  private record Eye(DirectoryWatcher watcher, Future<?> thread) {
    void shut() {
      thread.cancel(true);
      try {
        watcher.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** How long nothing may happen before a change is told. */
  private static final Duration QUIET = Duration.ofMillis(12);

  /** How long a change waits for quiet at most. */
  private static final Duration LONGEST = Duration.ofSeconds(2);

  private final Path root;
  private final ScheduledExecutorService worker;
  private final Consumer<Changes> told;
  private volatile List<String> watched;
  private Eye eye;
  private boolean closed;
  private Set<Path> paths = new LinkedHashSet<>();
  private boolean all;
  private long since;
  private @Nullable ScheduledFuture<?> planned;

  /**
   * Watches from now on.
   *
   * @param root the site's folder, no part of it a link
   * @param watched names in it of the folders and files to watch, which need not be there yet
   * @param worker where changes are told
   */
  Watch(Path root, List<String> watched, ScheduledExecutorService worker, Consumer<Changes> told)
      throws IOException {
    this.root = root;
    this.watched = List.copyOf(watched);
    this.worker = worker;
    this.told = told;
    this.eye = open();
  }

  /** What a site is made from: the folders that every site has, and where it has its templates. */
  static List<String> names(BakeSettings settings) {
    Path site = settings.site();
    Stream<String> own =
        settings.value("template.folder").map(name -> site.resolve(name).normalize()).stream()
            .filter(templates -> templates.startsWith(site))
            .map(templates -> site.relativize(templates).toString());
    return Stream.concat(Stream.of("content", "assets", "jbake.properties", "templates"), own)
        .distinct()
        .toList();
  }

  /**
   * Watches other folders and files from now on.
   *
   * @param names as those that it was made with
   */
  void turnTo(List<String> names) {
    Eye before;
    synchronized (this) {
      if (closed || watched.equals(names)) {
        return;
      }
      watched = List.copyOf(names);
      before = eye;
      try {
        eye = open();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    before.shut();
  }

  private Eye open() throws IOException {
    DirectoryWatcher watcher =
        DirectoryWatcher.builder()
            .path(root)
            .fileHashing(false)
            .fileTreeVisitor(this::visit)
            .logger(NOPLogger.NOP_LOGGER)
            .listener(this::happened)
            .build();
    // Folders are registered in this thread: nothing is missed from now on.
    Future<?> watching =
        watcher.watchAsync(
            watch -> {
              Thread thread = new Thread(watch, "samling-watch");
              thread.setDaemon(true);
              thread.start();
            });
    return new Eye(watcher, watching);
  }

  private void visit(Path from, FileTreeVisitor.Callback onFolder, FileTreeVisitor.Callback onFile)
      throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            if (!folder.equals(root) && !isWatched(folder)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            onFolder.call(folder);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (isWatched(file)) {
              onFile.call(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE; // It is gone again, or not to be read: both are told.
          }
        });
  }

  private boolean isWatched(Path path) {
    return path.startsWith(root)
        && !path.equals(root)
        && watched.stream().anyMatch(name -> path.startsWith(root.resolve(name)));
  }

  private synchronized void happened(DirectoryChangeEvent event) {
    boolean overflow = event.eventType() == EventType.OVERFLOW;
    if (!overflow && !isWatched(event.path())) {
      return;
    }
    all |= overflow;
    if (!overflow) {
      paths.add(event.path());
    }
    long now = System.nanoTime();
    if (planned == null || planned.cancel(false)) {
      since = planned == null ? now : since;
      long left = since + LONGEST.toNanos() - now;
      planned =
          worker.schedule(
              this::tell, Math.max(0, Math.min(QUIET.toNanos(), left)), TimeUnit.NANOSECONDS);
    }
  }

  /** Whether something has happened that is not told yet. */
  synchronized boolean isBusy() {
    return planned != null;
  }

  private void tell() {
    Changes changes;
    synchronized (this) {
      changes = new Changes(paths, all);
      paths = new LinkedHashSet<>();
      all = false;
      planned = null;
    }
    if (changes.all() || !changes.paths().isEmpty()) {
      told.accept(changes);
    }
  }

  @Override
  public void close() {
    Eye last;
    synchronized (this) {
      closed = true;
      last = eye;
    }
    last.shut();
  }
}
