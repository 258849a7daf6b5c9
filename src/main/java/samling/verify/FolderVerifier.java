package samling.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import samling.verify.Finding.Kind;

/** A site in a folder, held against what was built. */
public final class FolderVerifier {
  private FolderVerifier() {}

  /**
   * Everything that differs, in the order of paths.
   *
   * @param built the SHA-256 of every file by its path
   */
  public static List<Finding> verify(Path folder, Map<String, String> built) throws IOException {
    List<Finding> findings = new ArrayList<>();
    Set<String> there = files(folder);
    for (Map.Entry<String, String> file : built.entrySet()) {
      if (!there.contains(file.getKey())) {
        findings.add(new Finding(file.getKey(), Kind.MISSING, "", ""));
      } else if (!Digests.of(Files.readAllBytes(folder.resolve(file.getKey())))
          .equals(file.getValue())) {
        findings.add(new Finding(file.getKey(), Kind.CHANGED, "", ""));
      }
    }
    for (String file : there) {
      if (!built.containsKey(file) && !file.startsWith(".samling")) {
        findings.add(new Finding(file, Kind.EXTRA, "", ""));
      }
    }
    Collections.sort(findings);
    return findings;
  }

  private static Set<String> files(Path folder) throws IOException {
    Path root = folder.toRealPath();
    Set<String> files = new TreeSet<>();
    try (Stream<Path> walk = Files.walk(root)) {
      walk.filter(file -> !Files.isDirectory(file))
          .forEach(file -> files.add(root.relativize(file).toString().replace('\\', '/')));
    }
    return files;
  }
}
