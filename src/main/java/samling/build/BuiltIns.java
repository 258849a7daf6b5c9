package samling.build;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import samling.source.Asset;

/** The assets a site falls back on, packed beside the classes. */
final class BuiltIns {
  private static final String FOLDER = "/samling/builtin/assets";

  private BuiltIns() {}

  static Map<String, Asset> assets() throws IOException {
    URL url = Objects.requireNonNull(BuiltIns.class.getResource(FOLDER), FOLDER);
    try {
      URI uri = url.toURI();
      if (!uri.getScheme().equals("jar")) {
        return read(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(jarOf(uri))) {
        return read(jar.getPath(FOLDER));
      }
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static Path jarOf(URI uri) {
    String inside = uri.getRawSchemeSpecificPart();
    return Path.of(URI.create(inside.substring(0, inside.indexOf("!/"))));
  }

  private static Map<String, Asset> read(Path folder) throws IOException {
    Map<String, Asset> assets = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> files = walk.filter(Files::isRegularFile).toList();
      for (Path file : files) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        assets.put(path, new Asset(path, Files.readAllBytes(file)));
      }
    }
    return assets;
  }
}
