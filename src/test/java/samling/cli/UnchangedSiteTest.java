package samling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import samling.Folders;
import samling.TestSite;

/** A second build or check, with nothing changed, with little changed, with a memory that lies. */
class UnchangedSiteTest {

  private static final String NOON = "2026-11-20T12:00";

  /**
   * A group that nobody has checked for long, a translation that is not there, an open deadline.
   */
  private static final String SITE =
      """
      -- content/site.yaml --
      name: {nb: Kurskatalogen, en: The catalogue}
      url: https://kurs.example.no/
      languages: [nb, en]
      timeZone: Europe/Oslo
      -- content/groups/talk.yaml --
      title: {nb: Samtale, en: Talk}
      summary: {nb: Vi «snakker» sammen., en: We talk.}
      status: open
      verified: 2025-01-01
      crossTopic: true
      contact: {email: post@example.no}
      -- content/courses/listening.yaml --
      title: {nb: Å lytte}
      summary: {nb: Hør hva som menes., en: Hear what is meant.}
      description: {nb: En hører mer., en: One hears more.}
      offerings:
        - id: winter
          mode: online
          online: {platform: Video}
          registration: {method: email, email: post@example.no, closes: 2026-11-20T15:30}
          sessions:
            - {date: 2027-01-14, start: "10:00", end: "12:00"}
      -- content/courses/writing.yaml --
      title: {nb: Å skrive, en: Writing}
      summary: {nb: Skriv det som menes., en: Write what is meant.}
      description: {nb: En skriver mer., en: One writes more.}
      draft: true
      """;

  /** How a run ended, without how long it took. */
  private record Run(int exitCode, String out, String err, boolean whole) {
    String told() {
      return exitCode + "\n" + out + err;
    }
  }

  @TempDir private Path folder;
  private Path site;
  private Path output;

  /** Libraries set properties of the process when they are first used, which makes it another. */
  @BeforeAll
  static void useTheLibraries(@TempDir Path folder) throws IOException {
    Path any = TestSite.exactly(SITE).root();
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    String output = folder.resolve("any").toString();
    Main.run(nowhere, nowhere, "build", any.toString(), "--output", output);
    Main.run(nowhere, nowhere, "build", any.toString(), "--output", output, "--drafts");
  }

  @BeforeEach
  void makeSite() throws IOException {
    site = TestSite.exactly(SITE).root();
    output = site.resolve("output");
  }

  @Test
  void anUnchangedSiteStaysAndTheSameIsTold() throws IOException {
    Run first = build();
    Map<String, String> files = Folders.digests(output);
    Object inode = Files.readAttributes(output.resolve("index.html"), "*").get("fileKey");
    Run second = build();
    assertThat(first.err()).contains("group-not-verified", "missing-translation");
    assertThat(first.whole()).isTrue();
    assertThat(second.whole()).isFalse();
    assertThat(second.told()).isEqualTo(first.told());
    assertThat(Folders.digests(output)).isEqualTo(files).isEqualTo(anew(NOON));
    assertThat(Files.readAttributes(output.resolve("index.html"), "*").get("fileKey"))
        .isEqualTo(inode);
  }

  @ParameterizedTest
  @CsvSource({"nb, text", "nn, text", "sv, text", "en, text", "nb, json", "en, json"})
  void theSameIsToldInEveryLanguage(String language, String format) throws IOException {
    build();
    String[] options = {"--at", NOON, "--lang", language, "--format", format};
    Run known = run("build", options);
    assertThat(known.whole()).isFalse();
    Run knownCheck = run("check", options);
    assertThat(knownCheck.whole()).isFalse();
    forget();
    assertThat(run("check", options).told()).isEqualTo(knownCheck.told());
    forget();
    assertThat(run("build", options).told()).isEqualTo(known.told());
  }

  @Test
  void aCheckRemembersByItself() {
    Run first = run("check", "--at", NOON);
    Run second = run("check", "--at", NOON);
    assertThat(first.whole()).isTrue();
    assertThat(second.whole()).isFalse();
    assertThat(second.told()).isEqualTo(first.told());
    assertThat(output).doesNotExist();
    assertThat(build().whole()).isTrue();
  }

