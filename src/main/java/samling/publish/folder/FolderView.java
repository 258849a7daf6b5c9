package samling.publish.folder;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import samling.publish.disk.DiskView;

/** The file system of this machine, to be looked at. */
public class FolderView implements DiskView {
  private static final int LANES = 4;

  @Override
  public final Kind kind(String path) throws IOException {
    try {
      return kind(
          Files.readAttributes(
              Path.of(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    } catch (NoSuchFileException e) {
      return Kind.NOTHING;
    } catch (FileSystemException e) {
      if (isBelowAFile(Path.of(path))) {
        return Kind.NOTHING;
      }
      throw e;
    }
  }

  /** Systems have no name of their own for this, since what is below a file can't be. */
  private static boolean isBelowAFile(Path path) {
    for (Path above = path.getParent(); above != null; above = above.getParent()) {
      if (Files.exists(above)) {
        return !Files.isDirectory(above);
      }
    }
    return false;
  }

  private static Kind kind(BasicFileAttributes attributes) {
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
    return Files.readSymbolicLink(Path.of(path)).toString().replace('\\', '/');
  }

  @Override
  public final List<Item> items(String folder) throws IOException {
    List<Item> items = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(Path.of(folder))) {
      for (Path entry : entries) {
        try {
          BasicFileAttributes attributes =
              Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
          items.add(new Item(entry.getFileName().toString(), kind(attributes), attributes.size()));
        } catch (NoSuchFileException e) {
          // Gone since the folder was opened, as a lock is at each of its owner's beats.
        }
      }
    } catch (NoSuchFileException | NotDirectoryException e) {
      return List.of();
    }
    return items;
  }

  @Override
  public final byte[] read(String path) throws IOException {
    return Files.readAllBytes(Path.of(path));
  }

  @Override
  public final String canonical(String path) throws IOException {
    Path file = Path.of(path).toAbsolutePath().normalize();
    return (Files.exists(file) ? file.toRealPath() : file).toString().replace('\\', '/');
  }

  @Override
  public final List<String> homes() throws IOException {
    return List.of(canonical(System.getProperty("user.home")));
  }

  @Override
  public final boolean hasLinks() {
    return true;
  }

  @Override
  public final boolean replacesAtOnce() {
    return true;
  }

  @Override
  public final int lanes() {
    return LANES;
  }

  @Override
  public void close() {}
}
