package samling.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import samling.bake.BakeSettings;
import samling.host.ContentTypes;

/** Copies of files, packed with gzip, that lie beside them for web hosts to hand out. */
final class PackedFiles {
  private static final String KEY = "samling.compress";
  private static final int WORTHWHILE = 512;

  private PackedFiles() {}

  /** Whether a site wants them: {@code samling.compress=true}. */
  static boolean areAskedFor(BakeSettings settings) {
    return settings.value(KEY).map(Boolean::parseBoolean).orElse(false);
  }

  /**
   * Writes a packed copy of every file that gets smaller by it.
   *
   * @return the paths of the copies
   */
  static List<String> write(Path folder, List<String> files) throws IOException {
    try {
      return files.parallelStream()
          .map(file -> write(folder, file))
          .flatMap(Optional::stream)
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Optional<String> write(Path folder, String file) {
    boolean hidden = file.startsWith(".") || file.startsWith("_");
    if (hidden || !ContentTypes.of(file).contains("charset")) {
      return Optional.empty();
    }
    try {
      byte[] all = Files.readAllBytes(folder.resolve(file));
      byte[] packed = pack(all);
      if (all.length < WORTHWHILE || packed.length >= all.length) {
        return Optional.empty();
      }
      Files.write(folder.resolve(file + ".gz"), packed);
      return Optional.of(file + ".gz");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same bytes for the same bytes: Java writes no time into the head (RFC 1952, 2.3.1). */
  private static byte[] pack(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
