package samling.publish.lease;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import samling.publish.PublishRefused;
import samling.publish.PublishRefused.Reason;
import samling.publish.Quiet;

/** One publisher at a time, and none that is gone stands in the way. */
class LeaseTest {
  private static final Pace HASTY = new Pace(Duration.ofMillis(30), Duration.ofMillis(600));
  private static final Pace IMPATIENT = new Pace(Duration.ofMillis(30), Duration.ofMillis(90));

  /** A lock file in memory. */
  private static final class Memory implements LockFile {
    private byte[] bytes;

    @Override
    public synchronized Optional<byte[]> read() {
      return Optional.ofNullable(bytes);
    }

    @Override
    public synchronized boolean create(byte[] all) {
      if (bytes != null) {
        return false;
      }
      bytes = all.clone();
      return true;
    }

    @Override
    public synchronized boolean renew(byte[] expected, byte[] all) {
      if (!Arrays.equals(bytes, expected)) {
        return false;
      }
      bytes = all.clone();
      return true;
    }

    @Override
    public boolean seize(byte[] expected, byte[] all) {
      return renew(expected, all);
    }

    @Override
    public synchronized void remove(byte[] expected) {
      if (Arrays.equals(bytes, expected)) {
        bytes = null;
      }
    }
  }

  @Test
  void theSecondIsRefusedWhileTheFirstLives() throws Exception {
    Memory file = new Memory();
    try (Lease first = Lease.take(file, "first", HASTY, new Quiet())) {
      PublishRefused refused =
          catchThrowableOfType(
              PublishRefused.class, () -> Lease.take(file, "second", HASTY, new Quiet()));
      assertThat(refused.reason()).isEqualTo(Reason.LOCKED);
      assertThat(refused.words()).containsExactly("first");
      first.check();
    }
    assertThat(file.read()).isEmpty();
    Lease.take(file, "second", HASTY, new Quiet()).close();
  }

  @Test
  void aLockWhoseOwnerIsGoneIsTakenOverAndThatIsTold() throws Exception {
    Memory file = new Memory();
    file.create("samling lock 1\ntoken\nwho was killed\n7\n".getBytes(UTF_8));
    Quiet progress = new Quiet();
    Lease.take(file, "second", IMPATIENT, progress).close();
    assertThat(progress.tookOver).containsExactly("who was killed");
  }

  @Test
  void anOwnerWhoSleptTooLongNoticesBeforeItDoesAnything() throws Exception {
    Memory file = new Memory();
    // No beat within the test: as if the machine slept.
    Pace sleeping = new Pace(Duration.ofMinutes(9), Duration.ofMillis(40));
    Lease first = Lease.take(file, "first", sleeping, new Quiet());
    Lease second = Lease.take(file, "second", IMPATIENT, new Quiet());
    TimeUnit.MILLISECONDS.sleep(40);
    PublishRefused lost = catchThrowableOfType(PublishRefused.class, first::check);
    assertThat(lost.reason()).isEqualTo(Reason.LOCK_LOST);
    first.close();
    second.check();
    assertThat(file.read()).as("the second one's, which the first leaves alone").isPresent();
    second.close();
    assertThat(file.read()).isEmpty();
  }

  @Test
  void aBeatThatDoesNotGetThroughIsNotTheEnd() throws Exception {
    Memory file = new Memory();
    LockFile shaky =
        new LockFile() {
          private int calls;

          @Override
          public Optional<byte[]> read() {
            return file.read();
          }

          @Override
          public boolean create(byte[] bytes) {
            return file.create(bytes);
          }

          @Override
          public boolean renew(byte[] expected, byte[] bytes) throws IOException {
            if (++calls % 2 == 1) {
              throw new IOException("no line");
            }
            return file.renew(expected, bytes);
          }

          @Override
          public boolean seize(byte[] expected, byte[] bytes) {
            return file.seize(expected, bytes);
          }

          @Override
          public void remove(byte[] expected) {
            file.remove(expected);
          }
        };
    try (Lease lease = Lease.take(shaky, "first", HASTY, new Quiet())) {
      TimeUnit.MILLISECONDS.sleep(200);
      lease.check();
    }
    assertThat(file.read()).isEmpty();
  }
}
