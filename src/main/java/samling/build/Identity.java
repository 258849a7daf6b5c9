package samling.build;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What this program is: its own files and its libraries' by name, length and time, the Java it runs
 * in, and the properties of that process, from which JBake may take settings.
 */
final class Identity {
  /**
   * Properties that tell of the way the program was called: Java sets those of the streams by
   * whether they lead to a terminal.
   */
  private static final Set<String> OF_THE_CALL =
      Set.of(
          "sun.java.command",
          "samling.terminal",
          "samling.asked",
          "user.dir",
          "sun.stdout.encoding",
          "sun.stderr.encoding",
          "stdin.encoding",
          "stdout.encoding",
          "stderr.encoding");

  private Identity() {}

  /**
   * The identity as the fingerprint of all that, or null where the program cannot tell where it
   * lies.
   */
  static @Nullable String ofThisProgram() {
    TreeMap<String, String> facts = new TreeMap<>();
    for (String name : System.getProperties().stringPropertyNames()) {
      if (!OF_THE_CALL.contains(name)) {
        facts.put(name, System.getProperty(name, ""));
      }
    }
    try {
      for (Path place : places()) {
        Files.walkFileTree(
            place,
            new SimpleFileVisitor<>() {
              @Override
              public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                facts.put(
                    "file " + file,
                    attributes.size()
                        + " "
                        + attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
                return FileVisitResult.CONTINUE;
              }
            });
      }
      Fingerprint fingerprint = new Fingerprint();
      facts.forEach(
          (name, fact) -> {
            fingerprint.add(name);
            fingerprint.add(fact);
          });
      return fingerprint.text();
    } catch (IOException | URISyntaxException e) {
      return null; // then it knows nothing of earlier builds
    }
  }

  /** Where classes come from: the class path, and the libraries that a jar on it names. */
  private static Set<Path> places() throws IOException, URISyntaxException {
    CodeSource source = Identity.class.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      throw new IOException("classes from nowhere");
    }
    Set<Path> places = new TreeSet<>();
    Path own = Path.of(source.getLocation().toURI());
    places.add(own);
    places.add(own.resolveSibling("lib"));
    for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
      if (!entry.isEmpty()) {
        places.add(Path.of(entry).toAbsolutePath());
      }
    }
    places.removeIf(Files::notExists);
    return places;
  }
}
