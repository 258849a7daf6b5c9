package samling.publish.disk;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import samling.publish.lease.LockFile;

/** A lock file in a folder. */
final class DiskLock implements LockFile {
  private final Disk disk;
  private final String path;

  DiskLock(Disk disk, String path) {
    this.disk = disk;
    this.path = path;
  }

  @Override
  public Optional<byte[]> read() throws IOException {
    try {
      return Optional.of(disk.read(path));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  @Override
  public boolean create(byte[] bytes) throws IOException {
    return disk.create(path, bytes);
  }

  @Override
  public boolean renew(byte[] expected, byte[] bytes) throws IOException {
    if (!holds(path, expected)) {
      return false;
    }
    String next = path + "-next";
    disk.write(next, bytes);
    disk.rename(next, path);
    return true;
  }

  /** Of several who move it away, one succeeds; who moved the wrong one puts it back. */
  @Override
  public boolean seize(byte[] expected, byte[] bytes) throws IOException {
    String away = path + "-" + UUID.randomUUID();
    try {
      disk.rename(path, away);
    } catch (NoSuchFileException e) {
      return false;
    }
    if (!holds(away, expected)) {
      try {
        disk.create(path, disk.read(away));
        disk.delete(away);
      } catch (NoSuchFileException e) {
        return false; // cleared away by its owner
      }
      return false;
    }
    disk.delete(away);
    return disk.create(path, bytes);
  }

  @Override
  public void remove(byte[] expected) throws IOException {
    if (holds(path, expected)) {
      disk.delete(path);
    }
  }

  /** Clears away what others left who were stopped while they asked for the lock, or held it. */
  void tidy() throws IOException {
    String folder = path.substring(0, path.lastIndexOf('/'));
    String name = path.substring(folder.length() + 1);
    for (DiskView.Item item : disk.items(folder)) {
      if (item.name().startsWith(name + "-")) {
        disk.delete(folder + "/" + item.name());
      }
    }
  }

  private boolean holds(String file, byte[] expected) throws IOException {
    try {
      return Arrays.equals(disk.read(file), expected);
    } catch (NoSuchFileException e) {
      return false;
    }
  }
}
