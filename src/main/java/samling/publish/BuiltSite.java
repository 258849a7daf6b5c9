package samling.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A finished site in its output folder.
 *
 * @param folder where its files are read from
 * @param inventory what is published of it
 */
public record BuiltSite(Path folder, Inventory inventory) {
  /**
   * The site in a folder.
   *
   * @param digests the SHA-256 of every file that is to be published, by path
   */
  public static BuiltSite of(Path folder, Map<String, String> digests) throws IOException {
    SortedMap<String, Fingerprint> files = new TreeMap<>();
    for (Map.Entry<String, String> file : digests.entrySet()) {
      long size = Files.size(folder.resolve(file.getKey()));
      files.put(file.getKey(), new Fingerprint(file.getValue(), size));
    }
    return new BuiltSite(folder, new Inventory(files));
  }

  public Path file(String path) {
    return folder.resolve(path);
  }

  /** Somewhere that a file is read to. */
  public interface Reading {
    void read(InputStream in) throws IOException;
  }

  /**
   * Reads a file once, and makes sure that it was the one in the inventory: a build may have put
   * another site in place meanwhile.
   *
   * @throws PublishRefused where it was not
   */
  public void read(String path, Reading reading) throws IOException, PublishRefused {
    MessageDigest digest = Fingerprint.sha256();
    try (InputStream in = new DigestInputStream(open(path), digest)) {
      reading.read(in);
    }
    if (!inventory.file(path).digest().equals(HexFormat.of().formatHex(digest.digest()))) {
      throw rebuilt();
    }
  }

  /**
   * What is in a file of the inventory.
   *
   * @throws PublishRefused where it holds something else now
   */
  public byte[] bytes(String path) throws IOException, PublishRefused {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    read(path, in -> in.transferTo(bytes));
    return bytes.toByteArray();
  }

  private InputStream open(String path) throws IOException, PublishRefused {
    try {
      return Files.newInputStream(file(path));
    } catch (NoSuchFileException e) {
      throw rebuilt();
    }
  }

  private PublishRefused rebuilt() {
    return new PublishRefused(PublishRefused.Reason.REBUILT, List.of(), folder);
  }

  /** Whether a file is a page, which refers to other files. */
  public static boolean isPage(String path) {
    return path.endsWith(".html");
  }
}
