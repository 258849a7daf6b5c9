package samling.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import samling.source.FileStamp;
import samling.source.SourceText;
import samling.source.Sum;

/**
 * Every file that a site is built from, as it was when it was looked at.
 *
 * <p>Of each its whole content counts, by its {@link Sum}. The texts of the content are looked into
 * by whoever reads them in earnest, and only where nobody does, here.
 */
final class Inputs {
  private static final List<String> TEXTS = List.of(".md", ".yaml", ".yml");
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

  private final Path site;
  private final Path contents;
  private final List<Path> templates;
  private final List<Path> folders;
  private final Listing listing;
  private final String settings;
  private final Map<Path, String> sums = new HashMap<>();
  private final SortedMap<String, String> read = new TreeMap<>();
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(AT_ONCE);
  private final String house;
  private final String outline;

  private Inputs(Path site, String settings, List<Path> templates) throws IOException {
    this.site = site;
    this.settings = settings;
    this.templates = templates;
    this.contents = site.resolve("content");
    this.folders = new ArrayList<>(List.of(contents, assets(), site.resolve("templates")));
    folders.addAll(templates);
    this.listing = listing();
    StringBuilder all = new StringBuilder(settings);
    StringBuilder rest = new StringBuilder(settings);
    folders.forEach(folder -> rest.append(folder).append('\0'));
    for (Map.Entry<Path, Optional<FileStamp>> entry : listing.places()) {
      Path file = entry.getKey();
      long length = entry.getValue().map(FileStamp::length).orElse(UNKNOWN);
      all.append(file).append('\0').append(length).append('\0');
      if (!isText(file) && length != UNKNOWN) {
        sums.put(file, sum(file, length));
      }
      if (!file.startsWith(contents)) {
        rest.append(file).append('\0').append(sums.get(file)).append('\0');
      }
    }
    this.outline = Fingerprint.of(all);
    this.house = Fingerprint.of(rest);
  }

  /**
   * What the settings of a site are read from, to be taken down before anybody acts upon them; or
   * empty where they may reach for more than lies here.
   */
  static Optional<String> settings(Path site) {
    try {
      return Optional.of(settingsOf(site));
    } catch (IOException e) {
      return Optional.empty(); // Whoever reads them in earnest will tell.
    }
  }

  /**
   * The inputs of a site, or empty where a link may reach for more than lies here.
   *
   * @param settings as they were taken down
   * @param templates where they say that the site's templates are
   */
  static Optional<Inputs> of(Path site, String settings, List<Path> templates) {
    try {
      return Optional.of(new Inputs(site, settings, templates));
    } catch (IOException e) {
      return Optional.empty(); // Whoever reads it in earnest will tell.
    }
  }

  /** Where the site's settings said that its templates are. */
  List<Path> templates() {
    return templates;
  }

  /** All of them that are not content, as one word. */
  String house() {
    return house;
  }

  /** Their names and lengths as one word: where it is another, so are the files. */
  String outline() {
    return outline;
  }

  /** Takes down what was read of the content, so that the texts need not be kept. */
  void know(Map<String, SourceText> texts) {
    for (SourceText text : texts.values()) {
      String sum = text.sum().toString();
      read.put(text.file(), sum);
      sums.put(site.resolve(text.file()), sum);
    }
  }

  /** The {@link Sum} of each file of the content that was read, by its name seen from the site. */
  SortedMap<String, String> read() {
    return read;
  }

  /**
   * All of them as one word, the same for the same files with the same content. Texts of which
   * nothing is known yet are read.
   *
   * @return nothing where that can't be
   */
  Optional<String> word() {
    try {
      StringBuilder all = new StringBuilder(house);
      for (Map.Entry<Path, Optional<FileStamp>> file : listing.places()) {
        if (file.getKey().startsWith(contents)) {
          all.append(file.getKey()).append('\0').append(sum(file)).append('\0');
        }
      }
      return Optional.of(Fingerprint.of(all));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether the files are still the same ones. Only those are read again that were so new that a
   * later change may bear the same time; all, where one bears a time to come.
   *
   * @param now by the clock of the file system
   */
  boolean areStill(FileTime now) {
    try {
      if (!settingsOf(site).equals(settings) || !listing().isSame(listing)) {
        return false;
      }
      long newest = Math.max(Long.MIN_VALUE + STEP, listing.newest());
      long sure = newest > now.to(TimeUnit.NANOSECONDS) ? Long.MIN_VALUE : newest - STEP;
      for (Map.Entry<Path, Optional<FileStamp>> file : listing.places()) {
        FileStamp place = file.getValue().orElse(null);
        if (place != null
            && place.written() >= sure
            && !sum(file.getKey(), UNKNOWN).equals(sum(file))) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private Listing listing() throws IOException {
    return new Listing(folders, List.of(contents, assets()));
  }

  private Path assets() {
    return site.resolve("assets");
  }

  private boolean isText(Path file) {
    return file.startsWith(contents) && TEXTS.stream().anyMatch(file.toString()::endsWith);
  }

  private static String settingsOf(Path site) throws IOException {
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

  /** What is in a file, by what is known; nothing for a folder. */
  private String sum(Map.Entry<Path, Optional<FileStamp>> file) throws IOException {
    FileStamp place = file.getValue().orElse(null);
    if (place == null) {
      return "";
    }
    String known = sums.get(file.getKey());
    if (known == null) {
      known = sum(file.getKey(), place.length());
      sums.put(file.getKey(), known);
    }
    return known;
  }

  /**
   * What is in a file.
   *
   * @param expected its length, so that its end need not be sought, or {@link #UNKNOWN}
   */
  private String sum(Path file, long expected) throws IOException {
    Fingerprint all = new Fingerprint();
    long length = 0;
    try (FileChannel channel = FileChannel.open(file, READ)) {
      int count = channel.read(buffer.clear());
      while (count > 0) {
        length += count;
        all.add(buffer.flip());
        count = length == expected ? 0 : channel.read(buffer.clear());
      }
    }
    return new Sum(length, all.checks()).toString();
  }
}
