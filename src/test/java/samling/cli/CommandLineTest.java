package samling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import samling.TestSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a user types, what comes back, and how it ends. */
class CommandLineTest {

  private static final String COURSE =
      """
      -- content/courses/listening.yaml --
      title: Listening
      summary: Hear what is meant.
      description: One hears more.
      """;

  /** A fault in line 3: the key is misspelt. */
  private static final String FAULTY =
      """
      -- content/courses/listening.yaml --
      title: Listening
      summary: Hear what "is" meant.
      levl: basic
      """;

  @TempDir private Path folder;
  private Path output;

  @BeforeEach
  void output() {
    output = folder.resolve("output");
  }

  @Test
  void aBuildTellsWhatItBuilt() {
    Run run = build(TestSite.of(COURSE), "--lang", "en");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("The site is ready in " + output, "1 course,", "languages: nb", "seconds");
    assertThat(output.resolve("kurs/listening/index.html")).isRegularFile();
    assertThat(run.err()).doesNotContain("\u001B", "\r");
  }

  @Test
  void aBuildTellsWhereItsTimeWentToWhoeverAsks() throws IOException {
    TestSite site = TestSite.of(COURSE);
    Run plain = build(site, "--lang", "nb", "--at", "2026-11-20T12:00");
    String built = Files.readString(output.resolve(".samling-manifest"));
    Run timed = build(site, "--lang", "nb", "--at", "2026-11-20T11:00", "--timings");
    assertThat(plain.err()).isEmpty();
    assertThat(timed.err())
        .contains("Steg ", "Oppstart ", "Sjekk av sidene ", "I alt ", "100 %")
        .containsPattern("\nLesing +\\d+,\\d\\d +(\\d+,\\d\\d|–) +\\d+ %");
    assertThat(timed.err().lines().map(String::length).distinct()).as(timed.err()).hasSize(1);
    assertThat(output.resolve(".samling-manifest")).hasContent(built);
  }

  @Test
  void aSiteThatDoesNotKnowItsAddressIsBuiltAsWell() {
    Run run = build(TestSite.of("-- content/site.yaml --\nname: A\n" + COURSE), "--lang", "en");
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  @Test
  void aSiteIsNotBuiltIntoAFolderItsTemplatesWouldHave() {
    TestSite site = TestSite.of(COURSE);
    Run run = Run.of("build", site.root().toString(), "--output", site.root() + "/templates");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void faultsOfTheMachineAreToldInTheLanguageAskedFor() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Run run = build(TestSite.of(COURSE), "--lang", "nb", "--output", file + "/output");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).startsWith("Det gikk ikke");
  }

  @Test
  void draftsAreKeptFromSearchEngines() throws IOException {
    Run run = build(TestSite.of(COURSE + "draft: true\n"), "--drafts");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(output.resolve("kurs/listening/index.html")).content().contains("noindex");
  }

