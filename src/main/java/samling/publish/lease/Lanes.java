package samling.publish.lease;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import samling.publish.PublishRefused;

/** Things to do several at a time; the first that fails ends it. */
public final class Lanes {
  /** One thing to do. */
  public interface Task<T> {
    void run(T each) throws IOException, PublishRefused;
  }

  private Lanes() {}

  /** Does something for each, and returns when all is done. */
  public static <T> void each(int lanes, Collection<T> all, Task<T> task)
      throws IOException, PublishRefused {
    if (lanes <= 1 || all.size() <= 1) {
      for (T each : all) {
        task.run(each);
      }
      return;
    }
    ExecutorService threads = Executors.newFixedThreadPool(Math.min(lanes, all.size()));
    AtomicBoolean failed = new AtomicBoolean();
    try {
      List<Future<?>> running = new ArrayList<>();
      for (T each : all) {
        running.add(
            threads.submit(
                () -> {
                  if (!failed.get()) {
                    try {
                      task.run(each);
                    } catch (IOException | PublishRefused | RuntimeException e) {
                      failed.set(true);
                      throw e;
                    }
                  }
                  return null;
                }));
      }
      for (Future<?> one : running) {
        await(one);
      }
    } finally {
      end(threads);
    }
  }

  /** Nothing may still be under way when somebody else could have the lock. */
  private static void end(ExecutorService threads) throws IOException {
    threads.shutdown();
    try {
      while (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
        Thread.onSpinWait();
      }
    } catch (InterruptedException e) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static void await(Future<?> one) throws IOException, PublishRefused {
    try {
      one.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof PublishRefused refused) {
        throw refused;
      }
      if (cause instanceof UncheckedIOException unchecked) {
        throw new IOException(unchecked.getMessage(), unchecked);
      }
      if (cause instanceof IOException io) {
        throw io;
      }
      throw new IOException(String.valueOf(cause), cause);
    }
  }
}
