package samling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samling.Folders;
import samling.TestSite;

/** A build after an edit takes over what has not changed, and gives what a first build would. */
class EditedSiteTest {
  private static final String SITE =
      """
      -- content/site.yaml --
      name: {nb: Kurskatalogen, en: The catalogue}
      url: https://kurs.example.no/
      languages: [nb, en]
      timeZone: Europe/Oslo
      -- content/topics.yaml --
      talk: {name: {nb: Samtale, en: Talk}}
      -- content/groups/talk.yaml --
      title: {nb: Samtale, en: Talk}
      summary: {nb: Vi snakker sammen., en: We talk.}
      status: open
      verified: 2026-11-01
      crossTopic: true
      follows: [listening/winter]
      contact: {email: post@example.no}
      -- content/courses/all/listening.yaml --
      title: {nb: Å lytte, en: To listen}
      summary: {nb: Hør hva som menes., en: Hear what is meant.}
      description: {nb: En hører mer., en: One hears more.}
      topics: [talk]
      offerings:
        - id: winter
          mode: online
          online: {platform: Video}
          registration: {method: email, email: post@example.no}
          sessions:
            - {date: 2027-01-14, start: "10:00", end: "12:00"}
      -- content/courses/writing.yaml --
      title: {nb: Å skrive, en: Writing}
      summary: {nb: Skriv det som menes., en: Write what is meant.}
      description:
        nb: Se [vinteren](register:listening/winter).
        en: See [winter](register:listening/winter).
      prerequisites:
        - course: listening
      -- content/courses/reading.yaml --
      title: {nb: Å lese, en: Reading}
      summary: {nb: Les det som menes., en: Read what is meant.}
      description: {nb: En leser mer., en: One reads more.}
      """;
  private static final String LISTENING = "kurs/listening/index.html";
  private static final String WRITING = "kurs/writing/index.html";
  private static final String READING = "kurs/reading/index.html";

  @TempDir private Path folder;
  private Path site;
  private Path output;

  /** Libraries set properties of the process when they are first used, which makes it another. */
  @BeforeAll
  static void useTheLibraries(@TempDir Path folder) throws IOException {
    Path any = TestSite.exactly(SITE).root();
    run(any, "--output", folder.resolve("any").toString());
    Files.delete(any.resolve("content/courses/reading.yaml"));
    run(any, "--output", folder.resolve("any").toString());
  }

  @BeforeEach
  void makeSite() throws IOException {
    site = TestSite.exactly(SITE).root();
    output = site.resolve("output");
    assertThat(build()).isZero();
  }

  /**
   * A page that was written to by hand, unseen, is still so where it was taken over, and right
   * where it was made anew.
   */
  @Test
  void onlyPagesThatTellOfTheChangeAreMade() throws Exception {
    List<String> pages =
        List.of(LISTENING, WRITING, READING, "grupper/talk/index.html", "tema/talk/index.html");
    for (String page : pages) {
      tamper(page);
    }
    edit("content/courses/all/listening.yaml", "Å lytte", "Å høre");
    assertThat(build()).isZero();
    assertThat(pages.stream().filter(this::isTampered)).containsExactly(READING);
    edit("content/groups/talk.yaml", "Vi snakker", "Vi prater");
    assertThat(build()).isZero();
    assertThat(pages.stream().filter(this::isTampered)).containsExactly(READING);
    edit("content/site.yaml", "Kurskatalogen", "Katalogen");
    assertThat(build()).isZero();
    assertThat(pages.stream().filter(this::isTampered)).isEmpty();
    assertThatItIsAsNew();
  }

  @Test
  void aMemoryThatIsDamagedOrOfAnotherFolderIsNotBelieved() throws Exception {
    Path memory = site.resolve(".samling/cache/pages");
    byte[] bytes = Files.readAllBytes(memory);
    for (int at : new int[] {0, 20, bytes.length / 2, bytes.length - 1}) {
      tamper(READING);
      byte[] damaged = bytes.clone();
      damaged[at] ^= 0x20;
      Files.write(memory, damaged);
      edit("content/courses/all/listening.yaml", "Hør", "Hør nå");
      assertThat(build()).isZero();
      assertThat(isTampered(READING)).isFalse();
    }
    Files.writeString(output.resolve(READING), "<!doctype html>"); // and its time is another
    edit("content/courses/all/listening.yaml", "Hør", "Hør nå");
    assertThat(build()).isZero();
    assertThatItIsAsNew();
  }

  /** What a text links to, what a card says, a place on a page, a picture, the order, the clock. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "content/courses/all/listening.yaml, id: winter, id: spring",
        "content/courses/all/listening.yaml, topics: [talk], level: beginner",
        "content/courses/all/listening.yaml, mode: online, status: cancelled",
        "content/courses/writing.yaml, - course: listening, - course: reading",
        "content/courses/reading.yaml, En leser, Se [skriv](course:writing). En leser",
        "content/groups/talk.yaml, listening/winter, writing",
        "content/groups/talk.yaml, status: open, status: ended",
        "content/topics.yaml, Samtale, Ord",
      })
  void anEditGivesWhatAFirstBuildWould(String file, String from, String to) throws IOException {
    edit(file, from, to);
    int again = build();
    assertThat(build("anew")).isEqualTo(again);
    if (again == 0) {
      assertThat(Folders.digests(output)).isEqualTo(Folders.digests(folder.resolve("anew")));
    }
  }

  /** The page of the last course says how many steps there are, and no more of the first. */
  @Test
  void aCourseThatBecomesADraftIsMissedFromItsPathwayOnEveryPage() throws IOException {
    Files.writeString(
        site.resolve("content/pathways.yaml"),
        "way: {title: {nb: Veien, en: The way}, steps: [writing, listening, reading]}\n");
    assertThat(build()).isZero();
    assertThat(output.resolve(READING)).content().contains("3 steg");
    edit("content/courses/writing.yaml", "title", "draft: true\ntitle");
    assertThat(build()).isZero();
    assertThat(output.resolve(READING)).content().contains("2 steg");
    assertThatItIsAsNew();
  }

