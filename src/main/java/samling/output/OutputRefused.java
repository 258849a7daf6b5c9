package samling.output;

import java.nio.file.Path;
import java.util.List;

/** That a folder can't be built into, since something in it could be lost. */
public final class OutputRefused extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    /** It is a file. */
    NOT_A_FOLDER,
    /** It is the root, the home folder, the site itself or a folder around it. */
    PROTECTED,
    /** Another disk or folder is mounted there, so that it can't be swapped. */
    MOUNT_POINT,
    /** It is one of the site's own folders. */
    WITHIN_SOURCES,
    /** It holds files, and Samling has not made it. */
    FOREIGN,
    /** Samling has made it, but files were added since. */
    FOREIGN_FILES
  }

  private final Reason reason;
  private final transient Path folder;
  private final transient List<String> files;

  OutputRefused(Reason reason, Path folder, List<String> files) {
    super(reason + " " + folder);
    this.reason = reason;
    this.folder = folder;
    this.files = List.copyOf(files);
  }

  public Reason reason() {
    return reason;
  }

  public Path folder() {
    return folder;
  }

  /** The files that would be lost, where that is the reason. */
  public List<String> files() {
    return files;
  }
}
