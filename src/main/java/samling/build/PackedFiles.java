package samling.build;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import com.aayushatharva.brotli4j.encoder.Encoder.Parameters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import samling.bake.BakeSettings;
import samling.host.ContentTypes;
import samling.host.Packing;

/** Packed copies of files, that lie beside them for web hosts to hand out. */
final class PackedFiles {
  private static final String KEY = "samling.compress";
  private static final int WORTHWHILE = 512;
  private static final int BEST = 11;

  private PackedFiles() {}

  /** Which a site wants: {@code samling.compress=gzip brotli}. */
  static List<Packing> askedFor(BakeSettings settings) {
    return Stream.of(settings.value(KEY).orElse("").split("[,\\s]+", -1))
        .filter(word -> !word.isEmpty() && !word.equals("false"))
        .map(PackedFiles::packing)
        .toList();
  }

  private static Packing packing(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "gzip" -> Packing.GZIP;
      case "brotli" -> Packing.BROTLI;
      default ->
          throw new UncheckedIOException(
              new IOException(KEY + " in jbake.properties: gzip, brotli, or both; not " + word));
    };
  }

  /**
   * Writes the packed copies of every file that gets smaller by it.
   *
   * @return the paths of the copies
   */
  static List<String> write(Path folder, List<String> files, List<Packing> packings)
      throws IOException {
    if (packings.contains(Packing.BROTLI) && !Brotli4jLoader.isAvailable()) {
      throw new IOException(
          "Brotli can't be had on this machine (%s %s)"
              .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
    }
    try {
      return files.parallelStream()
          .flatMap(
              file -> packings.stream().flatMap(packing -> write(folder, file, packing).stream()))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Optional<String> write(Path folder, String file, Packing packing) {
    boolean hidden = file.startsWith(".") || file.startsWith("_");
    if (hidden || !ContentTypes.of(file).contains("charset")) {
      return Optional.empty();
    }
    try {
      byte[] all = Files.readAllBytes(folder.resolve(file));
      byte[] packed = pack(all, packing);
      if (all.length < WORTHWHILE || packed.length >= all.length) {
        return Optional.empty();
      }
      String copy = file + "." + packing.ending();
      Files.write(folder.resolve(copy), packed);
      return Optional.of(copy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same bytes for the same bytes: Java writes no time into the head (RFC 1952, 2.3.1). */
  private static byte[] pack(byte[] bytes, Packing packing) throws IOException {
    if (packing == Packing.BROTLI) {
      return Encoder.compress(bytes, new Parameters().setQuality(BEST));
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
