package samling.output;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A folder with all that is in it. Symbolic links are never followed. */
final class Tree {
  private static final int MOST_LINKS = 40;

  private Tree() {}

  /** Every file by its path below the folder, with forward slashes, sorted. */
  static List<String> files(Path folder) throws IOException {
    List<String> files = new ArrayList<>();
    int prefix = prefix(folder);
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.add(path(file, prefix));
            return FileVisitResult.CONTINUE;
          }
        });
    Collections.sort(files);
    return files;
  }

  /** How much of the names of what is found in a folder is the folder's own. */
  static int prefix(Path folder) {
    return folder.resolve("x").toString().length() - 1;
  }

  /** The path below a folder of what was found in it, with forward slashes. */
  static String path(Path found, int prefix) {
    String path = found.toString().substring(prefix);
    return File.separatorChar == '/' ? path : path.replace(File.separatorChar, '/');
  }

  static boolean isEmpty(Path folder) throws IOException {
    try (var entries = Files.newDirectoryStream(folder)) {
      return !entries.iterator().hasNext();
    }
  }

  /** Removes a file, and with it each folder around it that has nothing else in it. */
  static void remove(Path folder, String path) throws IOException {
    Path each = folder.resolve(path);
    try {
      while (!each.equals(folder)) {
        Files.deleteIfExists(each);
        each = Objects.requireNonNull(each.getParent());
      }
    } catch (DirectoryNotEmptyException e) {
      return; // as far as it goes
    }
  }

  /** Removes a folder or link; what it links to stays. Nothing there is fine. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (e instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw e;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e)
              throws IOException {
            if (e != null) {
              throw e;
            }
            Files.deleteIfExists(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** The path with every link in it followed, as far as it exists; what it names need not. */
  static Path real(Path path) throws IOException {
    return real(path, MOST_LINKS);
  }

  private static Path real(Path path, int links) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    if (Files.exists(absolute)) {
      return absolute.toRealPath();
    }
    Path parent = absolute.getParent();
    if (parent == null) {
      return absolute;
    }
    Path real = real(parent, links).resolve(absolute.getFileName());
    if (!Files.isSymbolicLink(real)) {
      return real;
    }
    if (links == 0) {
      throw new FileSystemLoopException(path.toString());
    }
    return real(real.resolveSibling(Files.readSymbolicLink(real)), links - 1);
  }
}
