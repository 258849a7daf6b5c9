package samling.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** A folder of files that are packed beside the classes, in a jar or out of it. */
public final class PackedFolder {
  private PackedFolder() {}

  /** Every file below the folder, by its path there with forward slashes. */
  public static SortedMap<String, byte[]> read(String folder) throws IOException {
    URL url = Objects.requireNonNull(PackedFolder.class.getResource(folder), folder);
    try {
      return url.openConnection() instanceof JarURLConnection jar
          ? packed(jar)
          : files(Path.of(url.toURI()));
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  /** A file system in the jar would take longer to make than all its files to read. */
  private static SortedMap<String, byte[]> packed(JarURLConnection connection) throws IOException {
    connection.setUseCaches(false);
    String folder = connection.getEntryName() + "/";
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (JarFile jar = connection.getJarFile()) {
      Enumeration<JarEntry> entries = jar.entries();
      while (entries.hasMoreElements()) {
        JarEntry entry = entries.nextElement();
        if (entry.getName().startsWith(folder) && !entry.isDirectory()) {
          try (InputStream in = jar.getInputStream(entry)) {
            files.put(entry.getName().substring(folder.length()), in.readAllBytes());
          }
        }
      }
    }
    return files;
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
