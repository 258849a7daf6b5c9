package samling.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A program that builds one version of a site after the other until it is killed. */
final class Rebuilding {
  static final String PLACE = "cache/spare";
  private static final int PAGES = 120;
  private static final int WORTHWHILE = 60;

  private Rebuilding() {}

  /** The pages of a version: few tell of it, one is in every other version, most never change. */
  static SortedMap<String, String> pages(int version) {
    SortedMap<String, String> pages = new TreeMap<>();
    for (int i = 0; i < PAGES; i++) {
      String text = i % 12 == 0 ? "version " + version : "page " + i;
      pages.put("kurs/%02d/%d/index.html".formatted(i / 20, i), text);
    }
    pages.put(version % 2 == 0 ? "even/a/index.html" : "odd/index.html", "version " + version);
    return pages;
  }

  static void build(Path site, String output, int version) throws Exception {
    SortedMap<String, String> before = pages(version - 1);
    try (OutputFolder opened =
        OutputFolder.open(site.resolve(output), site, List.of(), PLACE, WORTHWHILE, () -> {})) {
      pages(version).entrySet().parallelStream()
          .forEach(
              page -> {
                boolean stays = page.getValue().equals(before.get(page.getKey()));
                if (!stays || !opened.staging().takeOver(page.getKey())) {
                  opened.staging().write(page.getKey(), page.getValue().getBytes(UTF_8));
                }
              });
      opened.commit();
    }
  }

  public static void main(String[] arguments) throws Exception {
    Path site = Path.of(arguments[0]);
    for (int version = Integer.parseInt(arguments[1]); true; version++) {
      build(site, "output", version);
    }
  }
}
