package samling.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two states of a small site that differ in every way, and what a reader may see between them. */
public final class TinySite {
  private static final Pattern REFERENCE = Pattern.compile("(?:href|src)=\"([^\"]+)\"");

  private TinySite() {}

  /** The old state. */
  public static NavigableMap<String, String> old() {
    NavigableMap<String, String> files = new TreeMap<>();
    files.put("index.html", page("old", "css/site.1.css", "a/index.html", "gone/index.html"));
    files.put("a/index.html", page("old", "css/site.1.css", "index.html", "b/index.html"));
    files.put("b/index.html", page("always", "css/base.css", "img/logo.svg"));
    files.put("gone/index.html", page("old", "css/site.1.css", "img/gone.png"));
    files.put("css/site.1.css", "body {color: red}");
    files.put("css/base.css", "body {margin: 0}");
    files.put("img/logo.svg", "<svg/>");
    files.put("img/gone.png", "gone");
    files.put("feed.xml", "<feed>old</feed>");
    files.put("was-file", "a file");
    files.put("was-folder/x/file.txt", "in a folder");
    files.put("same/as.txt", "the same twice");
    return files;
  }

  /** The new state. */
  public static NavigableMap<String, String> next() {
    NavigableMap<String, String> files = old();
    files.put("index.html", page("new", "css/site.2.css", "a/index.html", "new/index.html"));
    files.put("a/index.html", page("new", "css/site.2.css", "index.html", "b/index.html"));
    files.put("new/index.html", page("new", "css/site.2.css", "img/new.png", "new/more.html"));
    files.put("new/more.html", page("new", "css/site.2.css", "new/index.html"));
    files.put("css/site.2.css", "body {color: green}");
    files.put("img/new.png", "n".repeat(5000));
    files.put("feed.xml", "<feed>new</feed>");
    files.put("was-file/index.html", page("new", "css/site.2.css"));
    files.put("was-folder", "now a file");
    files.put("same/moved.txt", "the same twice");
    List.of("gone/index.html", "css/site.1.css", "img/gone.png", "was-file", "same/as.txt")
        .forEach(files::remove);
    files.remove("was-folder/x/file.txt");
    return files;
  }

  /** A third state, such as a correction that comes while the second is half published. */
  public static NavigableMap<String, String> third() {
    NavigableMap<String, String> files = next();
    files.put("index.html", page("third", "css/site.3.css", "a/index.html", "gone/index.html"));
    files.put("a/index.html", old().get("a/index.html"));
    files.put("css/site.1.css", old().get("css/site.1.css"));
    files.put("css/site.3.css", "body {color: blue}");
    files.put("gone/index.html", page("third", "css/site.3.css"));
    files.remove("new/more.html");
    files.put("new/index.html", page("third", "css/site.2.css", "img/new.png"));
    return files;
  }

  /** A state without files that become folders, for stores that lay what they hold into folders. */
  public static NavigableMap<String, String> plain(NavigableMap<String, String> state) {
    NavigableMap<String, String> files = new TreeMap<>(state);
    files.keySet().removeIf(path -> path.startsWith("was-"));
    return files;
  }

  private static String page(String words, String... references) {
    StringBuilder page = new StringBuilder("<!doctype html><p>" + words);
    for (String reference : references) {
      page.append("<a href=\"").append(reference).append("\">x</a>");
    }
    return page.toString();
  }

  /** The state as it is built, in a folder. */
  public static BuiltSite built(Map<String, String> files, Path folder) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
      digests.put(file.getKey(), Fingerprint.digest(Files.readAllBytes(path)));
    }
    return BuiltSite.of(folder, digests);
  }

  /**
   * Holds what is served to the rules of publishing file by file: each file is as it was or as it
   * will be; no page refers to a file that is not there; and no page that a reader can come to
   * leads to a page that is not there.
   */
  public static void assertSound(
      Map<String, String> served, Map<String, String> before, Map<String, String> after) {
    served.forEach(
        (path, text) -> assertThat(text).as(path).isIn(before.get(path), after.get(path)));
    Set<String> kept = new HashSet<>(before.keySet());
    kept.retainAll(after.keySet());
    assertThat(served.keySet()).containsAll(kept);
    served.forEach(
        (path, text) -> {
          if (path.endsWith(".html")) {
            for (String reference : references(text)) {
              if (!reference.endsWith(".html")) {
                assertThat(served).as("used by " + path).containsKey(reference);
              }
            }
          }
        });
    Set<String> seen = new HashSet<>();
    List<String> open = new ArrayList<>(List.of("index.html"));
    while (!open.isEmpty()) {
      String path = open.remove(open.size() - 1);
      assertThat(served).as("can be come to").containsKey(path);
      if (seen.add(path) && path.endsWith(".html")) {
        open.addAll(references(served.get(path)));
      }
    }
  }

  private static List<String> references(String page) {
    List<String> references = new ArrayList<>();
    Matcher matcher = REFERENCE.matcher(page);
    while (matcher.find()) {
      references.add(matcher.group(1));
    }
    return references;
  }

  /** What a web server would serve of a folder: all but what is hidden. */
  public static NavigableMap<String, String> served(Path root) throws IOException {
    NavigableMap<String, String> files = new TreeMap<>();
    if (!Files.exists(root)) {
      return files;
    }
    Path real = root.toRealPath();
    try (var walk = Files.walk(real)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String path = real.relativize(file).toString();
        if (!path.startsWith(".samling")) {
          files.put(path, Files.readString(file));
        }
      }
    }
    return files;
  }
}
