package samling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Folders with all that is in them. */
public final class Folders {

  private Folders() {}

  /** Every file, hidden ones too, by its path with forward slashes, in order. Links are files. */
  public static List<String> files(Path folder) throws IOException {
    List<String> files = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.add(folder.relativize(file).toString().replace('\\', '/'));
            return FileVisitResult.CONTINUE;
          }
        });
    Collections.sort(files);
    return files;
  }

  /**
   * The SHA-256 of every file by its path, of a link its target: two folders with the same are the
   * same.
   */
  public static SortedMap<String, String> digests(Path folder) throws IOException {
    SortedMap<String, String> digests = new TreeMap<>();
    for (String file : files(folder)) {
      Path path = folder.resolve(file);
      boolean link = Files.isSymbolicLink(path);
      digests.put(
          file, link ? "to " + Files.readSymbolicLink(path) : digest(Files.readAllBytes(path)));
    }
    return digests;
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Copies a file or a folder, its files in the order of their names. */
  public static void copy(Path from, Path to) throws IOException {
    copy(from, to, false);
  }

  /** Copies a folder whose files are made in the reverse order. */
  public static void copyBackwards(Path from, Path to) throws IOException {
    copy(from, to, true);
  }

  private static void copy(Path from, Path to, boolean backwards) throws IOException {
    List<String> files = files(from);
    if (backwards) {
      Collections.reverse(files);
    }
    for (String file : files) {
      Path target = to.resolve(file);
      Files.createDirectories(target.getParent());
      Files.copy(from.resolve(file), target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Deletes a folder when the tests end. */
  public static Path deletedAtEnd(Path folder) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  try {
                    delete(folder);
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                }));
    return folder;
  }

  /** Deletes a folder; what links in it lead to stays. */
  public static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e)
              throws IOException {
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
