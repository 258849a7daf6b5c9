package samling.read;

import java.nio.file.Path;
import java.util.Collection;

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
}
