package samling.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.Folders;
import samling.source.Sum;

/**
 * A tree that is kept for the next build is the finished site, file for file, or it is not kept.
 */
class SpareTest {
  private static final String PLACE = "cache/spare";
  private static final int PAGES = 100;
  private static final int WORTHWHILE = 60;
  private static final String FIRST = page(0);
  private static final String SECOND = page(1);

  @TempDir private Path folder;
  private final SortedMap<String, String> pages = new TreeMap<>();
  private Path site;
  private Path output;
  private Path spare;

  @BeforeEach
  void editedSite() throws Exception {
    site = Files.createDirectories(folder.toRealPath().resolve("site"));
    output = site.resolve("output");
    spare = site.resolve(PLACE);
    for (int i = 0; i < PAGES; i++) {
      pages.put(page(i), "page " + i);
    }
    build();
    assertThat(spare).doesNotExist();
    pages.put(FIRST, "edited");
    build();
    assertThatItIsATwin();
  }

  @Test
  void theTreesTakeTurns() throws Exception {
    Object site1 = inode(output.resolve(SECOND).getParent());
    Object site2 = inode(spare.resolve(SECOND).getParent());
    for (int i = 0; i < 3; i++) {
      pages.put(FIRST, "edited " + i);
      build();
      assertThatItIsATwin();
      assertThat(inode(output.resolve(SECOND).getParent())).isEqualTo(i % 2 == 0 ? site2 : site1);
    }
  }

  @Test
  void whatIsGoneIsInNeitherTree() throws Exception {
    pages.remove(FIRST);
    pages.put("news/2026/index.html", "new");
    build();
    assertThatItIsATwin();
    pages.remove("news/2026/index.html");
    build();
    assertThatItIsATwin();
    for (Path tree : List.of(output, spare)) {
      assertThat(tree.resolve(FIRST).getParent()).doesNotExist();
      assertThat(tree.resolve("news")).doesNotExist();
    }
  }

  @Test
  void aFileThatIsSharedIsNeverWrittenTo() throws Exception {
    for (String file : List.of(FIRST, SECOND, Manifest.FILE)) {
      Files.createLink(site.resolve(file.replace('/', '-')), output.resolve(file));
    }
    String manifest = Files.readString(output.resolve(Manifest.FILE));
    pages.put(FIRST, "other");
    pages.remove(SECOND);
    build();
    assertThat(site.resolve(FIRST.replace('/', '-'))).hasContent("edited");
    assertThat(site.resolve(SECOND.replace('/', '-'))).hasContent("page 1");
    assertThat(site.resolve(Manifest.FILE)).hasContent(manifest.strip());
    assertThatItIsATwin();
  }

  @Test
  void aBuildThatFailsGivesItBack() throws Exception {
    Map<String, String> before = Folders.digests(output);
    try (OutputFolder opened = open(output)) {
      opened.staging().write(FIRST, "half".getBytes(UTF_8));
      opened.staging().write("new/index.html", "half".getBytes(UTF_8));
      assertThat(spare).doesNotExist();
      assertThat(opened.staging().takeOver(SECOND)).isTrue();
    }
    assertThat(Folders.digests(output)).isEqualTo(before);
    assertThatItIsATwin();
    assertThat(spare.resolve("new")).doesNotExist();
  }

  @Test
  void namesOfFilesBecomeNamesOfFoldersAndBack() throws Exception {
    for (int i = 0; i < 3; i++) {
      pages.keySet().removeIf(page -> page.startsWith("a"));
      pages.put("a", "a file");
      pages.put("a.b/c/d.html", "below");
      pages.put("a.b/c/e.html", "below");
      build();
      assertThatItIsATwin();
      pages.keySet().removeIf(page -> page.startsWith("a"));
      pages.put("a/b/c.html", "below");
      pages.put("a/b.html", "below");
      pages.put("a.b/c", "a file");
      build();
      assertThatItIsATwin();
    }
  }

