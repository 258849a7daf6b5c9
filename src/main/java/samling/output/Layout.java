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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import samling.source.Sum;

/**
 * How the files of a finished site lie on disk: each file's name, length, identity and the
 * nanosecond it was written. Whoever adds, removes, replaces or writes to one changes it.
 *
 * @param places the rest of that as text, by path below the site's folder, with forward slashes
 * @param folders how many folders there are, the site's own among them
 * @param exact whether this is all there is: no folder is empty, and the file system tells each
 *     file's identity
 */
record Layout(Map<String, String> places, int folders, boolean exact) {

  /** Nothing at all. */
  static final Layout NONE = new Layout(Map.of(), 0, false);

  /** How the files lie in a folder now. */
  static Layout of(Path folder) throws IOException {
    Walk walk = new Walk(Tree.prefix(folder));
    Files.walkFileTree(folder, walk);
    return new Layout(walk.places, walk.folders, walk.exact);
  }

  /** The path of every file. */
  Set<String> files() {
    return places.keySet();
  }

  /** Whether two folders hold the very same files under the same names, and nothing else. */
  boolean isTwinOf(Layout other) {
    return exact && other.exact && places.equals(other.places);
  }

  /**
   * The seal of a folder that came from one with this layout. Nothing is searched for: if there is
   * more in the folder, that is not its seal.
   *
   * @param paths of what is in it
   * @param touched what is not as it was
   */
  String sealAfter(Path folder, Collection<String> paths, Set<String> touched) throws IOException {
    Map<String, String> now = new HashMap<>();
    for (String path : paths) {
      String place = touched.contains(path) ? null : places.get(path);
      now.put(path, place == null ? place(attributes(folder.resolve(path))) : place);
    }
    return new Layout(now, folders, exact).seal();
  }

  /** All of it in one word. */
  String seal() {
    List<String> lines = new ArrayList<>(places.size());
    places.forEach((path, place) -> lines.add(path + '\0' + place));
    Collections.sort(lines);
    return Sum.of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static BasicFileAttributes attributes(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }

  private static String place(BasicFileAttributes attributes) {
    return (attributes.isRegularFile() ? attributes.size() : -1)
        + " "
        + attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS)
        + ' '
        + attributes.fileKey();
  }

  /** A look at everything in a folder. Links are not followed. */
  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Map<String, String> places = new HashMap<>();
    private final int prefix;
    private int folders;
    private boolean exact = true;
    private boolean justEntered;

    Walk(int prefix) {
      this.prefix = prefix;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      folders++;
      justEntered = true;
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      places.put(Tree.path(file, prefix), place(attributes));
      exact &= attributes.fileKey() != null;
      justEntered = false;
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e)
        throws IOException {
      if (e != null) {
        throw e;
      }
      exact &= !justEntered;
      justEntered = false;
      return FileVisitResult.CONTINUE;
    }
  }
}
