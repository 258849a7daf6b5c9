package samling.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import samling.source.Sum;

/**
 * How the files of a finished site lie on disk, as one text: each file's name, length, identity and
 * the nanosecond it was written. Whoever adds, removes, replaces or writes to one breaks it.
 */
final class Seal {
  private final List<String> files = new ArrayList<>();

  private Seal() {}

  /** The seal of a folder as it is now. */
  static String of(Path folder) throws IOException {
    Seal seal = new Seal();
    int prefix = Tree.prefix(folder);
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            seal.add(Tree.path(file, prefix), attributes);
            return FileVisitResult.CONTINUE;
          }
        });
    return seal.close();
  }

  /**
   * The seal that a folder bears if nothing is in it but files that are known. Nothing is searched
   * for: if there is more, the folder does not bear this seal.
   */
  static String of(Path folder, Collection<String> paths) throws IOException {
    Seal seal = new Seal();
    for (String path : paths) {
      seal.add(
          path,
          Files.readAttributes(
              folder.resolve(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    }
    return seal.close();
  }

  private void add(String path, BasicFileAttributes attributes) {
    files.add(
        path
            + '\0'
            + (attributes.isRegularFile() ? attributes.size() : -1)
            + ' '
            + attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS)
            + ' '
            + attributes.fileKey());
  }

  private String close() {
    Collections.sort(files);
    return Sum.of(String.join("\n", files).getBytes(StandardCharsets.UTF_8)).toString();
  }
}
