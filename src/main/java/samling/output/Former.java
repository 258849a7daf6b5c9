package samling.output;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The site that is about to be replaced. A file that it has already gets a second name in the new
 * one, and loses only the first when the old site goes: that is far cheaper for a disk than to make
 * a file and remove another.
 */
final class Former {
  /** No site at all. */
  static final Former NONE = new Former(null, Layout.NONE, Map.of());

  private static final int PART = 1 << 16;

  private final @Nullable Path folder;
  private final Layout layout;
  private final Map<String, String> sums;
  private volatile boolean linkable;

  private Former(@Nullable Path folder, Layout layout, Map<String, String> sums) {
    this.folder = folder;
    this.layout = layout;
    this.sums = sums;
    this.linkable = folder != null;
  }

  /** The site in a folder that bears a manifest. */
  static Former in(Path folder) throws IOException {
    return new Former(folder, Layout.of(folder), Manifest.read(folder).files());
  }

  /** How it lies on disk. */
  Layout layout() {
    return layout;
  }

  /** Whether its files can have a second name, as far as that was tried. */
  boolean isLinkable() {
    return linkable;
  }

  /**
   * Links a new file to the old one of its path if that has the very same bytes.
   *
   * @return whether the new file is there
   * @throws FileAlreadyExistsException when it was there before
   */
  boolean link(String path, byte[] bytes, Path to) throws IOException {
    if (!linkable || !holds(path, bytes)) {
      return false;
    }
    try {
      Files.createLink(to, file(path));
      return true;
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (IOException | UnsupportedOperationException e) {
      linkable = false; // The file system has no such links, or this user may not make them.
      return false;
    }
  }

  /** The sum of a file, as the site's manifest has it, or null where the site has no such file. */
  @Nullable String sum(String path) {
    return sums.get(path);
  }

  /** Every file of the site, as its manifest has it. */
  Set<String> files() {
    return sums.keySet();
  }

  /**
   * Links a new file to the old one of its path, or copies it where that can't be.
   *
   * @return whether it is the same file
   */
  boolean give(String path, Path to) throws IOException {
    Path file = file(path);
    if (linkable) {
      try {
        Files.createLink(to, file);
        return true;
      } catch (FileAlreadyExistsException e) {
        throw e;
      } catch (IOException | UnsupportedOperationException e) {
        linkable = false;
      }
    }
    try {
      Files.copy(file, to);
    } catch (IOException e) {
      throw new LostFile(e);
    }
    return false;
  }

  /** What is in a file. */
  byte[] bytes(String path) {
    try {
      return Files.readAllBytes(file(path));
    } catch (IOException e) {
      throw new LostFile(e);
    }
  }

  /** Whether a file has the very same bytes. */
  boolean holds(String path, byte[] bytes) {
    try {
      Path file = file(path);
      BasicFileAttributes attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return attributes.isRegularFile() && attributes.size() == bytes.length && begins(file, bytes);
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether a file of the same length has these bytes; in parts, for some are large. */
  private static boolean begins(Path file, byte[] bytes) throws IOException {
    byte[] part = new byte[Math.min(bytes.length, PART)];
    try (InputStream in = new FileInputStream(file.toFile())) {
      for (int at = 0; at < bytes.length; ) {
        int read = in.read(part, 0, Math.min(part.length, bytes.length - at));
        if (read <= 0 || !Arrays.equals(part, 0, read, bytes, at, at + read)) {
          return false;
        }
        at += read;
      }
    }
    return true;
  }

  /** Where a file lies; no site at all has none. */
  private Path file(String path) throws NoSuchFileException {
    if (folder == null) {
      throw new NoSuchFileException(path);
    }
    return folder.resolve(path);
  }
}
