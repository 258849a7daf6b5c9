package samling.publish.disk;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/**
 * A file system at a target, to be changed. New files and folders get the permissions asked for.
 */
public interface Disk extends DiskView {
  /** Makes a folder; one that is there is fine. Its parent must be there. */
  void makeFolder(String path) throws IOException;

  /**
   * Writes what can be read, over what is there. Not in one step: others may see half of it.
   *
   * @param sent told of bytes as they go
   */
  void write(String path, InputStream from, LongConsumer sent) throws IOException;

  /** Writes bytes, over what is there. Not in one step. */
  void write(String path, byte[] bytes) throws IOException;

  /** Makes a file that is not there yet; whether it was made. Of several who try, one succeeds. */
  boolean create(String path, byte[] bytes) throws IOException;

  /** Gives a file, folder or link another name, in place of a file or link of that name. */
  void rename(String from, String to) throws IOException;

  /** Gives a file a second name. */
  void hardLink(String from, String to) throws IOException;

  /** Makes a symbolic link. */
  void link(String path, String target) throws IOException;

  /** Removes a file or link; nothing there is fine, and a folder stays. */
  void delete(String path) throws IOException;

  /** Removes a folder that is empty; whether it did. */
  boolean deleteFolder(String path) throws IOException;
}
