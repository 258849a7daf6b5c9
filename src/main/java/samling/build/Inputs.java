package samling.build;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every file that a site is built from, with every byte of it, as one {@link Fingerprint}. */
final class Inputs {
  private static final List<String> FOLDERS = List.of("content", "assets", "templates");
  private static final List<String> SETTINGS = List.of("jbake.properties", "custom.properties");

  /** What lets settings hang on more than their own file: values and files from elsewhere. */
  private static final List<String> REACHING_OUT = List.of("${", "\\", "include");

  private final Fingerprint fingerprint = new Fingerprint();
  private final byte[] buffer = new byte[1 << 16];

  private Inputs() {}

  /**
   * The inputs of a site, or empty where a link or a setting may reach for more than lies here.
   *
   * @param templates where the site's settings say that its templates are
   */
  static Optional<String> of(Path site, List<Path> templates) {
    try {
      Inputs inputs = new Inputs();
      for (String folder : FOLDERS) {
        inputs.addFolder(site.resolve(folder));
      }
      for (Path folder : templates) {
        inputs.addFolder(folder);
      }
      for (String settings : SETTINGS) {
        inputs.addSettings(site.resolve(settings));
      }
      return Optional.of(inputs.fingerprint.text());
    } catch (IOException e) {
      return Optional.empty(); // Whoever reads it in earnest will tell.
    }
  }

  private void addFolder(Path folder) throws IOException {
    fingerprint.add(folder.toString());
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    SortedMap<String, Path> files = new TreeMap<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            files.put(path + "/", path);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (!attributes.isRegularFile()) {
              throw new IOException(file + " is a link, or no file at all");
            }
            files.put(file.toString(), file);
            return FileVisitResult.CONTINUE;
          }
        });
    for (var entry : files.entrySet()) {
      fingerprint.add(entry.getKey());
      if (!entry.getKey().endsWith("/")) {
        addBytes(entry.getValue());
      }
    }
  }

  private void addSettings(Path file) throws IOException {
    fingerprint.add(file.toString());
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return;
    }
    String text = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    if (REACHING_OUT.stream().anyMatch(text::contains)) {
      throw new IOException(file + " may reach out");
    }
    fingerprint.add(bytes.length);
    fingerprint.add(bytes, bytes.length);
  }

  private void addBytes(Path file) throws IOException {
    long length = 0;
    try (InputStream in = new FileInputStream(file.toFile())) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        fingerprint.add(buffer, n);
        length += n;
      }
    }
    fingerprint.add(length);
  }
}
