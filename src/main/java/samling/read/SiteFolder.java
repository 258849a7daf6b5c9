package samling.read;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import samling.source.Asset;

/**
 * A site as it lies on disk.
 *
 * @param root the folder that holds {@code content/}
 * @param builtIn the assets a site falls back on, by their path below {@code assets/}
 */
public record SiteFolder(Path root, Map<String, Asset> builtIn) {

  public SiteFolder {
    builtIn = Collections.unmodifiableMap(new TreeMap<>(builtIn));
  }

  /** A site that has no assets but its own. */
  public static SiteFolder of(Path root) {
    return new SiteFolder(root, Map.of());
  }
}
