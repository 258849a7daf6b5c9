package samling.publish.sftp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.Attributes;
import org.apache.sshd.sftp.client.SftpClient.DirEntry;
import org.apache.sshd.sftp.client.extensions.openssh.OpenSSHPosixRenameExtension;
import samling.publish.disk.DiskView;

/** The file system of a host, to be looked at. */
class SftpView implements DiskView {
  private final SftpLine line;

  SftpView(SftpLine line) {
    this.line = line;
  }

  final SftpClient channel() {
    return line.channel();
  }

  @Override
  public final Kind kind(String path) throws IOException {
    try {
      return kind(Faults.told(path, () -> channel().lstat(path)));
    } catch (NoSuchFileException e) {
      return Kind.NOTHING;
    } catch (FileSystemException e) {
      // Below a file there is nothing, but hosts have no word for that.
      String above = path.substring(0, Math.max(0, path.lastIndexOf('/')));
      if (!above.isEmpty() && kind(above) != Kind.FOLDER) {
        return Kind.NOTHING;
      }
      throw e;
    }
  }

  private static Kind kind(Attributes attributes) {
    if (attributes.isSymbolicLink()) {
      return Kind.LINK;
    }
    if (attributes.isDirectory()) {
      return Kind.FOLDER;
    }
    return attributes.isRegularFile() ? Kind.FILE : Kind.OTHER;
  }

  @Override
  public final String linkTarget(String path) throws IOException {
    return Faults.told(path, () -> channel().readLink(path));
  }

  @Override
  public final List<Item> items(String folder) throws IOException {
    List<Item> items = new ArrayList<>();
    try {
      for (DirEntry entry : Faults.told(folder, () -> channel().readEntries(folder))) {
        if (!entry.getFilename().equals(".") && !entry.getFilename().equals("..")) {
          Attributes attributes = entry.getAttributes();
          items.add(new Item(entry.getFilename(), kind(attributes), attributes.getSize()));
        }
      }
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (FileSystemException e) {
      if (kind(folder) != Kind.FOLDER) {
        return List.of();
      }
      throw e;
    }
    return items;
  }

  @Override
  public final byte[] read(String path) throws IOException {
    return Faults.told(
        path,
        () -> {
          try (InputStream in = channel().read(path)) {
            return in.readAllBytes();
          }
        });
  }

  @Override
  public final String canonical(String path) throws IOException {
    try {
      return Faults.told(path, () -> channel().canonicalPath(path));
    } catch (NoSuchFileException e) {
      return path;
    }
  }

  @Override
  public final List<String> homes() throws IOException {
    return List.of(canonical("."), "/");
  }

  @Override
  public final boolean hasLinks() {
    return replacesAtOnce() && channel().getServerExtensions().containsKey(HardLink.NAME);
  }

  @Override
  public final boolean replacesAtOnce() {
    OpenSSHPosixRenameExtension rename = channel().getExtension(OpenSSHPosixRenameExtension.class);
    return rename != null && rename.isSupported();
  }

  @Override
  public final int lanes() {
    return line.lanes();
  }

  @Override
  public final void close() throws IOException {
    line.close();
  }
}
