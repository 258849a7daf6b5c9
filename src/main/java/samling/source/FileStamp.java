package samling.source;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Which file lies somewhere, and when it was left so. Whoever replaces it or writes to it changes
 * that, as far as the file system's clock can tell.
 *
 * @param length in bytes, or -1 for what is no plain file
 * @param written in nanoseconds since 1970
 * @param key what the file system tells it from others by, or null
 */
public record FileStamp(long length, long written, @Nullable Object key) {
  public static FileStamp of(BasicFileAttributes attributes) {
    return new FileStamp(
        attributes.isRegularFile() ? attributes.size() : -1,
        attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
        attributes.fileKey());
  }

  // Written out, for what a record has of itself is made anew in each run.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FileStamp stamp
        && length == stamp.length
        && written == stamp.written
        && Objects.equals(key, stamp.key);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(written);
  }

  @Override
  public String toString() {
    return length + " " + written + ' ' + key;
  }
}
