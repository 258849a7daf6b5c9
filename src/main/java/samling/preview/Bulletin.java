package samling.preview;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import samling.diagnostic.Diagnostic;
import samling.source.SourceText;

/** How things stand with a site, told to one who listens and to all who wait. */
final class Bulletin {
  private final Consumer<Situation> listener;
  private Situation last;

  /**
   * Nothing is known yet.
   *
   * @param listener told of every situation, by a thread that it must not hold up
   * @param at what the site is shown as of, as a user wrote it, or empty for now
   */
  Bulletin(Consumer<Situation> listener, Optional<String> at) {
    this.listener = listener;
    this.last =
        new Situation(0, Optional.empty(), false, List.of(), Map.of(), Optional.empty(), at);
  }

  /** What was told last. */
  synchronized Situation last() {
    return last;
  }

  /** The next situation after one that is known, or the same if nothing happens for some time. */
  synchronized Situation after(long number, Duration longest) throws InterruptedException {
    long until = System.nanoTime() + longest.toNanos();
    long left = longest.toMillis();
    while (last.number() <= number && left > 0) {
      wait(left);
      left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
    }
    return last;
  }

  /** Tells how things stand now. */
  Situation tell(
      Optional<Edition> edition,
      boolean stale,
      List<Diagnostic> faults,
      Map<String, SourceText> texts,
      Optional<String> trouble,
      Optional<String> at) {
    Situation told;
    synchronized (this) {
      told = new Situation(last.number() + 1, edition, stale, faults, texts, trouble, at);
      last = told;
      notifyAll();
    }
    listener.accept(told);
    return told;
  }
}
