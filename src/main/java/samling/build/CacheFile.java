package samling.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A file that one build leaves in the site for the next, in {@value #FOLDER}, which is safe to
 * delete. Whatever is wrong with it is as if it were not there.
 */
final class CacheFile {
  /** What a site's own folder is called in which the program keeps what it needs. */
  static final String HOME = ".samling";

  private static final String FOLDER = HOME + "/cache";

  /** Where a tree of the finished site may be kept. */
  static final String SPARE = FOLDER + "/spare";

  private static final int SUM_BYTES = 16;

  private final Path site;
  private final String name;
  private final byte[] first;

  /**
   * @param site the site's folder
   * @param version of what is in it; a file of another version is as none
   */
  CacheFile(Path site, String name, int version) {
    this.site = site;
    this.name = name;
    this.first = ("samling " + name + " " + version + "\n").getBytes(StandardCharsets.US_ASCII);
  }

  /** What was left, if it is whole. */
  Optional<byte[]> read() {
    try {
      Path file = site.resolve(FOLDER).resolve(name);
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          ? Optional.of(opened(Files.readAllBytes(file)))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Leaves bytes for the next build, if it can.
   *
   * @param wanted asked at the last moment, with the time that it is for the file system
   * @return whether they were left
   */
  boolean write(byte[] bytes, Predicate<FileTime> wanted) {
    try {
      Path folder = Files.createDirectories(site.resolve(FOLDER));
      if (!folder.toRealPath().equals(site.toRealPath().resolve(FOLDER))) {
        return false; // A link may lead anywhere.
      }
      Path beside = Files.createTempFile(folder, name, ".tmp");
      try {
        Files.write(beside, sealed(bytes));
        boolean so = wanted.test(Files.getLastModifiedTime(beside));
        if (so) {
          Files.move(beside, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        return so;
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      return false; // The next build has more to do; that is all.
    }
  }

  /** The bytes with the version before them and their fingerprint after. */
  private byte[] sealed(byte[] bytes) {
    return ByteBuffer.allocate(first.length + bytes.length + SUM_BYTES)
        .put(first)
        .put(bytes)
        .put(sum(bytes))
        .array();
  }

  private byte[] opened(byte[] sealed) throws IOException {
    int end = sealed.length - SUM_BYTES;
    if (end < first.length || !Arrays.equals(sealed, 0, first.length, first, 0, first.length)) {
      throw new IOException("of another version");
    }
    byte[] bytes = Arrays.copyOfRange(sealed, first.length, end);
    if (!Arrays.equals(sum(bytes), Arrays.copyOfRange(sealed, end, sealed.length))) {
      throw new IOException("damaged");
    }
    return bytes;
  }

  private static byte[] sum(byte[] bytes) {
    Fingerprint all = new Fingerprint();
    all.add(bytes, bytes.length);
    return all.text().getBytes(StandardCharsets.US_ASCII);
  }
}
