package samling.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.StampedLock;
import samling.source.Sum;

/**
 * A folder in which a new site is put together, by any number of threads until it is closed. From
 * then on nothing gets into it any more, whoever is still at it.
 */
public final class Staging implements AutoCloseable {
  private static final Set<OpenOption> NEW =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  private static final int AT_ONCE = 1 << 16;

  private final Path folder;
  private final Former former;
  private final boolean twin;
  private final Map<String, String> sums = new ConcurrentHashMap<>();
  private final Set<String> touched = ConcurrentHashMap.newKeySet();
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();

  /** Held by all who write, and by whoever waits until nobody does. */
  private final StampedLock writing = new StampedLock();

  private volatile boolean closed;

  /**
   * @param folder empty, and nobody else's
   */
  public Staging(Path folder) {
    this(folder, Former.NONE, false);
  }

  /**
   * @param former the site that is to be replaced
   * @param twin whether the folder, otherwise empty, has every file of that site under a second
   *     name
   */
  Staging(Path folder, Former former, boolean twin) {
    this.folder = folder;
    this.former = former;
    this.twin = twin;
  }

  /** The folder with what is there already. */
  public Path folder() {
    return folder;
  }

  /** Lets nothing be written any more, and waits for what is being written. */
  @Override
  public void close() {
    closed = true;
    writing.unlockWrite(writing.writeLock());
  }

  /**
   * Puts a file into the site.
   *
   * @param path below the folder, with forward slashes; none is written twice
   */
  public void write(String path, byte[] bytes) {
    long stamp = writing.readLock();
    try {
      requireOpen();
      if (!reuse(path, bytes)) {
        touched.add(path);
        create(inside(path), bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(fault(e, path));
    } finally {
      writing.unlockRead(stamp);
    }
    sums.put(path, Sum.of(bytes).toString());
  }

  /** Every file of the site that is to be replaced. */
  public Set<String> before() {
    return former.files();
  }

  /**
   * What is in a file of the site that is to be replaced.
   *
   * @throws LostFile where that can't be read
   */
  public byte[] before(String path) {
    return former.bytes(path);
  }

  /**
   * Takes a file over from the site that is to be replaced, as it lies there.
   *
   * @return whether there is such a file
   * @throws LostFile where that can't be read
   */
  public boolean takeOver(String path) {
    String sum = former.sum(path);
    if (sum == null) {
      return false;
    }
    if (!has(path)) {
      long stamp = writing.readLock();
      try {
        requireOpen();
        Path file = inside(path);
        makeRoom(file);
        if (!former.give(path, file)) {
          touched.add(path);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(fault(e, path));
      } finally {
        writing.unlockRead(stamp);
      }
    }
    sums.put(path, sum);
    return true;
  }

  /** What was written. */
  Manifest manifest() {
    return new Manifest(new TreeMap<>(sums));
  }

  /** Removes what the site has no more, and adds the manifest. */
  Manifest finish() throws IOException {
    for (String path : former.layout().files()) {
      if (!sums.containsKey(path) && touched.add(path) && twin) {
        Tree.remove(folder, path);
      }
    }
    touched.add(Manifest.FILE);
    Manifest manifest = manifest();
    try {
      manifest.write(folder);
    } catch (IOException e) {
      throw fault(e, Manifest.FILE);
    }
    return manifest;
  }

  /**
   * Every file that there is in only one of the two sites, or that is not the same one in both.
   * Files that were not put here yet are left out.
   */
  Set<String> touched() {
    return touched;
  }

  /** A fault with the file that it befell; of a full disk, the folder that this one lies in. */
  private IOException fault(IOException fault, String path) {
    return closed
        ? fault
        : NoRoom.or(
            fault, folder.resolve(path), Objects.requireNonNullElse(folder.getParent(), folder));
  }

  private void requireOpen() throws IOException {
    if (closed) {
      throw new IOException("The build was told to stop.");
    }
  }

  /** Whether the site that is to be replaced has a file, and it lies here already. */
  private boolean has(String path) {
    return twin && former.layout().files().contains(path);
  }

  /**
   * Puts a file of the site that is to be replaced here if that has these bytes; else makes room
   * for a new one.
   *
   * @return whether the file is there
   */
  private boolean reuse(String path, byte[] bytes) throws IOException {
    if (!has(path)) {
      Path file = inside(path);
      makeRoom(file);
      return former.link(path, bytes, file);
    }
    boolean same = former.holds(path, bytes);
    if (!same) {
      // Never written to: it is a file of the other site, too.
      Files.deleteIfExists(folder.resolve(path));
    }
    return same;
  }

  /** Makes the folder of a file, and takes away what there may be of its name. */
  private void makeRoom(Path file) throws IOException {
    Path around = Objects.requireNonNull(file.getParent());
    if (!twin) {
      makeFolder(around);
      return;
    }
    for (Path each = around;
        !each.equals(folder);
        each = Objects.requireNonNull(each.getParent())) {
      if (Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS)) {
        clear(each);
      }
    }
    makeFolder(around);
    clear(file);
  }

  /** Removes a file of the site before, or a folder with all of its files. */
  private void clear(Path there) throws IOException {
    if (Files.isDirectory(there, LinkOption.NOFOLLOW_LINKS)) {
      String below = Tree.path(there, Tree.prefix(folder)) + '/';
      former.layout().files().stream().filter(f -> f.startsWith(below)).forEach(touched::add);
      Tree.delete(there);
    } else if (Files.deleteIfExists(there)) {
      touched.add(Tree.path(there, Tree.prefix(folder)));
    }
  }

  /** Writes a page at one go: {@link Files#write} takes a call for every 8 KiB of it. */
  private static void create(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(file, NEW)) {
      for (int from = 0; from < bytes.length; ) {
        int length = Math.min(bytes.length - from, AT_ONCE);
        from += channel.write(ByteBuffer.wrap(bytes, from, length));
      }
    }
  }

  private void makeFolder(Path wanted) throws IOException {
    if (!folders.contains(wanted)) {
      Files.createDirectories(wanted);
      folders.add(wanted);
    }
  }

  /** The file of a path that may not lead out of the folder. */
  private Path inside(String path) {
    Path file = folder.resolve(path).normalize();
    if (path.isBlank() || !file.startsWith(folder) || file.equals(folder)) {
      throw new IllegalArgumentException("The path \"" + path + "\" leads out of the site.");
    }
    return file;
  }
}
