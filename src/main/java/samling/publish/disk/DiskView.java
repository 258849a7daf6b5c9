package samling.publish.disk;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * A file system at a target, to be looked at: no method changes anything. Paths are absolute or as
 * the target takes them, with forward slashes. Links are never followed but where it is said.
 */
public interface DiskView extends Closeable {
  /** What a path leads to. */
  enum Kind {
    NOTHING,
    FILE,
    FOLDER,
    LINK,
    OTHER
  }

  /**
   * What lies in a folder.
   *
   * @param size in bytes, of a file
   */
  record Item(String name, Kind kind, long size) {}

  Kind kind(String path) throws IOException;

  /** Where a link leads, as it is written. */
  String linkTarget(String path) throws IOException;

  /** What lies in a folder, which may be reached by a link; nothing if there is no folder. */
  List<Item> items(String folder) throws IOException;

  /**
   * What is in a file.
   *
   * @throws java.nio.file.NoSuchFileException when there is none
   */
  byte[] read(String path) throws IOException;

  /** The path without links, or as it is where there is nothing. */
  String canonical(String path) throws IOException;

  /** Folders that hold more than a site: the root, the user's home. */
  List<String> homes() throws IOException;

  /** Whether links can be made and one file can have two names. */
  boolean hasLinks() throws IOException;

  /** Whether a file takes another's place in one step. */
  boolean replacesAtOnce();

  /** How many things are well done at a time. */
  int lanes();
}
