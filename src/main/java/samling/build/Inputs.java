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
import samling.read.Leftovers;
import samling.source.FileStamp;
import samling.source.Sum;

/**
 * Every file that a site is built from, as it was when it was looked at.
 *
 * <p>Of each its whole content counts, by its {@link Sum}. The texts of the content are looked into
 * by whoever reads them in earnest, and only where nobody does, here.
 */
final class Inputs {
  private static final String CONTENT = "content";
  private static final String ASSETS = "assets";
  private static final List<String> FOLDERS = List.of(CONTENT, ASSETS, "templates");
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
  private final Path assets;
  private final List<Path> folders = new ArrayList<>();
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(AT_ONCE);
  private final SortedMap<Path, Optional<FileStamp>> places;
  private final String settings;
  private final Map<Path, String> sums = new HashMap<>();
  private final String house;
  private final String outline;

  private Inputs(Path site, String settings, List<Path> templates) throws IOException {
    this.site = site;
    this.settings = settings;
    this.contents = site.resolve(CONTENT);
    this.assets = site.resolve(ASSETS);
    FOLDERS.forEach(folder -> folders.add(site.resolve(folder)));
    folders.addAll(templates);
    this.places = places();
    StringBuilder all = new StringBuilder(settings);
    StringBuilder rest = new StringBuilder(settings);
    folders.forEach(folder -> rest.append(folder).append('\0'));
    for (Map.Entry<Path, Optional<FileStamp>> entry : places.entrySet()) {
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
    this.outline = digest(all);
    this.house = digest(rest);
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

  /** All of them that are not content, as one word. */
  String house() {
    return house;
  }

  /** Their names and lengths as one word: where it is another, so are the files. */
  String outline() {
    return outline;
  }

  /**
   * Takes down what was read of the content.
   *
   * @param read the {@link Sum} of each file by its name seen from the site's folder
   */
  void know(Map<String, String> read) {
    read.forEach((name, sum) -> sums.put(site.resolve(name), sum));
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
      for (Map.Entry<Path, Optional<FileStamp>> file : places.entrySet()) {
        if (file.getKey().startsWith(contents)) {
          all.append(file.getKey()).append('\0').append(sum(file)).append('\0');
        }
      }
      return Optional.of(digest(all));
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
      if (!settingsOf(site).equals(settings) || !places().equals(places)) {
        return false;
      }
      long newest = newest();
      long sure = newest > now.to(TimeUnit.NANOSECONDS) ? Long.MIN_VALUE : newest - STEP;
      for (Map.Entry<Path, Optional<FileStamp>> file : places.entrySet()) {
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

  /** When the last of the files was written, which may have been just now. */
  private long newest() {
    long newest = Long.MIN_VALUE + STEP;
    for (Optional<FileStamp> place : places.values()) {
      newest = Math.max(newest, place.map(FileStamp::written).orElse(newest));
    }
    return newest;
  }

  /** Whether the reader passes by what is found in a folder. Templates are found by any name. */
  private boolean isSkipped(Path path, Path folder) {
    return (folder.equals(contents) || folder.equals(assets))
        && Leftovers.include(path.getFileName().toString());
  }

  /** Whether it is a link by which an editor marks what it has open, which leads to no file. */
  private static boolean isMark(Path file, BasicFileAttributes attributes) {
    return attributes.isSymbolicLink()
        && Leftovers.include(file.getFileName().toString())
        && !Files.exists(file);
  }

  private boolean isText(Path file) {
    return file.startsWith(contents) && TEXTS.stream().anyMatch(file.toString()::endsWith);
  }

  /** Every file in the folders with its place, and every folder without one. */
  private SortedMap<Path, Optional<FileStamp>> places() throws IOException {
    SortedMap<Path, Optional<FileStamp>> found = new TreeMap<>();
    for (Path folder : folders) {
      if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
        continue;
      }
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
              if (isSkipped(path, folder)) {
                return FileVisitResult.SKIP_SUBTREE;
              }
              found.put(path, Optional.empty());
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              if (isSkipped(file, folder) || isMark(file, attributes)) {
                return FileVisitResult.CONTINUE;
              }
              if (!attributes.isRegularFile()) {
                throw new IOException(file + " is a link, or no file at all");
              }
              found.put(file, Optional.of(FileStamp.of(attributes)));
              return FileVisitResult.CONTINUE;
            }
          });
    }
    return found;
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

  private static String digest(CharSequence text) {
    Fingerprint all = new Fingerprint();
    all.add(text.toString());
    return all.text();
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
      int read = channel.read(buffer.clear());
      while (read > 0) {
        length += read;
        all.add(buffer.flip());
        read = length == expected ? 0 : channel.read(buffer.clear());
      }
    }
    return new Sum(length, all.checks()).toString();
  }
}
