package samling.publish;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
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
import java.util.function.Supplier;

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
    try (InputStream in = new DigestInputStream(Channels.newInputStream(open(path)), digest)) {
      reading.read(in);
    }
    check(path, digest);
  }

  /** Something that is done with a file that can be read from its start again and again. */
  public interface Holding {
    void use(Supplier<InputStream> fromStart) throws IOException;
  }

  /**
   * Holds a file of the inventory open for a line that may ask for it more than once. Builds put
   * other files in place and write to none, so what was seen to be in it is in it to the end.
   *
   * @throws PublishRefused where it holds something else than in the inventory
   */
  public void hold(String path, Holding holding) throws IOException, PublishRefused {
    try (FileChannel channel = open(path)) {
      MessageDigest digest = Fingerprint.sha256();
      try (InputStream in = new DigestInputStream(fromStart(channel), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      check(path, digest);
      holding.use(() -> fromStart(channel));
    }
  }

  /** All that a channel has; it stays open. */
  private static InputStream fromStart(FileChannel channel) {
    try {
      channel.position(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new FilterInputStream(Channels.newInputStream(channel)) {
      @Override
      public void close() {
        // The next one reads from the same channel.
      }
    };
  }

  private void check(String path, MessageDigest read) throws PublishRefused {
    if (!inventory.file(path).digest().equals(HexFormat.of().formatHex(read.digest()))) {
      throw rebuilt();
    }
  }

  private FileChannel open(String path) throws IOException, PublishRefused {
    try {
      return FileChannel.open(file(path));
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
