package samling.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A site that is read again and again. Only what has changed is read anew; what comes of it is what
 * a first reading would give. For one thread at a time.
 */
public final class OpenSite {

  private final SiteFolder folder;
  private final Memory memory;

  public OpenSite(SiteFolder folder) {
    this.folder = folder;
    this.memory = Memory.of(folder.root());
  }

  /** The folder, no part of it a link: changes are told by paths below it. */
  public Path root() {
    return memory.seen().root();
  }

  /** Reads all that is not known. */
  public Reading read() {
    return Reader.read(folder, memory);
  }

  /**
   * Reads what has changed, come or gone.
   *
   * @param changed files, and folders with all that is in them
   */
  public Reading read(Collection<Path> changed) {
    memory.forget(changed);
    return read();
  }

  /**
   * What a reading would give if some files were others. The files stay as they are.
   *
   * @param files by their names seen from the site's folder, what they would hold; nothing, where
   *     they would be gone
   */
  public Reading suppose(Map<String, Optional<byte[]>> files) {
    Set<Path> changed = new LinkedHashSet<>();
    for (String name : files.keySet()) {
      Path path = root().resolve(name);
      changed.add(path);
      // A folder that is not there yet comes with its first file.
      for (Path up = path.getParent(); up != null && up.startsWith(root()); up = up.getParent()) {
        if (!up.equals(root()) && !Files.exists(up)) {
          changed.add(up);
        }
      }
    }
    memory.supposed().set(files);
    memory.forget(changed);
    try {
      return read();
    } finally {
      memory.supposed().set(Map.of());
      memory.forget(changed);
    }
  }
}
