package samling.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import samling.publish.Progress;

/** A line on the terminal that tells how far publishing is, how fast, and how long it will take. */
final class PublishProgress implements Progress, AutoCloseable {
  private static final String CLEAR_LINE = "\r\u001B[K";
  private static final long SHOW_NANOS = 200_000_000L;
  private static final double NANOS = 1e9;
  private static final long KILO = 1000;

  private final PrintWriter err;
  private final Messages messages;
  private final boolean shown;
  private final int files;
  private final long bytes;
  private final AtomicLong sent = new AtomicLong();
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicLong last = new AtomicLong();
  private long start = System.nanoTime();

  /**
   * @param shown whether someone watches {@code err}
   * @param files how many files are to be sent
   * @param bytes how many bytes those are
   */
  PublishProgress(PrintWriter err, Messages messages, boolean shown, int files, long bytes) {
    this.err = err;
    this.messages = messages;
    this.shown = shown;
    this.files = files;
    this.bytes = bytes;
  }

  @Override
  public void begin(Step step) {
    start = System.nanoTime();
    if (shown) {
      print(messages.text("publish.step." + step.name().toLowerCase(Locale.ROOT)));
    }
  }

  @Override
  public void sent(long more) {
    sent.addAndGet(more);
    show();
  }

  @Override
  public void done() {
    done.incrementAndGet();
    show();
  }

  @Override
  public synchronized void tookOver(String owner) {
    if (shown) {
      err.print(CLEAR_LINE);
    }
    err.println(messages.text("publish.took_over", owner));
    err.flush();
  }

  private void show() {
    long now = System.nanoTime();
    long before = last.get();
    if (!shown || now - before < SHOW_NANOS || !last.compareAndSet(before, now)) {
      return;
    }
    double seconds = (now - start) / NANOS;
    double rate = sent.get() / Math.max(seconds, 0.001);
    long left = Math.round(Math.max(0, bytes - sent.get()) / Math.max(rate, 1));
    print(
        messages.text(
            "publish.sending",
            done.get(),
            files,
            Sizes.of(sent.get(), messages),
            Sizes.of(bytes, messages),
            Sizes.of(Math.round(rate), messages),
            left >= 60 * KILO ? "…" : "%d:%02d".formatted(left / 60, left % 60)));
  }

  private synchronized void print(String line) {
    err.print(CLEAR_LINE + line);
    err.flush();
  }

  @Override
  public synchronized void close() {
    if (shown) {
      err.print(CLEAR_LINE);
      err.flush();
    }
  }
}
