package samling.build;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import samling.read.Leftovers;
import samling.source.FileStamp;

/** The folders that a site is built from and every file in them, as they lay at one time. */
final class Listing {
  private final List<Path> tidied;
  private final SortedMap<Path, Optional<FileStamp>> places = new TreeMap<>();

  /**
   * @param folders to look into, whether they are there or not
   * @param tidied those of them in which the reader passes by what other programs leave; in the
   *     others files are found by any name
   * @throws IOException where a link may lead to more than lies there
   */
  Listing(List<Path> folders, List<Path> tidied) throws IOException {
    this.tidied = tidied;
    for (Path folder : folders) {
      if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
        list(folder);
      }
    }
  }

  /** Every file with its stamp and every folder without one, in the order of paths. */
  Iterable<Map.Entry<Path, Optional<FileStamp>>> places() {
    return places.entrySet();
  }

  /** Whether the other has the same files, which nobody has written to in between. */
  boolean isSame(Listing other) {
    return places.equals(other.places);
  }

  /**
   * When the last of the files was written, which may have been just now, in nanoseconds since
   * 1970; long before all times where there is none.
   */
  long newest() {
    long newest = Long.MIN_VALUE;
    for (Optional<FileStamp> place : places.values()) {
      newest = Math.max(newest, place.map(FileStamp::written).orElse(newest));
    }
    return newest;
  }

  private void list(Path folder) throws IOException {
    boolean tidy = tidied.contains(folder);
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            if (tidy && isLeftover(path)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            places.put(path, Optional.empty());
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if ((tidy && isLeftover(file)) || isMark(file, attributes)) {
              return FileVisitResult.CONTINUE;
            }
            if (!attributes.isRegularFile()) {
              throw new IOException(file + " is a link, or no file at all");
            }
            places.put(file, Optional.of(FileStamp.of(attributes)));
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static boolean isLeftover(Path path) {
    return Leftovers.include(path.getFileName().toString());
  }

  /** Whether it is a link by which an editor marks what it has open, which leads to no file. */
  private static boolean isMark(Path file, BasicFileAttributes attributes) {
    return attributes.isSymbolicLink() && isLeftover(file) && !Files.exists(file);
  }
}
