package samling.read;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Files that are taken to hold something else than they do on disk, or to be gone. */
final class Supposed {

  private volatile Map<String, Optional<byte[]>> files = Map.of();

  /**
   * Takes files to be so from now on, and no others.
   *
   * @param instead by name, what a file holds; nothing, where it is gone
   */
  void set(Map<String, Optional<byte[]>> instead) {
    files = Collections.unmodifiableMap(new TreeMap<>(instead));
  }

  boolean isFile(String name) {
    Optional<byte[]> file = files.get(name);
    return file != null && file.isPresent();
  }

  boolean isGone(String name) {
    Optional<byte[]> file = files.get(name);
    return file != null && file.isEmpty();
  }

  /** Whether a file is supposed to be somewhere below a folder. */
  boolean isFolder(String name) {
    for (String file : files.keySet()) {
      if (file.startsWith(name + "/") && isFile(file)) {
        return true;
      }
    }
    return false;
  }

  /** What a file is supposed to hold, or null where the disk tells. */
  byte @Nullable [] bytes(String name) {
    Optional<byte[]> file = files.get(name);
    return file == null ? null : file.orElse(null);
  }

  /** The names of the files and folders that are supposed to be in a folder. */
  List<String> in(String folder) {
    int start = folder.length() + 1;
    return files.keySet().stream()
        .filter(file -> file.startsWith(folder + "/") && isFile(file))
        .map(
            file ->
                file.indexOf('/', start) < 0 ? file : file.substring(0, file.indexOf('/', start)))
        .distinct()
        .toList();
  }
}
