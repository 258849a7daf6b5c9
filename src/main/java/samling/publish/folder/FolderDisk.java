package samling.publish.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.LongConsumer;
import samling.publish.disk.Disk;

/** The file system of this machine, to be changed. */
public final class FolderDisk extends FolderView implements Disk {
  private static final int BUFFER = 1 << 16;

  private final int fileMode;
  private final int folderMode;

  /**
   * @param fileMode permissions of new files, such as {@code 0644}; without meaning on Windows
   * @param folderMode permissions of new folders
   */
  public FolderDisk(int fileMode, int folderMode) {
    this.fileMode = fileMode;
    this.folderMode = folderMode;
  }

  @Override
  public void makeFolder(String path) throws IOException {
    Path folder = Path.of(path);
    if (!Files.isDirectory(folder)) {
      Files.createDirectory(folder);
      permit(folder, folderMode);
    }
  }

  @Override
  public void write(String path, InputStream from, LongConsumer sent) throws IOException {
    Path file = Path.of(path);
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] buffer = new byte[BUFFER];
      for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
        out.write(buffer, 0, n);
        sent.accept(n);
      }
    }
    permit(file, fileMode);
  }

  @Override
  public void write(String path, byte[] bytes) throws IOException {
    Files.write(Path.of(path), bytes);
    permit(Path.of(path), fileMode);
  }

  @Override
  public boolean create(String path, byte[] bytes) throws IOException {
    try {
      Files.write(Path.of(path), bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }

  @Override
  public void rename(String from, String to) throws IOException {
    try {
      Files.move(Path.of(from), Path.of(to), StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(Path.of(from), Path.of(to), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void hardLink(String from, String to) throws IOException {
    try {
      Files.createLink(Path.of(to), Path.of(from));
    } catch (UnsupportedOperationException e) {
      Files.copy(Path.of(from), Path.of(to));
    }
  }

  @Override
  public void link(String path, String target) throws IOException {
    Files.createSymbolicLink(Path.of(path), Path.of(target));
  }

  @Override
  public void delete(String path) throws IOException {
    Kind kind = kind(path);
    if (kind != Kind.NOTHING && kind != Kind.FOLDER) {
      Files.deleteIfExists(Path.of(path));
    }
  }

  @Override
  public boolean deleteFolder(String path) throws IOException {
    if (kind(path) != Kind.FOLDER) {
      return false;
    }
    try {
      Files.delete(Path.of(path));
      return true;
    } catch (NoSuchFileException | DirectoryNotEmptyException e) {
      return false;
    }
  }

  private static void permit(Path path, int mode) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    if (view == null) {
      return;
    }
    Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
    PosixFilePermission[] all = PosixFilePermission.values(); // from owner's read down
    for (int i = 0; i < all.length; i++) {
      if ((mode >> (all.length - 1 - i) & 1) == 1) {
        permissions.add(all[i]);
      }
    }
    view.setPermissions(permissions);
  }
}
