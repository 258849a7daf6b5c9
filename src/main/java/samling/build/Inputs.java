package samling.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Every file that a site is built from, as it was when it was looked at.
 *
 * <p>Of each its whole content counts, by its length and two checksums, CRC-32 and CRC-32C. Their
 * polynomials have nothing in common, so that together they are one checksum of 64 bits: no change
 * that anybody makes to a file is overlooked but one that was worked out to be. There is nothing to
 * gain by that, for whoever can write to a site's files decides anyhow what the site says.
 */
final class Inputs {
  private static final List<String> FOLDERS = List.of("content", "assets", "templates");
  private static final List<String> SETTINGS = List.of("jbake.properties", "custom.properties");

  /** What lets settings hang on more than their own file: values and files from elsewhere. */
  private static final List<String> REACHING_OUT = List.of("${", "\\", "include");

  /**
   * Longer than the clock of any file system takes for a step; the longest is FAT's, two seconds.
   */
  private static final long STEP = TimeUnit.SECONDS.toNanos(3);

  private static final int AT_ONCE = 1 << 16;
  private static final long UNKNOWN = -1;
  private static final Set<StandardOpenOption> READ = Set.of(StandardOpenOption.READ);

  /**
   * How a file lies on disk.
   *
   * @param written when, in nanoseconds since 1970
   */
  private record Place(long length, long written, @Nullable Object key) {
    static Place of(BasicFileAttributes attributes) {
      return new Place(
          attributes.size(),
          attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
          attributes.fileKey());
    }

    String text() {
      return length + " " + written + " " + key;
    }
  }

  private final Path site;
  private final List<Path> folders = new ArrayList<>();
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(AT_ONCE);
  private final String word;
  private final String layout;
  private final SortedMap<Path, String> doubtful = new TreeMap<>();

  private Inputs(Path site, List<Path> templates) throws IOException {
    this.site = site;
    FOLDERS.forEach(folder -> folders.add(site.resolve(folder)));
    folders.addAll(templates);
    SortedMap<Path, Optional<Place>> places = places();
    long sure = newest(places) - STEP;
    StringBuilder all = new StringBuilder();
    folders.forEach(folder -> all.append(folder).append('\0'));
    for (Map.Entry<Path, Optional<Place>> file : places.entrySet()) {
      Place place = file.getValue().orElse(null);
      String sum = place == null ? "" : sum(file.getKey(), place.length());
      all.append(file.getKey()).append('\0').append(sum).append('\0');
      if (place != null && place.written() >= sure) {
        doubtful.put(file.getKey(), sum);
      }
    }
    this.word = digest(all.append(settings()).toString());
    this.layout = layout(places);
  }

  /**
   * The inputs of a site, or empty where a link or a setting may reach for more than lies here.
   *
   * @param templates where the site's settings say that its templates are
   */
  static Optional<Inputs> of(Path site, List<Path> templates) {
    try {
      return Optional.of(new Inputs(site, templates));
    } catch (IOException e) {
      return Optional.empty(); // Whoever reads it in earnest will tell.
    }
  }

  /** All of them as one word, the same for the same files with the same content. */
  String word() {
    return word;
  }

  /**
   * Whether the files are still the same ones. Only those are read again that were so new that a
   * later change may bear the same time.
   */
  boolean areStill() {
    try {
      if (!layout(places()).equals(layout)) {
        return false;
      }
      for (Map.Entry<Path, String> file : doubtful.entrySet()) {
        if (!sum(file.getKey(), UNKNOWN).equals(file.getValue())) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** When the last of the files was written, which may have been just now. */
  private static long newest(SortedMap<Path, Optional<Place>> places) {
    long newest = Long.MIN_VALUE + STEP;
    for (Optional<Place> place : places.values()) {
      newest = Math.max(newest, place.map(Place::written).orElse(newest));
    }
    return newest;
  }

  /** How all files lie on disk, and what the settings say, as one word. */
  private String layout(SortedMap<Path, Optional<Place>> places) throws IOException {
    StringBuilder all = new StringBuilder();
    for (Map.Entry<Path, Optional<Place>> file : places.entrySet()) {
      String place = file.getValue().map(Place::text).orElse("");
      all.append(file.getKey()).append('\0').append(place).append('\0');
    }
    return digest(all.append(settings()).toString());
  }

  /** Every file in the folders with its place, and every folder without one. */
  private SortedMap<Path, Optional<Place>> places() throws IOException {
    SortedMap<Path, Optional<Place>> found = new TreeMap<>();
    for (Path folder : folders) {
      if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
        continue;
      }
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
              found.put(path, Optional.empty());
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              if (!attributes.isRegularFile()) {
                throw new IOException(file + " is a link, or no file at all");
              }
              found.put(file, Optional.of(Place.of(attributes)));
              return FileVisitResult.CONTINUE;
            }
          });
    }
    return found;
  }

  private String settings() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String name : SETTINGS) {
      Path file = site.resolve(name);
      if (Files.exists(file)) {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        String folded = text.toLowerCase(Locale.ROOT);
        if (REACHING_OUT.stream().anyMatch(folded::contains)) {
          throw new IOException(file + " may reach out");
        }
        all.append(file).append('\0').append(text.length()).append('\0').append(text);
      }
    }
    return all.toString();
  }

  private static String digest(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What is in a file.
   *
   * @param expected its length, so that its end need not be sought, or {@link #UNKNOWN}
   */
  private String sum(Path file, long expected) throws IOException {
    CRC32 one = new CRC32();
    CRC32C other = new CRC32C();
    long length = 0;
    try (FileChannel channel = FileChannel.open(file, READ)) {
      int read = channel.read(buffer.clear());
      while (read > 0) {
        length += read;
        one.update(buffer.flip());
        other.update(buffer.rewind());
        read = length == expected ? 0 : channel.read(buffer.clear());
      }
    }
    return length + " " + one.getValue() + " " + other.getValue();
  }
}
