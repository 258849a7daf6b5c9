package samling.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a build has written: the SHA-256 of every file by its path. It lies in the output as {@value
 * #FILE}, which also marks the folder as Samling's own.
 *
 * @param files lower-case hexadecimal digests by path below the output folder, with forward slashes
 */
public record Manifest(SortedMap<String, String> files) {
  /** The manifest's own name. */
  public static final String FILE = ".samling-manifest";

  private static final String FIRST_LINE = "samling manifest 1";
  private static final String SEPARATOR = "  ";

  /** The manifest of everything in a folder but a manifest. */
  public static Manifest of(Path folder) throws IOException {
    try {
      List<Map.Entry<String, String>> entries =
          Tree.files(folder).stream().filter(f -> !f.equals(FILE)).toList().parallelStream()
              .map(f -> Map.entry(f, digest(folder.resolve(f))))
              .toList();
      SortedMap<String, String> files = new TreeMap<>();
      entries.forEach(e -> files.put(e.getKey(), e.getValue()));
      return new Manifest(files);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Whether a folder bears a manifest. */
  static boolean isIn(Path folder) {
    return Files.isRegularFile(folder.resolve(FILE));
  }

  /** The manifest that lies in a folder; lines it can't make sense of are left out. */
  public static Manifest read(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    for (String line : Files.readAllLines(folder.resolve(FILE), StandardCharsets.UTF_8)) {
      int at = line.indexOf(SEPARATOR);
      if (at > 0) {
        files.put(line.substring(at + SEPARATOR.length()), line.substring(0, at));
      }
    }
    return new Manifest(files);
  }

  void write(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(FIRST_LINE);
    files.forEach((path, digest) -> lines.add(digest + SEPARATOR + path));
    Files.writeString(
        folder.resolve(FILE), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
  }

  private static String digest(Path file) {
    try {
      return digest(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
