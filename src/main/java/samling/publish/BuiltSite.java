package samling.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A finished site in its output folder.
 *
 * @param folder where its files are read from
 * @param inventory what is published of it
 */
public record BuiltSite(Path folder, Inventory inventory) {
  /**
   * The site in a folder.
   *
   * @param digests the SHA-256 of every file that is to be published, by path
   */
  public static BuiltSite of(Path folder, Map<String, String> digests) throws IOException {
    SortedMap<String, Fingerprint> files = new TreeMap<>();
    for (Map.Entry<String, String> file : digests.entrySet()) {
      long size = Files.size(folder.resolve(file.getKey()));
      files.put(file.getKey(), new Fingerprint(file.getValue(), size));
    }
    return new BuiltSite(folder, new Inventory(files));
  }

  public Path file(String path) {
    return folder.resolve(path);
  }

  /** Whether a file is a page, which refers to other files. */
  public static boolean isPage(String path) {
    return path.endsWith(".html");
  }
}
