package samling.build;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import com.aayushatharva.brotli4j.encoder.Encoder.Parameters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
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
   * Writes files, and beside each that gets smaller by it its packed copies.
   *
   * @param write takes the path and the bytes of a file
   */
  static BiConsumer<String, byte[]> beside(List<Packing> packings, BiConsumer<String, byte[]> write)
      throws IOException {
    if (packings.contains(Packing.BROTLI) && !Brotli4jLoader.isAvailable()) {
      throw new IOException(
          "Brotli can't be had on this machine (%s %s)"
              .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
    }
    return (path, bytes) -> {
      write.accept(path, bytes);
      for (Packing packing : isWorthwhile(path, bytes) ? packings : List.<Packing>of()) {
        byte[] packed = pack(bytes, packing);
        if (packed.length < bytes.length) {
          write.accept(path + "." + packing.ending(), packed);
        }
      }
    };
  }

  private static boolean isWorthwhile(String path, byte[] bytes) {
    boolean hidden = path.startsWith(".") || path.startsWith("_");
    return !hidden && bytes.length >= WORTHWHILE && ContentTypes.of(path).contains("charset");
  }

  /** The same bytes for the same bytes: Java writes no time into the head (RFC 1952, 2.3.1). */
  private static byte[] pack(byte[] bytes, Packing packing) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try {
      if (packing == Packing.BROTLI) {
        return Encoder.compress(bytes, new Parameters().setQuality(BEST));
      }
      try (OutputStream out = new GZIPOutputStream(packed)) {
        out.write(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
