package samling.scaffold;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import samling.catalogue.Language;
import samling.editor.EditorFolder;
import samling.source.PackedFolder;

/** The maker of new sites. What it makes appears whole or not at all. */
public final class Scaffold {
  private static final String EXAMPLES = "/samling/scaffold/";
  private static final String CONTENT = "content";
  private static final String STAGING = ".samling-init-";

  private static final String IGNORED =
      """
      /output/
      /.output.samling-*
      /.samling/cache/
      """;

  /** What systems put into a folder that looks empty, and a repository that nothing is in yet. */
  private static final Set<String> UNSEEN =
      Set.of(".ds_store", "desktop.ini", "thumbs.db", ".directory", ".git");

  private Scaffold() {}

  /** What became of a wish for a new site. */
  public enum Result {
    MADE,
    /** There are files in the folder. */
    NOT_EMPTY,
    /** What has the name is no folder. */
    NOT_A_FOLDER
  }

  /**
   * Makes an example site in one language.
   *
   * @param folder a folder that is empty or not there yet
   * @param today the day that the example's dates are some weeks after
   */
  public static Result make(Path folder, Language language, LocalDate today) throws IOException {
    Path target = folder.toAbsolutePath().normalize();
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(target)) {
      return Result.NOT_A_FOLDER;
    }
    SortedMap<String, byte[]> files = files(language, today);
    if (!Files.isDirectory(target)) {
      beside(target, files, language);
      return Result.MADE;
    }
    if (!clear(target)) {
      return Result.NOT_EMPTY;
    }
    inside(target, files, language);
    return Result.MADE;
  }

  /** Makes the folder under another name, and gives it its own when it is whole. */
  private static void beside(Path target, Map<String, byte[]> files, Language language)
      throws IOException {
    Path parent = Files.createDirectories(target.resolveSibling(""));
    Path staging = parent.resolve("." + target.getFileName() + staging());
    try {
      write(staging, files);
      EditorFolder.write(staging, language);
      Files.move(staging, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      delete(staging);
    }
  }

  /**
   * Fills a folder that is there already, and may be somebody's working folder or a volume of its
   * own. {@code content}, which makes it a site, is moved in last.
   */
  private static void inside(Path target, Map<String, byte[]> files, Language language)
      throws IOException {
    Path staging = target.resolve(staging());
    try {
      write(staging, files);
      EditorFolder.write(staging, language);
      for (Path entry : entries(staging)) {
        if (!entry.endsWith(CONTENT)) {
          Files.move(entry, target.resolve(entry.getFileName()));
        }
      }
      Files.move(staging.resolve(CONTENT), target.resolve(CONTENT));
    } finally {
      delete(staging);
    }
  }

  /**
   * Whether nothing that anybody sees is in the folder, once the leavings of a killed attempt are
   * gone.
   */
  private static boolean clear(Path folder) throws IOException {
    List<Path> leavings = new ArrayList<>();
    for (Path entry : entries(folder)) {
      String name = entry.getFileName().toString();
      if (name.startsWith(STAGING)) {
        leavings.add(entry);
      } else if (!UNSEEN.contains(name.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    for (Path leaving : leavings) {
      delete(leaving);
    }
    return true;
  }

  private static SortedMap<String, byte[]> files(Language language, LocalDate today)
      throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>(PackedFolder.read(EXAMPLES + "any"));
    Map<String, String> dates = new ExampleDates(today).values();
    PackedFolder.read(EXAMPLES + language.tag())
        .forEach((path, bytes) -> files.put(path, dated(bytes, dates)));
    files.put(".gitignore", IGNORED.getBytes(UTF_8));
    return files;
  }

  private static byte[] dated(byte[] example, Map<String, String> dates) {
    String text = new String(example, UTF_8);
    for (Map.Entry<String, String> date : dates.entrySet()) {
      text = text.replace("{{" + date.getKey() + "}}", date.getValue());
    }
    return text.getBytes(UTF_8);
  }

  private static void write(Path folder, Map<String, byte[]> files) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.resolveSibling(""));
      Files.write(path, file.getValue());
    }
  }

  private static String staging() {
    return STAGING + ProcessHandle.current().pid();
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : all) {
      Files.deleteIfExists(each);
    }
  }
}
