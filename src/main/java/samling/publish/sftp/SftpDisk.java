package samling.publish.sftp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.LongConsumer;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.Attributes;
import org.apache.sshd.sftp.client.SftpClient.OpenMode;
import org.apache.sshd.sftp.client.extensions.openssh.OpenSSHPosixRenameExtension;
import samling.publish.disk.Disk;

/** The file system of a host, to be changed. */
final class SftpDisk extends SftpView implements Disk {
  private static final int BUFFER = 1 << 15;
  private static final Set<OpenMode> OVER =
      EnumSet.of(OpenMode.Write, OpenMode.Create, OpenMode.Truncate);
  private static final Set<OpenMode> NEW =
      EnumSet.of(OpenMode.Write, OpenMode.Create, OpenMode.Exclusive);

  private final int fileMode;
  private final int folderMode;

  SftpDisk(SftpLine line, int fileMode, int folderMode) {
    super(line);
    this.fileMode = fileMode;
    this.folderMode = folderMode;
  }

  /** A change of a host's files. */
  private interface Change {
    void make(SftpClient channel) throws IOException;
  }

  private void change(String path, Change change) throws IOException {
    Faults.told(
        path,
        () -> {
          change.make(channel());
          return path;
        });
  }

  @Override
  public void makeFolder(String path) throws IOException {
    try {
      change(path, channel -> channel.mkdir(path));
    } catch (FileSystemException e) {
      if (kind(path) != Kind.FOLDER) {
        throw e;
      }
      return;
    }
    permit(path, folderMode);
  }

  @Override
  public void write(String path, InputStream from, LongConsumer sent) throws IOException {
    change(
        path,
        channel -> {
          try (OutputStream out = channel.write(path, OVER)) {
            byte[] buffer = new byte[BUFFER];
            for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
              out.write(buffer, 0, n);
              sent.accept(n);
            }
          }
        });
    permit(path, fileMode);
  }

  @Override
  public void write(String path, byte[] bytes) throws IOException {
    change(path, channel -> put(channel, path, bytes, OVER));
    permit(path, fileMode);
  }

  @Override
  public boolean create(String path, byte[] bytes) throws IOException {
    try {
      change(path, channel -> put(channel, path, bytes, NEW));
      return true;
    } catch (FileSystemException e) {
      if (kind(path) == Kind.NOTHING) {
        throw e;
      }
      return false;
    }
  }

  private static void put(SftpClient channel, String path, byte[] bytes, Set<OpenMode> how)
      throws IOException {
    try (OutputStream out = channel.write(path, how)) {
      out.write(bytes);
    }
  }

  @Override
  public void rename(String from, String to) throws IOException {
    change(
        from,
        channel -> {
          if (replacesAtOnce()) {
            OpenSSHPosixRenameExtension rename =
                channel.getExtension(OpenSSHPosixRenameExtension.class);
            rename.posixRename(from, to);
          } else {
            delete(to);
            channel.rename(from, to);
          }
        });
  }

  @Override
  public void hardLink(String from, String to) throws IOException {
    change(from, channel -> new HardLink(channel).make(from, to));
  }

  @Override
  public void link(String path, String target) throws IOException {
    change(path, channel -> channel.symLink(path, target));
  }

  @Override
  public void delete(String path) throws IOException {
    try {
      change(path, channel -> channel.remove(path));
    } catch (NoSuchFileException e) {
      return;
    } catch (FileSystemException e) {
      Kind kind = kind(path);
      if (kind != Kind.NOTHING && kind != Kind.FOLDER) {
        throw e;
      }
    }
  }

  @Override
  public boolean deleteFolder(String path) throws IOException {
    try {
      change(path, channel -> channel.rmdir(path));
      return true;
    } catch (FileSystemException e) {
      return false; // nothing there, not empty, or not a folder
    }
  }

  private void permit(String path, int mode) throws IOException {
    Attributes attributes = new Attributes();
    attributes.setPermissions(mode);
    change(path, channel -> channel.setStat(path, attributes));
  }
}
