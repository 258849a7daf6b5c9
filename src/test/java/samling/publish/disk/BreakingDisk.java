package samling.publish.disk;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;

/**
 * A disk whose line breaks at one operation and stays broken, as when a publisher is killed: after
 * it is done but not yet answered, which is also before the next, or with half of a file written.
 */
public final class BreakingDisk implements Disk {
  /** When it breaks. */
  public enum Moment {
    AFTER,
    HALF_WAY
  }

  private interface Operation<T> {
    T run() throws IOException;
  }

  private final Disk disk;
  private final int at;
  private final Moment moment;
  private final int lanes;
  private final AtomicInteger count = new AtomicInteger();
  private final List<Integer> writes = new CopyOnWriteArrayList<>();

  public BreakingDisk(Disk disk, int at, Moment moment, int lanes) {
    this.disk = disk;
    this.at = at;
    this.moment = moment;
    this.lanes = lanes;
  }

  /** Which operations were to write files, counted from 1. */
  public List<Integer> writes() {
    return List.copyOf(writes);
  }

  /** How many operations there were. */
  public int count() {
    return count.get();
  }

  private <T> T write(Operation<T> operation, Operation<T> halfOfIt) throws IOException {
    writes.add(count.get() + 1);
    return step(operation, halfOfIt);
  }

  private <T> T step(Operation<T> operation, Operation<T> halfOfIt) throws IOException {
    int n = count.incrementAndGet();
    if (n > at) {
      throw new IOException("the line is dead");
    }
    if (n == at) {
      if (moment == Moment.AFTER) {
        operation.run();
      } else {
        halfOfIt.run();
      }
      throw new IOException("the line broke");
    }
    return operation.run();
  }

  private <T> T step(Operation<T> operation) throws IOException {
    return step(operation, () -> null);
  }

  private interface Change {
    void run() throws IOException;
  }

  private void change(Change change) throws IOException {
    step(
        () -> {
          change.run();
          return true;
        });
  }

  @Override
  public Kind kind(String path) throws IOException {
    return step(() -> disk.kind(path));
  }

  @Override
  public String linkTarget(String path) throws IOException {
    return step(() -> disk.linkTarget(path));
  }

  @Override
  public List<Item> items(String folder) throws IOException {
    return step(() -> disk.items(folder));
  }

  @Override
  public byte[] read(String path) throws IOException {
    return step(() -> disk.read(path));
  }

  @Override
  public String canonical(String path) throws IOException {
    return disk.canonical(path);
  }

  @Override
  public List<String> homes() throws IOException {
    return disk.homes();
  }

  @Override
  public boolean hasLinks() throws IOException {
    return disk.hasLinks();
  }

  @Override
  public boolean replacesAtOnce() {
    return disk.replacesAtOnce();
  }

  @Override
  public int lanes() {
    return lanes;
  }

  @Override
  public void makeFolder(String path) throws IOException {
    change(() -> disk.makeFolder(path));
  }

  @Override
  public void write(String path, InputStream from, LongConsumer sent) throws IOException {
    write(
        () -> {
          disk.write(path, from, sent);
          return true;
        },
        () -> {
          byte[] all = from.readAllBytes();
          disk.write(path, java.util.Arrays.copyOf(all, all.length / 2));
          return true;
        });
  }

  @Override
  public void write(String path, byte[] bytes) throws IOException {
    write(
        () -> {
          disk.write(path, bytes);
          return true;
        },
        () -> {
          disk.write(path, java.util.Arrays.copyOf(bytes, bytes.length / 2));
          return true;
        });
  }

  @Override
  public boolean create(String path, byte[] bytes) throws IOException {
    return write(
        () -> disk.create(path, bytes),
        () -> disk.create(path, java.util.Arrays.copyOf(bytes, bytes.length / 2)));
  }

  @Override
  public void rename(String from, String to) throws IOException {
    change(() -> disk.rename(from, to));
  }

  @Override
  public void hardLink(String from, String to) throws IOException {
    change(() -> disk.hardLink(from, to));
  }

  @Override
  public void link(String path, String target) throws IOException {
    change(() -> disk.link(path, target));
  }

  @Override
  public void delete(String path) throws IOException {
    change(() -> disk.delete(path));
  }

  @Override
  public boolean deleteFolder(String path) throws IOException {
    return step(() -> disk.deleteFolder(path));
  }

  @Override
  public void close() throws IOException {
    disk.close();
  }
}
