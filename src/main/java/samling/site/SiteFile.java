package samling.site;

import java.util.function.Supplier;

/**
 * A file of the site that no template renders.
 *
 * @param path below the output folder
 * @param content makes what is in it; the same each time
 */
public record SiteFile(String path, Supplier<byte[]> content) {
  /** A file whose bytes are there already. */
  public SiteFile(String path, byte[] bytes) {
    this(path, () -> bytes);
  }

  /** What is in it, made now. */
  public byte[] bytes() {
    return content.get();
  }
}