  @Test
  void aQuietBuildIsQuiet() {
    Run run = build(TestSite.of(COURSE), "--lang", "en", "--quiet");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines().filter(l -> !l.isBlank())).allMatch(l -> isFault(l));
  }

  private static boolean isFault(String line) {
    return line.matches("(warning\\[| *-->|\\d* *\\||  = help|\\d+ errors, \\d+ warnings?).*");
  }

  @Test
  void faultsEndABuildAndLeaveTheOldSite() throws IOException {
    assertThat(build(TestSite.of(COURSE)).exitCode()).isZero();
    String before = Files.readString(output.resolve("kurs/listening/index.html"));
    Run run = build(TestSite.of(FAULTY), "--lang", "en");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("error[unknown-key]", "--> content/courses/listening.yaml:3:1", "\"level\"")
        .contains("The site was not built", "The previous one is untouched.");
    assertThat(output.resolve("kurs/listening/index.html")).hasContent(before);
  }

  @Test
  void nothingIsSaidOfAnOldSiteWhereThereIsNone() {
    Run run = build(TestSite.of(FAULTY), "--lang", "en");
    assertThat(run.err()).contains("The site was not built: 1 error").doesNotContain("previous");
  }

  @Test
  void aCheckWritesNothing() {
    TestSite site = TestSite.of(COURSE);
    Run run = Run.of("check", site.root().toString(), "--lang", "en");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("The content is in order");
    assertThat(site.root()).isDirectoryNotContaining("glob:**/output");
    assertThat(Run.of("check", TestSite.of(FAULTY).root().toString()).exitCode()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "nb, Nettstedet ble ikke bygd, feil",
    "nn, Nettstaden vart ikkje bygd, feil",
    "sv, Webbplatsen byggdes inte, fel",
    "en, The site was not built, error",
  })
  void everyLanguageIsSpoken(String lang, String failed, String fault) {
    Run run = build(TestSite.of(FAULTY), "--lang", lang);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("1 " + fault, failed);
    String other = lang.equals("en") ? "nb" : "en";
    assertThat(run.err()).isNotEqualTo(build(TestSite.of(FAULTY), "--lang", other).err());
  }

  @Test
  void machinesGetOneObjectPerLine() {
    Run run = Run.of("check", TestSite.of(FAULTY).root().toString(), "--format", "json");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    List<JsonNode> faults = run.out().lines().map(JsonMapper.shared()::readTree).toList();
    assertThat(faults).isNotEmpty();
    for (JsonNode fault : faults) {
      assertThat(fault.propertyNames())
          .containsExactly(
              "rule",
              "severity",
              "file",
              "line",
              "column",
              "endLine",
              "endColumn",
              "message",
              "help");
      assertThat(fault.get("severity").asString()).isIn("error", "warning");
    }
    JsonNode unknown =
        faults.stream()
            .filter(fault -> fault.get("rule").asString().equals("unknown-key"))
            .findFirst()
            .orElseThrow();
    assertThat(unknown.get("file").asString()).isEqualTo("content/courses/listening.yaml");
    assertThat(Stream.of("line", "column", "endLine", "endColumn").map(k -> unknown.get(k).asInt()))
        .containsExactly(3, 1, 3, 5);
  }

  @Test
  void aSiteIsNamedOnce() {
    String site = TestSite.of(COURSE).root().toString();
    String to = output.toString();
    assertThat(Run.of("build", "--site", site, "--output", to).exitCode()).isZero();
    assertThat(Run.of("check", "--site=" + site).exitCode()).isZero();
    assertThat(Run.of("--site", site, "check").exitCode()).isZero();
    Run.of("build", site, "--site", site, "--output", to).assertUsage();
    Run.of("check", site, "--site", site).assertUsage();
    Run.of("check", site, site).assertUsage();
  }

  @ParameterizedTest
  @ValueSource(strings = {"build", "check"})
  void aFolderWithoutASiteIsSaidToBeOne(String command) {
    Run missing = Run.of(command, folder.resolve("nowhere").toString(), "--lang", "en");
    assertThat(missing.exitCode()).as(missing.err()).isEqualTo(2);
    assertThat(missing.err()).contains("There is no folder " + folder.resolve("nowhere"));
    missing.assertPlain();
    Run empty = Run.of(command, folder.toString(), "--lang", "en");
    assertThat(empty.exitCode()).isEqualTo(1);
    assertThat(empty.err()).contains("content");
    empty.assertPlain();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFileThatCannotBeReadIsNamed() throws IOException {
    TestSite site = TestSite.of(COURSE);
    Path courses = site.root().resolve("content/courses");
    Files.createSymbolicLink(courses.resolve("lost.yaml"), Path.of("nowhere.yaml"));
    Files.createSymbolicLink(courses.resolve("round.yaml"), Path.of("round.yaml"));
    Run run = Run.of("check", site.root().toString(), "--lang", "en");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("content/courses/lost.yaml", "content/courses/round.yaml");
    run.assertPlain();
  }

  @Test
  void anOutputThatCannotBeWrittenIsAFaultOfTheMachine() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Run run = build(TestSite.of(COURSE), "--lang", "en", "--output", file + "/site");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("Could not read or write " + file);
    run.assertPlain();
  }

  @Test
  void anOutputThatWouldBeLostIsRefused() throws IOException {
    TestSite site = TestSite.of(COURSE);
    Files.createDirectories(output);
    Files.writeString(output.resolve("thesis.doc"), "years of work");
    assertRefused(build(site, "--lang", "en"), output + " is not empty");
    assertThat(output.resolve("thesis.doc")).hasContent("years of work");

    Path inside = site.root().resolve("content/courses");
    assertRefused(to(site, inside), "one of the site’s own folders");
    assertRefused(to(site, site.root()), "Choose a folder of its own");
    assertRefused(to(site, site.root().getParent()), "Choose a folder of its own");
    assertRefused(to(site, Path.of("/")), "Choose a folder of its own");
    assertRefused(to(site, output.resolve("thesis.doc")), "is a file");

    Path own = folder.resolve("own");
    assertThat(to(site, own).exitCode()).isZero();
    Files.writeString(own.resolve("CNAME"), "kurs.example.no");
    assertRefused(to(site, own), "CNAME");
    assertThat(own.resolve("CNAME")).hasContent("kurs.example.no");
  }

  private Run build(TestSite site, String... more) {
    Stream<String> to =
        List.of(more).contains("--output") ? Stream.of() : Stream.of("--output", output.toString());
    return Run.of(
        Stream.of(Stream.of("build", site.root().toString()), to, Stream.of(more))
            .flatMap(s -> s)
            .toArray(String[]::new));
  }

  private static Run to(TestSite site, Path output) {
    return Run.of("build", site.root().toString(), "--lang", "en", "--output", output.toString());
  }

  private static void assertRefused(Run run, String sentence) {
    assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).contains(sentence);
    run.assertPlain();
  }
}
