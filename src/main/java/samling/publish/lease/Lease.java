package samling.publish.lease;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import samling.publish.Progress;
import samling.publish.PublishRefused;
import samling.publish.PublishRefused.Reason;

/**
 * The right to publish to a target.
 *
 * <p>The owner writes a new number into the lock file at every beat. Who finds the file watches it:
 * a number that changes means that the owner lives, one that stays means that it is gone. So no two
 * clocks are ever compared. The owner in turn asks before every step whether the file is still its
 * own, for it may have slept.
 */
public final class Lease implements Closeable {
  private static final String FIRST_LINE = "samling lock 1";

  private final LockFile file;
  private final Pace pace;
  private final String head;
  private final Thread heart;
  private byte[] written;
  private long beats;
  private long lastBeat;
  private boolean lost;
  private boolean closed;

  private Lease(LockFile file, Pace pace, String owner) {
    this.file = file;
    this.pace = pace;
    this.head = FIRST_LINE + "\n" + UUID.randomUUID() + "\n" + owner + "\n";
    this.written = text(0);
    this.heart = new Thread(this::beat, "samling-lease");
    heart.setDaemon(true);
  }

  /**
   * Takes the lease, or refuses when its owner lives.
   *
   * @param owner who asks, for others to read
   */
  public static Lease take(LockFile file, String owner, Pace pace, Progress progress)
      throws IOException, PublishRefused {
    Lease lease = new Lease(file, pace, owner);
    while (!file.create(lease.written)) {
      Optional<byte[]> found = file.read();
      if (found.isEmpty()) {
        continue;
      }
      progress.begin(Progress.Step.WAIT_FOR_LOCK);
      if (lease.lives(found.get())) {
        throw new PublishRefused(Reason.LOCKED, List.of(), ownerOf(found.get()));
      }
      if (file.seize(found.get(), lease.written)) {
        progress.tookOver(ownerOf(found.get()));
        break;
      }
    }
    lease.lastBeat = System.nanoTime();
    lease.heart.start();
    lease.check();
    return lease;
  }

  /** Whether the file's owner gives a sign of life, or has ended, while we are patient. */
  private boolean lives(byte[] found) throws IOException {
    long end = System.nanoTime() + pace.patience().toNanos();
    while (System.nanoTime() < end) {
      pause(Math.min(pace.beat().toNanos(), pace.patience().toNanos()) / 4);
      Optional<byte[]> now = file.read();
      if (now.isEmpty()) {
        return false;
      }
      if (!Arrays.equals(found, now.get())) {
        return true;
      }
    }
    return false;
  }

  /** Makes sure that the lease is still ours, before something is done that others could see. */
  public synchronized void check() throws IOException, PublishRefused {
    if (!lost && System.nanoTime() - lastBeat > pace.patience().toNanos() / 2) {
      renew();
    }
    if (lost) {
      throw new PublishRefused(Reason.LOCK_LOST);
    }
  }

  private synchronized void renew() throws IOException {
    if (closed || lost) {
      return;
    }
    byte[] next = text(++beats);
    if (file.renew(written, next)) {
      written = next;
      lastBeat = System.nanoTime();
    } else {
      lost = true;
    }
  }

  private void beat() {
    try {
      while (true) {
        pause(pace.beat().toNanos());
        synchronized (this) {
          if (closed || lost) {
            return;
          }
          try {
            renew();
          } catch (IOException e) {
            // The next beat may get through; until then check() asks before each step.
          }
        }
      }
    } catch (IOException e) {
      // Interrupted: the lease is closed.
    }
  }

  private byte[] text(long beat) {
    return (head + beat + "\n").getBytes(UTF_8);
  }

  private static String ownerOf(byte[] file) {
    List<String> lines = new String(file, UTF_8).lines().toList();
    return lines.size() > 2 && lines.get(0).equals(FIRST_LINE) ? lines.get(2) : "?";
  }

  private static void pause(long nanos) throws IOException {
    try {
      TimeUnit.NANOSECONDS.sleep(nanos);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    boolean ours;
    synchronized (this) {
      ours = !closed && !lost;
      closed = true;
    }
    heart.interrupt();
    if (ours) {
      file.remove(written);
    }
  }
}
