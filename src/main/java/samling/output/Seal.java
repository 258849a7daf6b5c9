package samling.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How the files of a finished site lie on disk, as one text: each file's name, length, identity and
 * the nanosecond it was written. Whoever adds, removes, replaces or writes to one breaks it.
 */
final class Seal {
  private Seal() {}

  /** The seal of a folder as it is now. */
  static String of(Path folder) throws IOException {
    List<String> files = new ArrayList<>();
    int prefix = folder.toString().length();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.add(
                file.toString().substring(prefix)
                    + '\0'
                    + (attributes.isRegularFile() ? attributes.size() : -1)
                    + ' '
                    + attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS)
                    + ' '
                    + attributes.fileKey());
            return FileVisitResult.CONTINUE;
          }
        });
    Collections.sort(files);
    return Manifest.digest(String.join("\n", files).getBytes(StandardCharsets.UTF_8));
  }
}
