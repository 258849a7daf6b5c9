package samling.build;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import samling.source.Asset;
import samling.source.PackedFolder;

/** The assets a site falls back on, packed beside the classes. */
public final class BuiltIns {
  private static final String FOLDER = "/samling/builtin/assets";

  private BuiltIns() {}

  public static Map<String, Asset> assets() throws IOException {
    Map<String, Asset> assets = new TreeMap<>();
    PackedFolder.read(FOLDER)
        .forEach((path, bytes) -> assets.put(path, new Asset(path, bytes, true)));
    return assets;
  }
}
