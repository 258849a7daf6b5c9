package samling.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.Folders;
import samling.TestSite;

/** A page that was to be taken over and can't be read costs a whole build, and no more. */
class LostPageTest {
  private static final String SITE =
      """
      -- content/site.yaml --
      name: {nb: Kurskatalogen}
      url: https://kurs.example.no/
      languages: [nb]
      timeZone: Europe/Oslo
      -- content/courses/listening.yaml --
      title: {nb: Å lytte}
      summary: {nb: Hør hva som menes.}
      description: {nb: En hører mer.}
      -- content/courses/reading.yaml --
      title: {nb: Å lese}
      summary: {nb: Les det som menes.}
      description: {nb: En leser mer.}
      -- content/courses/writing.yaml --
      title: {nb: Å skrive}
      summary: {nb: Skriv det som menes.}
      description: {nb: En skriver mer.}
      """;
  private static final Instant NOON = Instant.parse("2026-11-20T11:00:00Z");

  @TempDir private Path folder;
  private Path site;
  private final List<Stage> stages = new ArrayList<>();

  @BeforeEach
  void buildAndEdit() throws Exception {
    site = TestSite.exactly(SITE).root();
    build(site, stage -> {});
    Files.delete(site.resolve("content/courses/writing.yaml"));
    build(site, stage -> {}); // From now on the libraries have set all properties of the process.
    build(site, stage -> {});
    Files.delete(site.resolve("content/courses/reading.yaml"));
    stages.clear();
  }

  @Test
  void aPageThatIsGoneWhenItIsLookedIntoIsMade() throws Exception {
    build(
        site,
        stage -> {
          stages.add(stage);
          if (stage == Stage.CHECK_PAGES) {
            lose();
          }
        });
    assertThat(stages.stream().filter(Stage.BAKE::equals)).hasSize(2);
    assertThatItIsAsNew();
  }

  @Test
  void aSiteThatIsWholeIsMadeOnce() throws Exception {
    build(site, stages::add);
    assertThat(stages.stream().filter(Stage.BAKE::equals)).hasSize(1);
    assertThatItIsAsNew();
  }

  private void lose() {
    try {
      Files.deleteIfExists(site.resolve("output/kurs/listening/index.html"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void assertThatItIsAsNew() throws Exception {
    Path copy = folder.resolve("copy");
    Folders.copy(site.resolve("content"), copy.resolve("content"));
    build(copy, stage -> {});
    assertThat(Folders.digests(site.resolve("output")))
        .isEqualTo(Folders.digests(copy.resolve("output")));
    assertThat(Folders.files(site)).noneMatch(file -> file.contains("samling-new"));
  }

  private static void build(Path site, Consumer<Stage> progress) throws Exception {
    Request request = new Request(site, null, zone -> NOON, false, progress);
    assertThat(Build.build(request).good()).isTrue();
  }
}
