package samling.source;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder of files that are packed beside the classes, in a jar or out of it. */
public final class PackedFolder {
  private PackedFolder() {}

  /** Every file below the folder, by its path there with forward slashes. */
  public static SortedMap<String, byte[]> read(String folder) throws IOException {
    URL url = Objects.requireNonNull(PackedFolder.class.getResource(folder), folder);
    try {
      URI uri = url.toURI();
      if (!uri.getScheme().equals("jar")) {
        return files(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(jarOf(uri))) {
        return files(jar.getPath(folder));
      }
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static Path jarOf(URI uri) {
    String inside = uri.getRawSchemeSpecificPart();
    return Path.of(URI.create(inside.substring(0, inside.indexOf("!/"))));
  }

  private static SortedMap<String, byte[]> files(Path folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> found = walk.filter(Files::isRegularFile).toList();
      for (Path file : found) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        files.put(path, Files.readAllBytes(file));
      }
    }
    return files;
  }
}
