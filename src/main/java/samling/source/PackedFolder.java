package samling.source;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
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
      URI uri = url.toURI();
      return uri.getScheme().equals("jar")
          ? entries(((JarURLConnection) url.openConnection()).getJarFileURL().toURI(), folder)
          : files(Path.of(uri));
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  /** What is in the jar that classes come from: Java has read its contents already. */
  private static SortedMap<String, byte[]> entries(URI jar, String folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    String prefix = folder.substring(1) + "/";
    try (JarFile file = new JarFile(new File(jar))) {
      for (Enumeration<JarEntry> all = file.entries(); all.hasMoreElements(); ) {
        JarEntry entry = all.nextElement();
        if (entry.getName().startsWith(prefix) && !entry.isDirectory()) {
          try (InputStream in = file.getInputStream(entry)) {
            files.put(entry.getName().substring(prefix.length()), in.readAllBytes());
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