  /** The deadline, the end of the day, a clock set back; and before each of them, nothing. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-20T15:29:59, false",
    "2026-11-20T15:30, true",
    "2026-11-21T00:00, true",
    "2026-11-20T11:59, true",
    "2027-02-01T12:00, true",
  })
  void theClockDecides(String at, boolean whole) throws IOException {
    build();
    Run later = run("build", "--at", at);
    assertThat(later.whole()).isEqualTo(whole);
    assertThat(Folders.digests(output)).isEqualTo(anew(at));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content/courses/listening.yaml",
        "content/site.yaml",
        "content/pages/new.md",
        "assets/new.txt",
        "templates/partials/new.ftlh",
        "jbake.properties"
      })
  void aChangedFileOfTheSiteMeansAWholeBuild(String file) throws IOException {
    build();
    Path changed = site.resolve(file);
    Files.createDirectories(changed.getParent());
    String addition = file.endsWith(".md") ? "---\ntitle: {nb: Ny, en: New}\n---\nNew." : "# new\n";
    Files.writeString(changed, addition, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    assertThat(build().whole()).isTrue();
    assertThat(Folders.digests(output)).isEqualTo(anew(NOON));
    assertThat(build().whole()).isFalse();
  }

  @Test
  void settingsThatReachOutAreReadEachTime() throws IOException {
    Files.writeString(site.resolve("jbake.properties"), "some.key=${env:HOME}\n");
    build();
    assertThat(build().whole()).isTrue();
  }

  @Test
  void draftsAreAnotherSite() throws IOException {
    build();
    Path draft = output.resolve("kurs/writing/index.html");
    assertThat(run("build", "--at", NOON, "--drafts").whole()).isTrue();
    assertThat(draft).exists();
    assertThat(run("build", "--at", NOON, "--drafts").whole()).isFalse();
    assertThat(build().whole()).isTrue();
    assertThat(draft).doesNotExist();
  }

  @Test
  void anotherFolderIsBuiltInto() throws IOException {
    build();
    Path other = folder.resolve("other");
    assertThat(run("build", "--at", NOON, "--output", other.toString()).whole()).isTrue();
    assertThat(Folders.digests(other)).isEqualTo(Folders.digests(output));
    assertThat(build().whole()).isTrue();
  }

  /** Else what is kept there would be a stranger's files in the finished site. */
  @ParameterizedTest
  @ValueSource(strings = {".samling", ".samling/cache", ".samling/cache/spare"})
  void theFolderOfMemoriesIsNoOutput(String there) {
    Run refused = run("build", "--output", site.resolve(there).toString());
    assertThat(refused.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(site.resolve(there)).doesNotExist();
  }

  @Test
  void aFileChangedByHandIsMadeRight() throws IOException {
    build();
    Map<String, String> files = Folders.digests(output);
    Path page = output.resolve("kurs/listening/index.html");
    String text = Files.readString(page);
    Files.writeString(page, text.replaceFirst("<h1", "<H1"));
    assertThat(Folders.digests(output)).isNotEqualTo(files);
    assertThat(build().whole()).isTrue();
    assertThat(Folders.digests(output)).isEqualTo(files);
    Files.delete(page);
    assertThat(build().whole()).isTrue();
    assertThat(Folders.digests(output)).isEqualTo(files);
  }

  @Test
  void aFileAddedByHandIsRefusedAsEver() throws IOException {
    build();
    Files.writeString(output.resolve("mine.txt"), "mine");
    Run refused = build();
    assertThat(refused.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(refused.err()).contains("mine.txt");
  }

  @Test
  void aDamagedMemoryIsNotBelieved() throws IOException {
    Run first = build();
    Path memory = site.resolve(".samling/cache/build");
    byte[] good = Files.readAllBytes(memory);
    List<byte[]> damaged = new ArrayList<>();
    for (int at : new int[] {0, 14, 15, 40, good.length / 2, good.length - 17, good.length - 1}) {
      byte[] bytes = good.clone();
      bytes[at] ^= 0x20;
      damaged.add(bytes);
    }
    for (int length : new int[] {0, 10, 20, good.length / 2, good.length - 1}) {
      damaged.add(Arrays.copyOf(good, length));
    }
    for (byte[] bytes : damaged) {
      Files.write(memory, bytes);
      Run run = run("check", "--at", NOON);
      assertThat(run.whole()).isTrue();
      Files.delete(site.resolve(".samling/cache/check"));
    }
    assertThat(build().whole()).isTrue();
    assertThat(build().told()).isEqualTo(first.told());
  }

  @Test
  void aMemoryIsNotWrittenThroughALink() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.createDirectories(site.resolve(".samling"));
    Files.createSymbolicLink(site.resolve(".samling/cache"), elsewhere);
    build();
    assertThat(Folders.files(elsewhere)).isEmpty();
  }

  @Test
  void faultsAreNotRemembered() throws IOException {
    build();
    Files.writeString(site.resolve("content/courses/bad.yaml"), "titel: {nb: A}\n");
    assertThat(build().exitCode()).isEqualTo(ExitCode.CONTENT_FAULTS);
    assertThat(build().exitCode()).isEqualTo(ExitCode.CONTENT_FAULTS);
    Files.delete(site.resolve("content/courses/bad.yaml"));
    assertThat(build().exitCode()).isZero();
  }

  private Run build() {
    return run("build", "--at", NOON);
  }

  private Run run(String command, String... options) {
    List<String> arguments = new ArrayList<>(List.of(command, site.toString(), "--timings"));
    if (!List.of(options).contains("--lang")) {
      arguments.addAll(List.of("--lang", "en"));
    }
    arguments.addAll(List.of(options));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode =
        Main.run(new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new));
    String all = err.toString();
    String table = "(?m)^.* \\d+ %$\\R|^.*(CPU).*$\\R";
    return new Run(
        exitCode,
        out.toString().replaceAll("\\d+[.,]\\d (sek|sec)", "$1"),
        all.replaceAll(table, ""),
        all.lines().filter(line -> line.endsWith(" %")).count() > 3);
  }

  private void forget() throws IOException {
    Folders.delete(site.resolve(".samling"));
  }

  /** What a build makes that knows nothing. */
  private Map<String, String> anew(String at) throws IOException {
    Path copy = folder.resolve("copy");
    for (String part : List.of("content", "assets", "templates")) {
      if (Files.isDirectory(site.resolve(part))) {
        Folders.copy(site.resolve(part), copy.resolve(part));
      }
    }
    if (Files.exists(site.resolve("jbake.properties"))) {
      Files.copy(site.resolve("jbake.properties"), copy.resolve("jbake.properties"));
    }
    StringWriter said = new StringWriter();
    PrintWriter to = new PrintWriter(said);
    assertThat(Main.run(to, to, "build", copy.toString(), "--at", at)).as(said::toString).isZero();
    return Folders.digests(copy.resolve("output"));
  }
}
