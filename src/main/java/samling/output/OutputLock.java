package samling.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The right to write to an output folder: one process has it at a time, and it dies with its owner.
 */
final class OutputLock implements AutoCloseable {
  private static final long AGAIN_MILLIS = 50;

  private final Path file;
  private final FileChannel channel;

  private OutputLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock, waiting for another owner to finish.
   *
   * @param waiting told once when there is another owner
   */
  static OutputLock take(Path file, Runnable waiting) throws IOException {
    boolean told = false;
    while (true) {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel) != null) {
        // The former owner may have removed the file between our opening and locking it.
        if (isStill(file, channel)) {
          return new OutputLock(file, channel);
        }
      } else if (!told) {
        told = true;
        waiting.run();
      }
      channel.close();
      pause();
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(Long.MAX_VALUE - 1, 1, false); // leaves the text readable on Windows
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** Whether the file of that name is the one we hold: what we write into ours is read there. */
  private static boolean isStill(Path file, FileChannel channel) throws IOException {
    byte[] token = (ProcessHandle.current().pid() + " " + System.nanoTime()).getBytes(UTF_8);
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(token));
    try {
      return Arrays.equals(token, Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(AGAIN_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    // Removed while it is still ours, so that nobody holds a lock on a name that is gone for long.
    try {
      Files.deleteIfExists(file);
    } finally {
      channel.close();
    }
  }
}
