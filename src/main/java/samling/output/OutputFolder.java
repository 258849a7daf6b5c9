package samling.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder that holds a finished site, the old one until the new one is complete.
 *
 * <p>The new site is put together in a folder beside it. While one process holds the lock, all that
 * bears the reserved names {@code .NAME.samling-…} beside the folder is its own.
 */
public final class OutputFolder implements AutoCloseable {
  private final Path folder;
  private final Path fresh;
  private final Path aside;
  private final Spare spare;
  private final OutputLock lock;
  private final Thread atEnd = new Thread(this::abandon);
  private Former former = Former.NONE;
  private Staging staging;
  private boolean twin;
  private boolean abandoned;
  private boolean committed;
  private boolean closed;
  private List<String> finished = List.of();

  private OutputFolder(Path folder, Spare spare, OutputLock lock) {
    this.folder = folder;
    this.fresh = beside(folder, "new");
    this.staging = new Staging(fresh);
    this.aside = beside(folder, "old");
    this.spare = spare;
    this.lock = lock;
  }

  /**
   * Takes a folder to build into, after making sure that nothing in it can be lost.
   *
   * @param output the folder, which need not exist
   * @param site the site's folder, which it may lie in but not hold
   * @param sources the site's own folders, in none of which it may lie
   * @param spare the path in the site's folder where a tree may be kept for the next build
   * @param waiting told when another build has to finish first
   */
  public static OutputFolder open(
      Path output, Path site, List<Path> sources, String spare, Runnable waiting)
      throws IOException, OutputRefused {
    return open(output, site, sources, spare, Spare.WORTHWHILE, waiting);
  }

  static OutputFolder open(
      Path output, Path site, List<Path> sources, String spare, int worthwhile, Runnable waiting)
      throws IOException, OutputRefused {
    Path folder = Tree.real(output);
    Path root = Tree.real(site);
    Refusals.ofDangerous(folder, root, sources);
    Files.createDirectories(Objects.requireNonNull(folder.getParent()));
    OutputLock lock = OutputLock.take(beside(folder, "lock"), waiting);
    OutputFolder opened =
        new OutputFolder(folder, new Spare(root, spare, folder, worthwhile), lock);
    try {
      Runtime.getRuntime().addShutdownHook(opened.atEnd);
    } catch (IllegalStateException e) {
      opened.abandon(); // The program is stopping already.
    }
    try {
      opened.begin();
      return opened;
    } catch (IOException | OutputRefused e) {
      opened.close();
      throw e;
    }
  }

  /** Where to put the new site together. */
  public Staging staging() {
    return staging;
  }

  /** Begins once more, with an empty folder to put the new site together in. */
  public synchronized void beginAgain() throws IOException {
    requireGoingOn();
    staging.close();
    Tree.delete(fresh);
    Files.createDirectory(fresh);
    twin = false;
    staging = new Staging(fresh, former, twin);
  }

  /**
   * Puts a finished site into a folder that others write to as well, file by file, and marks as
   * Samling's own what is: these files, and what is left of those it has put there before.
   */
  public static void add(Staging site, Path folder) throws IOException {
    Files.createDirectories(folder);
    SortedMap<String, String> known = new TreeMap<>();
    if (Manifest.isIn(folder)) {
      known.putAll(Manifest.read(folder).files());
      known.keySet().removeIf(file -> !Files.isRegularFile(folder.resolve(file)));
    }
    SortedMap<String, String> added = site.manifest().files();
    for (String file : added.keySet()) {
      Path target = folder.resolve(file);
      Files.createDirectories(Objects.requireNonNull(target.getParent()));
      Files.copy(site.folder().resolve(file), target, StandardCopyOption.REPLACE_EXISTING);
    }
    known.putAll(added);
    new Manifest(known).write(folder);
  }

  /** Puts the new site in the old one's place. */
  public synchronized void commit() throws IOException {
    requireGoingOn();
    Manifest manifest = staging.finish();
    finished = Stream.concat(Stream.of(Manifest.FILE), manifest.files().keySet().stream()).toList();
    if (Files.isDirectory(folder)) {
      Exchange.swap(fresh, folder, aside);
    } else {
      Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    }
    committed = true;
  }

  /** Whether the site that is to be replaced is as it was when it bore a seal. */
  public boolean bears(String seal) {
    return former != Former.NONE && former.layout().seal().equals(seal);
  }

  /** The seal of the site that was put into the folder. */
  public String seal() throws IOException {
    return former.layout().sealAfter(folder, finished, staging.touched());
  }

  /**
   * Whether a folder is as it was when it bore a seal, and nobody builds into it or has left
   * something beside it.
   */
  public static boolean bears(String seal, Path output) {
    try {
      Path folder = Tree.real(output);
      return Manifest.isIn(folder)
          && Stream.of("new", "old", "lock")
              .noneMatch(what -> Files.exists(beside(folder, what), LinkOption.NOFOLLOW_LINKS))
          && Layout.of(folder).seal().equals(seal);
    } catch (IOException e) {
      return false;
    }
  }

  /** Keeps for the next build what is of use to it, removes the rest, and lets others build. */
  @Override
  public void close() throws IOException {
    clear();
    try {
      Runtime.getRuntime().removeShutdownHook(atEnd);
    } catch (IllegalStateException e) {
      return; // The program is stopping, and finds this done.
    }
  }

  /** Clears up, once, after the last thread has written what it was at. */
  private synchronized void clear() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    staging.close();
    try {
      restore();
      if (abandoned || !isKept()) {
        Tree.delete(fresh);
      }
      Tree.delete(aside);
    } finally {
      lock.close();
    }
  }

  /** The tree that is not the site now, one way or the other, is kept if that is worth it. */
  private boolean isKept() {
    Set<String> touched = staging.touched();
    Set<String> files = committed ? Set.copyOf(finished) : former.layout().files();
    return (committed || twin)
        && former.isLinkable()
        && spare.isWorthKeeping(former.layout(), touched.size())
        && spare.keep(fresh, files, touched);
  }

  /** Clears up when the program is told to stop: nothing is put in place from now on. */
  private synchronized void abandon() {
    abandoned = true;
    try {
      clear();
    } catch (IOException e) {
      return; // The next build clears up, and the lock ends with the program.
    }
  }

  /** Brings back the site of a build that came to its end while it swapped in steps. */
  private void restore() throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && Files.isDirectory(aside)) {
      Files.move(aside, folder, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /**
   * Begins a new site, upon a spare tree of the old one if there is one, after clearing what a
   * build has left that was killed.
   */
  private synchronized void begin() throws IOException, OutputRefused {
    requireGoingOn();
    restore();
    Tree.delete(aside);
    Tree.delete(fresh);
    former = Refusals.ofForeign(folder);
    twin = spare.take(former.layout(), fresh);
    if (!twin) {
      Files.createDirectory(fresh);
    }
    staging = new Staging(fresh, former, twin);
  }

  private void requireGoingOn() throws IOException {
    if (abandoned) {
      throw new IOException("The build was told to stop.");
    }
  }

  private static Path beside(Path folder, String what) {
    return folder.resolveSibling("." + folder.getFileName() + ".samling-" + what);
  }
}