  @Test
  void whatComesAndGoesGivesWhatAFirstBuildWould() throws IOException {
    Path course = site.resolve("content/courses/speaking.yaml");
    Files.writeString(
        course,
        """
        title: {nb: Å tale, en: Speaking}
        summary: {nb: Si det som menes., en: Say what is meant.}
        image: {src: img/one.svg, alt: {nb: En, en: One}}
        prerequisites:
          - course: listening
        """);
    Path picture = site.resolve("assets/img/one.svg");
    Files.createDirectories(picture.getParent());
    Files.writeString(picture, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>");
    assertThat(build()).isZero();
    assertThatItIsAsNew();
    edit("content/courses/reading.yaml", "summary", "code: R1\nsummary");
    assertThat(build()).isZero();
    assertThatItIsAsNew();
    edit(
        "content/courses/speaking.yaml", "image: {src: img/one.svg, alt: {nb: En, en: One}}\n", "");
    assertThat(build()).isZero();
    assertThatItIsAsNew();
    Files.delete(course);
    assertThat(build()).isZero();
    assertThatItIsAsNew();
  }

  /** Edits of any line of the demonstration, sensible or not, one upon the other. */
  @Test
  void whateverIsEditedTheSiteIsAsNew() throws IOException {
    site = Files.createDirectory(folder.resolve("demo"));
    output = site.resolve("output");
    Folders.copy(Path.of("content"), site.resolve("content"));
    Folders.copy(Path.of("assets"), site.resolve("assets"));
    assertThat(build()).isZero();
    List<String> files =
        Folders.files(site.resolve("content")).stream().filter(file -> file.contains("/")).toList();
    Random random = new Random(Long.getLong("samling.edits.seed", 7));
    int built = 0;
    int kept = 0;
    for (int wanted = Integer.getInteger("samling.edits", 6); built < wanted; ) {
      Path file = site.resolve("content").resolve(files.get(random.nextInt(files.size())));
      String before = Files.readString(file);
      Files.writeString(file, edited(before, random));
      if (build() == 0) {
        built++;
        assertThatItIsAsNew();
        kept += assertThatWhatIsKeptIsTheSame() ? 1 : 0;
      } else {
        Files.writeString(file, before);
      }
    }
    assertThat(kept).isGreaterThan(built / 2);
  }

  /** Whether there is a tree for the next build. */
  private boolean assertThatWhatIsKeptIsTheSame() throws IOException {
    Path spare = site.resolve(".samling/cache/spare");
    if (!Files.exists(spare)) {
      return false;
    }
    assertThat(Folders.digests(spare)).isEqualTo(Folders.digests(output));
    return true;
  }

  private static String edited(String text, Random random) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int at = random.nextInt(lines.size());
    String line = lines.get(at);
    switch (random.nextInt(3)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.set(at, line.replaceFirst("(\\p{L}{4,})(?=[\\s.,\"]|$)", "$1 og mer"));
      default -> lines.set(at, line.replaceFirst("[1-8](?=\\D|$)", "9"));
    }
    return String.join("\n", lines) + "\n";
  }

  private void assertThatItIsAsNew() throws IOException {
    assertThat(build("anew")).isZero();
    Map<String, String> anew = Folders.digests(folder.resolve("anew"));
    assertThat(Folders.digests(output)).isEqualTo(anew);
  }

  /** Writes to a page so that nobody can see it from outside, not even by its time. */
  private void tamper(String page) throws Exception {
    Path file = output.resolve(page);
    Path time = folder.resolve("time");
    touch(file, time);
    Files.writeString(file, Files.readString(file).replace("<h1", "<H1"));
    touch(time, file);
    assertThat(isTampered(page)).isTrue();
  }

  /** Gives one file the time of another to the nanosecond, which Java can't. */
  private static void touch(Path like, Path file) throws Exception {
    List<String> command = List.of("touch", "-r", like.toString(), file.toString());
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
  }

  private boolean isTampered(String page) {
    try {
      return Files.readString(output.resolve(page)).contains("<H1");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void edit(String name, String from, String to) throws IOException {
    Path file = site.resolve(name);
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }

  private int build() {
    return run(site, "--output", output.toString());
  }

  /** Builds a copy of the site, which no build has left anything in. */
  private int build(String name) throws IOException {
    Path copy = folder.resolve("copy");
    Folders.delete(copy);
    for (String part : List.of("content", "assets")) {
      if (Files.exists(site.resolve(part))) {
        Folders.copy(site.resolve(part), copy.resolve(part));
      }
    }
    return run(copy, "--output", folder.resolve(name).toString());
  }

  private static int run(Path site, String... options) {
    List<String> words =
        new ArrayList<>(List.of("build", site.toString(), "--at", "2026-11-20T12:00", "--quiet"));
    words.addAll(List.of(options));
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return Main.run(nowhere, nowhere, words.toArray(String[]::new));
  }
}