  @Test
  void aTreeThatSomebodyTouchedIsNotBelieved() throws Exception {
    Path stray = folder.resolve("stray");
    Files.createDirectory(stray);
    Files.writeString(stray.resolve("index.html"), "stray");
    List<Touch> touches =
        List.of(
            () -> Files.writeString(spare.resolve("stray.html"), "stray"),
            () -> Files.createDirectories(spare.resolve("stray/folder")),
            () -> Files.delete(spare.resolve(SECOND)),
            () -> Files.delete(spare.resolve(Manifest.FILE)),
            () -> {
              Files.delete(spare.resolve(SECOND));
              Files.writeString(spare.resolve(SECOND), "strays");
            },
            () -> {
              Files.delete(spare.resolve(SECOND));
              Files.createSymbolicLink(spare.resolve(SECOND), output.resolve(SECOND));
            },
            () -> {
              Path around = spare.resolve(SECOND).getParent();
              Folders.delete(around);
              Files.createSymbolicLink(around, stray);
            },
            () -> Files.createSymbolicLink(spare.resolve("stray"), stray),
            () -> Files.move(spare.resolve(SECOND), spare.resolve("stray.html")),
            () -> Files.move(spare, spare.resolveSibling("was")),
            () -> {
              Files.createDirectories(spare.resolveSibling("was"));
              Folders.delete(spare.resolveSibling("was"));
              Files.move(spare, spare.resolveSibling("was"));
              Files.createSymbolicLink(spare, spare.resolveSibling("was"));
            });
    int i = 0;
    for (Touch touch : touches) {
      touch.run();
      build(); // with nothing in it that differs, so that all would be taken as it lies
      assertThatTheSiteIsRight();
      Tree.delete(spare);
      pages.put(FIRST, "edited again " + i++);
      build();
      assertThatItIsATwin();
    }
    assertThat(stray.resolve("index.html")).hasContent("stray");
  }

  @Test
  void aSiteThatSomebodyTouchedHasNoTwin() throws Exception {
    Files.delete(output.resolve(SECOND));
    build();
    assertThatTheSiteIsRight();
    Folders.delete(output);
    build();
    assertThatTheSiteIsRight();
    assertThat(spare).doesNotExist();
  }

  @Test
  void itIsOnlyForSitesOfManyFoldersThatHardlyChange() throws Exception {
    pages.replaceAll((page, text) -> text + " and more");
    build();
    assertThatTheSiteIsRight();
    assertThat(spare).doesNotExist();
    pages.keySet().removeIf(page -> page.contains("9"));
    build();
    assertThatItIsATwin();
    pages.keySet().removeIf(page -> page.contains("8") || page.contains("7"));
    build();
    build();
    assertThatTheSiteIsRight();
    assertThat(spare).doesNotExist();
  }

  @Test
  void whatElseLiesThereIsInNobodysWay() throws Exception {
    List<Touch> touches =
        List.of(
            () -> Files.delete(spare.resolve(Manifest.FILE)),
            () -> {
              Folders.delete(spare);
              Files.createDirectories(spare.resolve("kurs"));
            },
            () -> {
              Folders.delete(spare);
              Files.writeString(spare, "a file");
            });
    for (Touch touch : touches) {
      touch.run();
      pages.remove(pages.firstKey());
      build();
      assertThatItIsATwin();
    }
  }

  @Test
  void whatIsNotOursIsLeftAlone() throws Exception {
    Folders.delete(site.resolve("cache"));
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere/spare"));
    Files.writeString(elsewhere.resolve(Manifest.FILE), "samling manifest 2\n");
    Files.createSymbolicLink(site.resolve("cache"), folder.resolve("elsewhere"));
    build();
    assertThat(Folders.files(elsewhere)).containsExactly(Manifest.FILE);
    assertThatTheSiteIsRight();
  }

  @Test
  void aSiteThatIsBuiltWhereItWouldBeIsNotTakenForIt() throws Exception {
    for (String there : List.of(PLACE, "cache")) {
      Folders.delete(site.resolve("cache"));
      output = site.resolve(there);
      for (int i = 0; i < 3; i++) {
        pages.put(FIRST, "there " + i);
        build();
        assertThatTheSiteIsRight();
        assertThat(Folders.files(site))
            .allMatch(file -> file.startsWith(there + "/") || file.startsWith("output/"));
      }
    }
  }

