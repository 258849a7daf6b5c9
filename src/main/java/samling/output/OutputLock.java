package samling.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The right to write to an output folder: one process has it at a time, and it dies with its owner.
 *
 * <p>On POSIX systems a process loses its lock on a file as soon as it closes <em>any</em> channel
 * to it. So there is one owner within this process before the file is touched, and no channel is
 * closed while the lock is needed.
 */
final class OutputLock implements AutoCloseable {
  private static final long AGAIN_MILLIS = 50;
  private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final List<FileChannel> channels = new ArrayList<>();

  private OutputLock(Path file) {
    this.file = file;
  }

  /**
   * Takes the lock, waiting for another owner to finish.
   *
   * @param waiting told once when there is another owner
   */
  static OutputLock take(Path file, Runnable waiting) throws IOException {
    boolean told = false;
    while (true) {
      OutputLock lock = OURS.add(file) ? tryTake(file) : null;
      if (lock != null) {
        return lock;
      }
      if (!told) {
        told = true;
        waiting.run();
      }
      pause();
    }
  }

  /** The lock, if no other process has it. */
  private static @Nullable OutputLock tryTake(Path file) throws IOException {
    OutputLock lock = new OutputLock(file);
    boolean taken = false;
    try {
      FileChannel channel = lock.open(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      // Far behind the text, which stays readable on Windows.
      taken = channel.tryLock(Long.MAX_VALUE - 1, 1, false) != null && lock.isThere(channel);
      return taken ? lock : null;
    } finally {
      if (!taken) {
        lock.release();
      }
    }
  }

  private FileChannel open(OpenOption... options) throws IOException {
    FileChannel channel = FileChannel.open(file, options);
    channels.add(channel);
    return channel;
  }

  /**
   * Whether the file of that name is the one we hold: the former owner may have removed it between
   * our opening and locking it. What we write into ours is then read there.
   */
  private boolean isThere(FileChannel held) throws IOException {
    byte[] token = (ProcessHandle.current().pid() + " " + System.nanoTime()).getBytes(UTF_8);
    held.truncate(0);
    held.write(ByteBuffer.wrap(token));
    ByteBuffer there = ByteBuffer.allocate(token.length + 1);
    try {
      FileChannel named = open(StandardOpenOption.READ);
      while (there.hasRemaining() && named.read(there) >= 0) {
        // until the end
      }
    } catch (NoSuchFileException e) {
      return false;
    }
    return there.flip().equals(ByteBuffer.wrap(token));
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(AGAIN_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private void release() throws IOException {
    try {
      for (FileChannel channel : channels) {
        channel.close();
      }
    } finally {
      OURS.remove(file);
    }
  }

  @Override
  public void close() throws IOException {
    // Removed while it is still ours, so that nobody holds a lock on a name that is gone for long.
    try {
      Files.deleteIfExists(file);
    } finally {
      release();
    }
  }
}
