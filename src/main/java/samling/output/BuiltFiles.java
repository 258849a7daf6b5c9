package samling.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A finished site as it lies in its folder, read whole and held against its manifest.
 *
 * @param digests the SHA-256 of every file that is as it was built, in lower-case hexadecimal
 *     digits, by path
 * @param altered paths of what was built and has another content now, or is gone
 * @param foreign paths of what is there and was not built
 */
public record BuiltFiles(
    SortedMap<String, String> digests, List<String> altered, List<String> foreign) {

  /** The files of a folder that bears a manifest. */
  public static BuiltFiles in(Path folder) throws IOException {
    Manifest manifest = Manifest.read(folder);
    Set<String> there = new HashSet<>(Tree.files(folder));
    there.remove(Manifest.FILE);
    Map<String, String> found = digests(folder, manifest, there);
    return new BuiltFiles(
        new TreeMap<>(found),
        manifest.files().keySet().stream().filter(path -> !found.containsKey(path)).toList(),
        there.stream().filter(path -> !manifest.files().containsKey(path)).sorted().toList());
  }

  private static Map<String, String> digests(Path folder, Manifest manifest, Set<String> there)
      throws IOException {
    try {
      return manifest.files().keySet().parallelStream()
          .filter(there::contains)
          .map(path -> Map.entry(path, digest(folder, path, manifest)))
          .filter(file -> !file.getValue().isEmpty())
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The SHA-256 of a file, or nothing where it is not the one that was built. */
  private static String digest(Path folder, String path, Manifest manifest) {
    try {
      byte[] bytes = Files.readAllBytes(folder.resolve(path));
      String digest = Manifest.digest(bytes);
      return manifest.has(path, bytes, digest) ? digest : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
