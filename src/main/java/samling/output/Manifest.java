package samling.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import samling.source.Sum;

/**
 * What a build has written: the path of every file with a {@link Sum} of its content. It lies in
 * the output as {@value #FILE}, which also marks the folder as Samling's own.
 *
 * <p>It tells what was changed by hand or damaged. It need not withstand more: whoever can write to
 * the files can write to the manifest beside them.
 *
 * @param files sums as text by path below the output folder, with forward slashes; a manifest of
 *     the first version has SHA-256 instead, in lower-case hexadecimal digits
 */
public record Manifest(SortedMap<String, String> files) {
  /** The manifest's own name. */
  public static final String FILE = ".samling-manifest";

  private static final String FIRST_LINE = "samling manifest 2";
  private static final String SEPARATOR = "  ";
  private static final int LINE_LENGTH = 100;

  /** Whether a folder bears a manifest. */
  public static boolean isIn(Path folder) {
    return Files.isRegularFile(folder.resolve(FILE));
  }

  /** The manifest that lies in a folder; lines it can't make sense of are left out. */
  public static Manifest read(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    // Not strictly, for what is damaged is among what makes no sense.
    String text = new String(Files.readAllBytes(folder.resolve(FILE)), StandardCharsets.UTF_8);
    for (String line : text.lines().toList()) {
      int at = line.indexOf(SEPARATOR);
      if (at > 0) {
        files.put(line.substring(at + SEPARATOR.length()), line.substring(0, at));
      }
    }
    return new Manifest(files);
  }

  void write(Path folder) throws IOException {
    StringBuilder lines = new StringBuilder(LINE_LENGTH * (files.size() + 1));
    lines.append(FIRST_LINE).append('\n');
    for (Map.Entry<String, String> file : files.entrySet()) {
      lines.append(file.getValue()).append(SEPARATOR).append(file.getKey()).append('\n');
    }
    Path file = folder.resolve(FILE);
    Files.deleteIfExists(file); // It may be the same file as another folder's.
    Files.writeString(file, lines, StandardCharsets.UTF_8);
  }

  /**
   * Whether a file has the content that was written.
   *
   * @param digest the content's SHA-256, which older manifests tell
   */
  boolean has(String path, byte[] bytes, String digest) {
    String known = files.get(path);
    return known != null && (known.equals(Sum.of(bytes).toString()) || known.equals(digest));
  }

  /** The SHA-256 of some bytes in lower-case hexadecimal digits. */
  static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
