package samling.build;

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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every file that a site is built from, with every byte of it, as two SHA-256: one of the content,
 * and one of the house it is shown in.
 */
final class Inputs {
  private static final String CONTENT = "content";
  private static final List<String> FOLDERS = List.of("assets", "templates");
  private static final List<String> SETTINGS = List.of("jbake.properties", "custom.properties");

  /** What lets settings hang on more than their own file: values and files from elsewhere. */
  private static final List<String> REACHING_OUT = List.of("${", "\\", "include");

  private final MessageDigest digest;
  private final byte[] buffer = new byte[1 << 16];

  private Inputs(MessageDigest digest) {
    this.digest = digest;
  }

  /**
   * The inputs of a site, or empty where a link or a setting may reach for more than lies here.
   *
   * @param templates where the site's settings say that its templates are
   */
  static Optional<String> of(Path site, List<Path> templates) {
    try {
      Inputs content = new Inputs(MessageDigest.getInstance("SHA-256"));
      content.addFolder(site.resolve(CONTENT));
      Inputs inputs = new Inputs(MessageDigest.getInstance("SHA-256"));
      for (String folder : FOLDERS) {
        inputs.addFolder(site.resolve(folder));
      }
      for (Path folder : templates) {
        inputs.addFolder(folder);
      }
      for (String settings : SETTINGS) {
        inputs.addSettings(site.resolve(settings));
      }
      return Optional.of(content.sum() + " " + inputs.sum());
    } catch (IOException e) {
      return Optional.empty(); // Whoever reads it in earnest will tell.
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Of a site's inputs, all that is not content. */
  static String house(String inputs) {
    return inputs.substring(inputs.indexOf(' ') + 1);
  }

  private String sum() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private void addFolder(Path folder) throws IOException {
    addText(folder.toString());
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
      addText(entry.getKey());
      if (!entry.getKey().endsWith("/")) {
        addBytes(entry.getValue());
      }
    }
  }

  private void addSettings(Path file) throws IOException {
    addText(file.toString());
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
    addLength(bytes.length);
    digest.update(bytes);
  }

  private void addBytes(Path file) throws IOException {
    long length = 0;
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
        length += n;
      }
    }
    addLength(length);
  }

  private void addText(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    addLength(bytes.length);
    digest.update(bytes);
  }

  private void addLength(long length) {
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      digest.update((byte) (length >>> shift));
    }
  }
}
