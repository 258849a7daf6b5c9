package samling.publish.disk;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import samling.publish.folder.FolderDisk;

/** A disk that counts what is sent to it. */
final class CountingDisk implements Disk {
  private final FolderDisk disk = Publishing.disk();
  private final AtomicLong bytes = new AtomicLong();
  private final AtomicInteger files = new AtomicInteger();

  long bytes() {
    return bytes.get();
  }

  int files() {
    return files.get();
  }

  @Override
  public void write(String path, InputStream from, LongConsumer sent) throws IOException {
    files.incrementAndGet();
    disk.write(
        path,
        from,
        more -> {
          bytes.addAndGet(more);
          sent.accept(more);
        });
  }

  @Override
  public void write(String path, byte[] all) throws IOException {
    disk.write(path, all);
  }

  @Override
  public Kind kind(String path) throws IOException {
    return disk.kind(path);
  }

  @Override
  public String linkTarget(String path) throws IOException {
    return disk.linkTarget(path);
  }

  @Override
  public List<Item> items(String folder) throws IOException {
    return disk.items(folder);
  }

  @Override
  public byte[] read(String path) throws IOException {
    return disk.read(path);
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
  public boolean hasLinks() {
    return disk.hasLinks();
  }

  @Override
  public boolean replacesAtOnce() {
    return disk.replacesAtOnce();
  }

  @Override
  public int lanes() {
    return disk.lanes();
  }

  @Override
  public void makeFolder(String path) throws IOException {
    disk.makeFolder(path);
  }

  @Override
  public boolean create(String path, byte[] all) throws IOException {
    return disk.create(path, all);
  }

  @Override
  public void rename(String from, String to) throws IOException {
    disk.rename(from, to);
  }

  @Override
  public void hardLink(String from, String to) throws IOException {
    disk.hardLink(from, to);
  }

  @Override
  public void link(String path, String target) throws IOException {
    disk.link(path, target);
  }

  @Override
  public void delete(String path) throws IOException {
    disk.delete(path);
  }

  @Override
  public boolean deleteFolder(String path) throws IOException {
    return disk.deleteFolder(path);
  }

  @Override
  public void close() {}
}
