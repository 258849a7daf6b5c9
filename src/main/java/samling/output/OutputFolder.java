package samling.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import samling.output.OutputRefused.Reason;

/**
 * A folder that holds a finished site, the old one until the new one is complete.
 *
 * <p>The new site is put together in a folder beside it. While one process holds the lock, all that
 * bears the reserved names {@code .NAME.samling-…} beside the folder is its own.
 */
public final class OutputFolder implements AutoCloseable {
  private static final List<String> JUNK = List.of(".DS_Store", "Thumbs.db", "desktop.ini");
  private static final int SHOWN = 10;
  private static final int TRIES = 20;

  private final Path folder;
  private final Staging staging;
  private final Path aside;
  private final OutputLock lock;
  private final Thread atEnd = new Thread(this::abandon);
  private boolean abandoned;
  private List<String> finished = List.of();

  private OutputFolder(Path folder, OutputLock lock) {
    this.folder = folder;
    this.staging = new Staging(beside(folder, "new"), Former.in(folder));
    this.aside = beside(folder, "old");
    this.lock = lock;
  }

  /**
   * Takes a folder to build into, after making sure that nothing in it can be lost.
   *
   * @param output the folder, which need not exist
   * @param site the site's folder, which it may lie in but not hold
   * @param sources the site's own folders, in none of which it may lie
   * @param waiting told when another build has to finish first
   */
  public static OutputFolder open(Path output, Path site, List<Path> sources, Runnable waiting)
      throws IOException, OutputRefused {
    Path folder = real(output);
    refuseDangerous(folder, real(site), sources);
    Files.createDirectories(Objects.requireNonNull(folder.getParent()));
    OutputLock lock = OutputLock.take(beside(folder, "lock"), waiting);
    OutputFolder opened = new OutputFolder(folder, lock);
    Runtime.getRuntime().addShutdownHook(opened.atEnd);
    try {
      opened.recover();
      opened.refuseForeign();
      Files.createDirectory(opened.staging.folder());
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
    if (abandoned) {
      throw new IOException("The build was told to stop.");
    }
    Manifest manifest = staging.manifest();
    manifest.write(staging.folder());
    finished = Stream.concat(Stream.of(Manifest.FILE), manifest.files().keySet().stream()).toList();
    if (Files.isDirectory(folder)) {
      Exchange.swap(staging.folder(), folder, aside);
    } else {
      Files.move(staging.folder(), folder, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** The seal of the site that was put into the folder. */
  public String seal() throws IOException {
    return Seal.of(folder, finished);
  }

  /**
   * Whether a folder is as it was when it bore a seal, and nobody builds into it or has left
   * something beside it.
   */
  public static boolean bears(String seal, Path output) {
    try {
      Path folder = real(output);
      return Manifest.isIn(folder)
          && Stream.of("new", "old", "lock")
              .noneMatch(what -> Files.exists(beside(folder, what), LinkOption.NOFOLLOW_LINKS))
          && Seal.of(folder).equals(seal);
    } catch (IOException e) {
      return false;
    }
  }

  /** Removes what is not the site, and lets others build. */
  @Override
  public void close() throws IOException {
    try {
      Runtime.getRuntime().removeShutdownHook(atEnd);
    } catch (IllegalStateException e) {
      return; // The program is stopping, and this is being done.
    }
    try {
      Tree.delete(staging.folder());
      Tree.delete(aside);
    } finally {
      lock.close();
    }
  }

  /**
   * Clears up when the program is told to stop, while others may still write what is not needed.
   */
  private void abandon() {
    synchronized (this) {
      abandoned = true; // nothing is put in place from now on
    }
    for (int tries = 0; tries < TRIES && Files.exists(staging.folder()); tries++) {
      try {
        Tree.delete(staging.folder());
        Tree.delete(aside);
      } catch (IOException e) {
        Thread.onSpinWait();
      }
    }
    try {
      lock.close();
    } catch (IOException e) {
      Thread.onSpinWait(); // the lock ends with the program
    }
  }

  /**
   * Brings back the site of a build that was killed while it swapped in steps, and clears its
   * leavings.
   */
  private void recover() throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && Files.isDirectory(aside)) {
      Files.move(aside, folder, StandardCopyOption.ATOMIC_MOVE);
    }
    Tree.delete(aside);
    Tree.delete(staging.folder());
  }

  private void refuseForeign() throws IOException, OutputRefused {
    if (!Files.exists(folder)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw new OutputRefused(Reason.NOT_A_FOLDER, folder, List.of());
    }
    if (Tree.isEmpty(folder)) {
      return;
    }
    if (!Manifest.isIn(folder)) {
      throw new OutputRefused(Reason.FOREIGN, folder, List.of());
    }
    Manifest manifest = Manifest.read(folder);
    List<String> added =
        Tree.files(folder).stream()
            .filter(f -> !manifest.files().containsKey(f))
            .filter(f -> !f.equals(Manifest.FILE))
            .filter(f -> !JUNK.contains(f.substring(f.lastIndexOf('/') + 1)))
            .limit(SHOWN)
            .toList();
    if (!added.isEmpty()) {
      throw new OutputRefused(Reason.FOREIGN_FILES, folder, added);
    }
  }

  private static void refuseDangerous(Path folder, Path site, List<Path> sources)
      throws IOException, OutputRefused {
    Path home = Path.of(System.getProperty("user.home")).toAbsolutePath();
    if (folder.getParent() == null || site.startsWith(folder) || home.startsWith(folder)) {
      throw new OutputRefused(Reason.PROTECTED, folder, List.of());
    }
    if (MountPoint.is(folder)) {
      throw new OutputRefused(Reason.MOUNT_POINT, folder, List.of());
    }
    for (Path source : sources) {
      if (folder.startsWith(real(source))) {
        throw new OutputRefused(Reason.WITHIN_SOURCES, folder, List.of());
      }
    }
  }

  private static Path beside(Path folder, String what) {
    return folder.resolveSibling("." + folder.getFileName() + ".samling-" + what);
  }

  /** The path with every link in it followed, as far as it exists. */
  private static Path real(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    if (Files.exists(absolute)) {
      return absolute.toRealPath();
    }
    Path parent = absolute.getParent();
    return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
  }
}