  @Test
  void aFolderThatOthersWriteToAsWellLeavesItAlone() throws Exception {
    Map<String, String> before = Folders.digests(spare);
    Staging more = new Staging(Files.createDirectory(folder.resolve("more")));
    more.write(FIRST, "more".getBytes(UTF_8));
    OutputFolder.add(more, output);
    assertThat(Folders.digests(spare)).isEqualTo(before);
  }

  @Test
  void whatAKilledBuildLeftIsNoPartOfIt() throws Exception {
    Files.move(spare, site.resolve(".output.samling-new"));
    Files.writeString(site.resolve(".output.samling-new/stray.html"), "half");
    build();
    assertThatItIsATwin();
    assertThat(site.resolve(".output.samling-new")).doesNotExist();
  }

  @Test
  void anotherOutputHasItsOwn() throws Exception {
    Path first = output;
    output = site.resolve("other");
    build();
    assertThatTheSiteIsRight();
    pages.put(FIRST, "other");
    build();
    assertThatItIsATwin();
    output = first;
    build();
    assertThatItIsATwin();
  }

  @Test
  void whateverChangesTheSiteIsAsNew() throws Exception {
    Random random = new Random(Long.getLong("samling.edits.seed", 11));
    for (int i = 0; i < 8; i++) {
      for (int j = random.nextInt(8); j >= 0; j--) {
        String page = page(random.nextInt(PAGES));
        switch (random.nextInt(3)) {
          case 0 -> pages.remove(page);
          case 1 -> pages.put(page, "page " + random.nextInt(3));
          default -> pages.put(page.replace("index.html", random.nextInt(3) + ".html"), "more");
        }
      }
      build();
      assertThatItIsATwin();
    }
  }

  private interface Touch {
    void run() throws IOException;
  }

  private static String page(int i) {
    return "kurs/%02d/%d/index.html".formatted(i / 20, i);
  }

  /** Builds the site, what has not changed in the one way or the other. */
  private void build() throws Exception {
    try (OutputFolder opened = open(output)) {
      for (Map.Entry<String, String> page : pages.entrySet()) {
        byte[] bytes = page.getValue().getBytes(UTF_8);
        boolean stays = text(page.getKey()).equals(page.getValue());
        if (!stays
            || page.getKey().length() % 2 == 0
            || !opened.staging().takeOver(page.getKey())) {
          opened.staging().write(page.getKey(), bytes);
        }
      }
      opened.commit();
      assertThat(opened.seal()).isEqualTo(Layout.of(output).seal());
    }
  }

  private String text(String page) throws IOException {
    Path file = output.resolve(page);
    return Files.isRegularFile(file) ? Files.readString(file) : "";
  }

  private OutputFolder open(Path at) throws IOException, OutputRefused {
    return OutputFolder.open(at, site, List.of(), PLACE, WORTHWHILE, () -> {});
  }

  private void assertThatTheSiteIsRight() throws IOException {
    SortedMap<String, String> there = new TreeMap<>();
    for (String file : Folders.files(output)) {
      there.put(file, Files.readString(output.resolve(file)));
    }
    SortedMap<String, String> sums = new TreeMap<>();
    pages.forEach((page, text) -> sums.put(page, Sum.of(text.getBytes(UTF_8)).toString()));
    assertThat(Manifest.read(output).files()).isEqualTo(sums);
    there.remove(Manifest.FILE);
    assertThat(there).isEqualTo(pages);
    try (Stream<Path> all = Files.walk(output)) {
      assertThat(all.filter(Files::isDirectory).noneMatch(SpareTest::isEmpty)).isTrue();
    }
    assertThat(Folders.files(site)).noneMatch(file -> file.startsWith(".output.samling-"));
  }

  private void assertThatItIsATwin() throws IOException {
    assertThatTheSiteIsRight();
    assertThat(Layout.of(spare).isTwinOf(Layout.of(output))).isTrue();
  }

  private static boolean isEmpty(Path folder) {
    try {
      return Tree.isEmpty(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object inode(Path file) throws IOException {
    return Files.getAttribute(file, "unix:ino");
  }
}
