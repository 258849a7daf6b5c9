package samling.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * What a build has written: the checksums of every file by its path, a CRC-32 and a CRC-32C, which
 * tell one edition from another at the speed of memory. It lies in the output as {@value #FILE},
 * which also marks the folder as Samling's own.
 *
 * @param files lower-case hexadecimal checksums by path below the output folder, with forward
 *     slashes
 */
public record Manifest(SortedMap<String, String> files) {
  /** The manifest's own name. */
  public static final String FILE = ".samling-manifest";

  private static final String FIRST_LINE = "samling manifest 2";
  private static final String SEPARATOR = "  ";

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

  static String digest(byte[] bytes) {
    return hex(new CRC32(), bytes) + hex(new CRC32C(), bytes);
  }

  private static String hex(Checksum checksum, byte[] bytes) {
    checksum.update(bytes);
    return HexFormat.of().toHexDigits((int) checksum.getValue());
  }
}
