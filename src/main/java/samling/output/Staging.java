package samling.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** A folder in which a new site is put together, by any number of threads. */
public final class Staging {
  private final Path folder;
  private final Former former;
  private final Map<String, String> digests = new ConcurrentHashMap<>();
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();

  /**
   * @param folder empty, and nobody else's
   */
  public Staging(Path folder) {
    this(folder, Former.NONE);
  }

  /**
   * @param former the site that is to be replaced
   */
  Staging(Path folder, Former former) {
    this.folder = folder;
    this.former = former;
  }

  /** The folder with what is there already. */
  public Path folder() {
    return folder;
  }

  /**
   * Puts a file into the site.
   *
   * @param path below the folder, with forward slashes; none is written twice
   */
  public void write(String path, byte[] bytes) {
    Path file = inside(path);
    try {
      makeFolder(Objects.requireNonNull(file.getParent()));
      if (!former.link(path, bytes, file)) {
        Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    digests.put(path, Manifest.digest(bytes));
  }

  /** Every file of the site that is to be replaced. */
  public Set<String> before() {
    return former.files();
  }

  /** What is in a file of the site that is to be replaced. */
  public byte[] before(String path) {
    return former.bytes(path);
  }

  /**
   * Takes a file over from the site that is to be replaced, as it lies there.
   *
   * @return whether there is such a file
   */
  public boolean takeOver(String path) {
    String digest = former.digest(path);
    if (digest == null) {
      return false;
    }
    Path file = inside(path);
    try {
      makeFolder(Objects.requireNonNull(file.getParent()));
      former.give(path, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    digests.put(path, digest);
    return true;
  }

  /** What was written. */
  Manifest manifest() {
    return new Manifest(new TreeMap<>(digests));
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
