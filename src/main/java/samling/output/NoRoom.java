package samling.output;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The disk is full that a site is written to. */
public final class NoRoom extends FileSystemException {
  private static final long serialVersionUID = 1L;

  /** What a disk may have left that takes no more. */
  private static final long NEXT_TO_NOTHING = 1 << 16;

  /**
   * @param folder the folder in which there is no room
   */
  public NoRoom(Path folder, String reason) {
    super(folder.toString(), null, reason);
  }

  /**
   * What has gone wrong with a file, told as a full disk if that is what it is. It must be asked
   * before anything is cleared up, and no system says it in words that programs can go by.
   *
   * @param file what was being written
   * @param folder the folder that people know of, in which it lies or beside which
   */
  static IOException or(IOException fault, Path file, Path folder) {
    String reason = String.valueOf(fault.getMessage());
    if (isFull(folder)) {
      NoRoom full = new NoRoom(folder, reason);
      full.initCause(fault);
      return full;
    }
    if (fault instanceof FileSystemException) {
      return fault;
    }
    FileSystemException named = new FileSystemException(file.toString(), null, reason);
    named.initCause(fault);
    return named;
  }

  private static boolean isFull(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace() < NEXT_TO_NOTHING;
    } catch (IOException e) {
      return false;
    }
  }
}
