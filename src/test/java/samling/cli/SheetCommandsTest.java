package samling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import samling.TestSite;

/** Offerings out to a spreadsheet and back. */
class SheetCommandsTest {
  private static final String COURSE =
      """
      -- content/courses/lytte.yaml --
      title: Å lytte
      summary: Kort om det å lytte.
      offerings:
        # Den første
        - id: 2026-11-oslo
          sessions:
            - {date: 2026-11-14, start: "09:00"}
          mode: online
          fee: {amount: 1800}
          registration: {method: none}
      """;

  private final TestSite site = TestSite.of(COURSE);
  private final Path course = site.root().resolve("content/courses/lytte.yaml");
  private final String xlsx = site.root().resolve("kurs.xlsx").toString();

  /** How a run ended. */
  private record Run(int exitCode, String out, String err) {}

  private Run run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode =
        Main.run(null, new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new Run(exitCode, out.toString(), err.toString());
  }

  private Run take(String csv, String... more) throws IOException {
    Path file = site.root().resolve("kurs.csv");
    Files.writeString(file, csv, StandardCharsets.UTF_8);
    String[] all = {
      "import", file.toString(), site.root().toString(), "--lang", "en", "--at", "2026-10-01T12:00"
    };
    String[] arguments = Arrays.copyOf(all, all.length + more.length);
    System.arraycopy(more, 0, arguments, all.length, more.length);
    return run(arguments);
  }

  @Test
  void whatWasTakenOutIsTakenInAgainWithoutAChange() {
    Run out = run("export", xlsx, site.root().toString(), "--lang", "en");
    assertThat(out.err()).isEmpty();
    assertThat(out.out()).isEqualTo("1 offering written to " + xlsx + ".\n");
    Run in = run("import", xlsx, site.root().toString(), "--lang", "en", "--write");
    assertThat(in.exitCode()).isZero();
    assertThat(in.out())
        .isEqualTo("No changes: the spreadsheet says the same as the content files (1 row).\n");
    assertThat(course).content().isEqualTo(COURSE.substring(COURSE.indexOf("title")));
  }

  @Test
  void aFileThatIsThereIsNotReplacedUnasked() throws IOException {
    Files.writeString(Path.of(xlsx), "mine");
    assertThat(run("export", xlsx, site.root().toString()).exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(Path.of(xlsx)).hasContent("mine");
    assertThat(run("export", xlsx, site.root().toString(), "--force").exitCode()).isZero();
    assertThat(Files.readAllBytes(Path.of(xlsx))).startsWith('P', 'K');
    assertThat(run("export", xlsx + ".pdf", site.root().toString()).exitCode())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aSiteWithFaultsIsNotTakenOutInPart() throws IOException {
    Files.writeString(site.root().resolve("content/courses/feil.yaml"), "title: [\n");
    Run run = run("export", xlsx, site.root().toString(), "--lang", "en");
    assertThat(run.exitCode()).isEqualTo(ExitCode.CONTENT_FAULTS);
    assertThat(run.err()).contains("content/courses/feil.yaml", "Mend these faults first");
    assertThat(Path.of(xlsx)).doesNotExist();
  }

  @Test
  void changesAreShownFirstAndWrittenWhenAskedTo() throws IOException {
    String csv = "Kurs;Id;Dato;Pris\nlytte;2026-11-oslo;21.11.2026;kr 1 950,-\n";
    Run shown = take(csv);
    assertThat(shown.exitCode()).isZero();
    assertThat(shown.out())
        .isEqualTo(
            """
            lytte/2026-11-oslo  (content/courses/lytte.yaml)
              Date: Saturday 14 November 2026 → Saturday 21 November 2026
              Price: 1800 → 1950

            Nothing is written yet: 1 offering, 1 file. Add --write to write it.
            """);
    assertThat(course).content().contains("2026-11-14", "1800");

    Run written = take(csv, "--write");
    assertThat(written.out()).endsWith("Written to content/courses/lytte.yaml.\n");
    assertThat(course)
        .content()
        .contains("# Den første", "- {date: 2026-11-21, start: \"09:00\"}", "{amount: 1950}");
    assertThat(take(csv).out()).startsWith("No changes");
  }

  @Test
  void nothingIsWrittenUntilEverythingIsGood() throws IOException {
    Run run = take("Kurs;Id;Dato\nlytte;2026-11-oslo;21.11.2026\nlytte;ny;i vår\n", "--write");
    assertThat(run.exitCode()).isEqualTo(ExitCode.CONTENT_FAULTS);
    assertThat(run.err())
        .contains("sheet-bad-date", "kurs.csv, cell C3 (Dato)", "Nothing is written: 1 error.");
    assertThat(course).content().contains("2026-11-14");
  }

  @Test
  void aFaultInTheSiteIsToldWithTheRowItComesFrom() throws IOException {
    Run run = take("Kurs;Id;Dato;Slutter\nlytte;2026-11-oslo;21.11.2026;08.00\n", "--write");
    assertThat(run.exitCode()).isEqualTo(ExitCode.CONTENT_FAULTS);
    assertThat(run.err())
        .contains("So it would be in the content files:", "it comes from kurs.csv, row 2");
    assertThat(course).content().contains("2026-11-14");
  }

  @Test
  void whatIsNotThereIsToldInWords() {
    Run run = run("import", "ingen.xlsx", site.root().toString(), "--lang", "en");
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("There is no file ingen.xlsx.");
  }
}
