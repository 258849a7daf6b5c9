package samling.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.source.SourceText;

class InputsTest {
  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-01-02T03:04:05Z"));
  private static final FileTime NOW = FileTime.from(Instant.parse("2026-11-22T12:00:01Z"));
  private static final FileTime TOMORROW = FileTime.from(Instant.parse("2026-11-23T12:00:00Z"));
  private static final FileTime TODAY = FileTime.from(Instant.parse("2026-11-22T12:00:00Z"));

  @TempDir private Path site;

  @BeforeEach
  void layOut() throws IOException {
    write("jbake.properties", "a=b", LONG_AGO);
    write("content/site.yaml", "name: A", LONG_AGO);
    write("content/courses/a.md", "# A", TODAY);
    write("templates/base.ftlh", "<html>", LONG_AGO);
  }

  @Test
  void theSameFilesAreTheSameWords() {
    Inputs inputs = inputs();
    assertThat(inputs().word()).isPresent().isEqualTo(inputs.word());
    assertThat(inputs().outline()).isEqualTo(inputs.outline());
    assertThat(inputs().house()).isEqualTo(inputs.house());
  }

  @Test
  void aChangedTextOfTheSameLengthHasTheSameOutlineButAnotherWord() throws IOException {
    Inputs before = inputs();
    String word = before.word().orElseThrow();
    write("content/courses/a.md", "# B", TODAY);
    assertThat(inputs().outline()).isEqualTo(before.outline());
    assertThat(inputs().word()).isPresent().get().isNotEqualTo(word);
    assertThat(inputs().house()).isEqualTo(before.house());
    write("content/courses/a.md", "# Longer", TODAY);
    assertThat(inputs().outline()).isNotEqualTo(before.outline());
  }

  @Test
  void theHouseIsAllButContent() throws IOException {
    Inputs before = inputs();
    write("templates/base.ftlh", "<HTML>", LONG_AGO);
    assertThat(inputs().house()).isNotEqualTo(before.house());
    assertThat(inputs().word()).isNotEqualTo(before.word());
  }

  @Test
  void whatWasReadElsewhereIsTakenAtItsWord() {
    Inputs told = inputs();
    told.know(read("# A"));
    assertThat(told.word()).isEqualTo(inputs().word());
    Inputs lied = inputs();
    lied.know(read("# B"));
    assertThat(lied.word()).isPresent().isNotEqualTo(inputs().word());
  }

  @Test
  void whatIsAsItWasIsStillThere() {
    Inputs inputs = inputs();
    inputs.word();
    assertThat(inputs.areStill(NOW)).isTrue();
  }

  @Test
  void whatWasWrittenComesOrGoesIsSeen() throws IOException {
    Inputs inputs = inputs();
    write("content/site.yaml", "name: B", TODAY);
    assertThat(inputs.areStill(NOW)).isFalse();
    Inputs more = inputs();
    write("content/courses/b.md", "# B", LONG_AGO);
    assertThat(more.areStill(NOW)).isFalse();
    Inputs less = inputs();
    Files.delete(site.resolve("content/courses/b.md"));
    assertThat(less.areStill(NOW)).isFalse();
    Inputs otherwise = inputs();
    write("jbake.properties", "a=c", LONG_AGO);
    assertThat(otherwise.areStill(NOW)).isFalse();
  }

  /** A clock of a file system may stand still for two seconds. */
  @Test
  void ofTheNewestFilesTheTextIsLookedAtAgain() throws IOException {
    Inputs inputs = inputs();
    inputs.know(read("# A"));
    write("content/courses/a.md", "# B", TODAY);
    assertThat(inputs.areStill(NOW)).isFalse();
  }

  @Test
  void aFileOfTomorrowHidesNothing() throws IOException {
    write("assets/photo.jpg", "by a camera whose clock is wrong", TOMORROW);
    Inputs inputs = inputs();
    inputs.know(read("# A"));
    assertThat(inputs.areStill(NOW)).isTrue();
    write("content/courses/a.md", "# B", TODAY);
    assertThat(inputs.areStill(NOW)).isFalse();
  }

  @Test
  void whatMayReachForMoreThanLiesHereIsNotKnown() throws IOException {
    write("jbake.properties", "a=${home}", LONG_AGO);
    assertThat(seen()).isEmpty();
    write("jbake.properties", "a=b", LONG_AGO);
    Files.createSymbolicLink(site.resolve("content/link.md"), site.resolve("content/site.yaml"));
    assertThat(seen()).isEmpty();
  }

  /** Vim has its own file beside the one that is open, Emacs a link that leads nowhere. */
  @Test
  void anEditorThatHasAFileOpenIsNotInTheWay() throws IOException {
    Inputs before = inputs();
    write("content/courses/.a.md.swp", "being written", LONG_AGO);
    for (String open : List.of("content/courses/.#a.md", "templates/.#base.ftlh")) {
      Files.createSymbolicLink(site.resolve(open), Path.of("kari@desk.example.no.4711:1795330000"));
    }
    assertThat(inputs().word()).isPresent().isEqualTo(before.word());
    assertThat(inputs().house()).isEqualTo(before.house());
    assertThat(before.areStill(NOW)).isTrue();
    Files.delete(site.resolve("templates/.#base.ftlh"));
    Files.createSymbolicLink(site.resolve("templates/.#base.ftlh"), site.resolve("content/a"));
    assertThat(seen()).isPresent();
    write("content/a", "now it leads to something", LONG_AGO);
    assertThat(seen()).isEmpty();
  }

  @Test
  void templatesCountByWhateverNameAndWhereverTheyLie() throws IOException {
    List<Path> templates = List.of(site.resolve("assets/.mal"));
    write("assets/.mal/.base.ftlh", "<html>", LONG_AGO);
    String house = Inputs.of(site, "", templates).orElseThrow().house();
    write("assets/.mal/.base.ftlh", "<HTML>", LONG_AGO);
    assertThat(Inputs.of(site, "", templates).orElseThrow().house()).isNotEqualTo(house);
  }

  private static Map<String, SourceText> read(String text) {
    String name = "content/courses/a.md";
    return Map.of(name, new SourceText(name, text));
  }

  private Inputs inputs() {
    return seen().orElseThrow();
  }

  private Optional<Inputs> seen() {
    return Inputs.settings(site).flatMap(settings -> Inputs.of(site, settings, List.of()));
  }

  private void write(String name, String text, FileTime time) throws IOException {
    Path file = site.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, time);
  }
}
