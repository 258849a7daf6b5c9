package samling.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import samling.source.FileStamp;
import samling.source.Sum;

/**
 * How the files of a finished site lie on disk: each file's name, length, identity and the
 * nanosecond it was written. Whoever adds, removes, replaces or writes to one changes it.
 *
 * @param places the rest of that by path below the site's folder, with forward slashes
 * @param folders how many folders there are, the site's own among them
 * @param exact whether this is all there is: no folder is empty, and the file system tells each
 *     file's identity
 */
record Layout(Map<String, FileStamp> places, int folders, boolean exact) {

  /** Nothing at all. */
  static final Layout NONE = new Layout(Map.of(), 0, false);

  /** How the files lie in a folder now. */
  static Layout of(Path folder) throws IOException {
    return Walk.through(folder);
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
    Map<String, FileStamp> now = new HashMap<>();
    for (String path : paths) {
      FileStamp place = touched.contains(path) ? null : places.get(path);
      now.put(path, place == null ? FileStamp.of(attributes(folder.resolve(path))) : place);
    }
    return new Layout(now, folders, exact).seal();
  }

  /**
   * All of it in one word. What tells of each file is added up, so that nothing need be put in
   * order.
   */
  String seal() {
    long checks = 0;
    long lengths = 0;
    for (Map.Entry<String, FileStamp> file : places.entrySet()) {
      String line = file.getKey() + '\0' + file.getValue();
      Sum sum = Sum.of(line.getBytes(StandardCharsets.UTF_8));
      // Spread over all bits, for sums of that kind that are added up may cancel each other out.
      checks += (sum.checks() ^ (sum.checks() >>> 29)) * 0x9E3779B97F4A7C15L;
      lengths += sum.length();
    }
    return new Sum(lengths, checks).toString();
  }

  static BasicFileAttributes attributes(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }
}
