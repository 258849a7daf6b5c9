package samling.publish;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Progress that is only counted. */
public final class Quiet implements Progress {
  public final AtomicLong bytes = new AtomicLong();
  public final AtomicInteger files = new AtomicInteger();
  public final List<String> tookOver = new CopyOnWriteArrayList<>();

  @Override
  public void begin(Step step) {}

  @Override
  public void sent(long more) {
    bytes.addAndGet(more);
  }

  @Override
  public void done() {
    files.incrementAndGet();
  }

  @Override
  public void tookOver(String owner) {
    tookOver.add(owner);
  }
}
