package samling.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samling.source.FileStamp;

/** A look at everything in a folder, each file and each folder once. Links are not followed. */
final class Walk {
  private final Map<String, FileStamp> places = new HashMap<>();
  private int folders;
  private boolean exact = true;

  private Walk() {}

  /**
   * How the files lie in a folder. A large site has as many folders as files, and to list them by
   * their names takes half of what it takes to walk from path to path; but not every name can be
   * had as text.
   */
  static Layout through(Path folder) throws IOException {
    Walk quick = new Walk();
    if (quick.list(folder, "")) {
      return quick.layout();
    }
    Walk sure = new Walk();
    sure.visit(folder);
    return sure.layout();
  }

  private Layout layout() {
    return new Layout(places, folders, exact);
  }

  private void add(String path, BasicFileAttributes attributes) {
    places.put(path, FileStamp.of(attributes));
    exact &= attributes.fileKey() != null;
  }

  /**
   * Looks at what is in a folder.
   *
   * @param below its path below the site's, with a slash at its end
   * @return whether all names could be had
   */
  private boolean list(Path folder, String below) throws IOException {
    String[] names = folder.toFile().list();
    if (names == null) {
      return false;
    }
    folders++;
    exact &= names.length > 0;
    for (String name : names) {
      if (name.indexOf('?') >= 0 || name.indexOf('\uFFFD') >= 0) {
        return false; // It stands for what is no text here.
      }
      Path found = folder.resolve(name);
      BasicFileAttributes attributes;
      try {
        attributes = Layout.attributes(found);
      } catch (NoSuchFileException e) {
        return false;
      }
      if (!attributes.isDirectory()) {
        add(below + name, attributes);
      } else if (!list(found, below + name + '/')) {
        return false;
      }
    }
    return true;
  }

  private void visit(Path folder) throws IOException {
    int prefix = Tree.prefix(folder);
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          private boolean justEntered;

          @Override
          public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
            folders++;
            justEntered = true;
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            add(Tree.path(file, prefix), attributes);
            justEntered = false;
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path each, @Nullable IOException e)
              throws IOException {
            if (e != null) {
              throw e;
            }
            exact &= !justEntered;
            justEntered = false;
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
