package samling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.TestSite;

/** What is typed to get a paper, and what comes back. */
class PaperCommandsTest {
  private static final String SITE =
      """
      -- content/courses/listening.yaml --
      title: Å lytte
      summary: Hør hva som blir sagt.
      offerings:
        - {id: winter, expected: 2027-01, mode: online}
      -- content/groups/circle.yaml --
      title: Ringen
      summary: En ring.
      follows: [listening]
      status: open
      verified: 2026-11-01
      """;

  /** How a run ended. */
  private record Run(int exitCode, String out, String err) {}

  @TempDir private Path folder;

  @Test
  void aPaperIsWrittenWhereItIsWanted() {
    Path file = folder.resolve("new/sheet.pdf");
    Run run = run(TestSite.of(SITE), "handout", "listening/winter", "--output", file.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out().strip()).isEqualTo("Klar til utskrift: " + file);
    assertThat(run.err()).isEmpty();
    assertThat(file).isRegularFile();
    assertThat(file.resolveSibling(".sheet.pdf.new")).doesNotExist();
  }

  @Test
  void whatIsNotThereIsWrongUsage() {
    Run run = run(TestSite.of(SITE), "poster", "listning/winter");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("Det finnes ingen gjennomføring «listning/winter».", "listening/winter")
        .doesNotContain("Exception");
    assertThat(run(TestSite.of(SITE), "handout").exitCode()).isEqualTo(2);
    assertThat(
            run(TestSite.of(SITE), "checklist", "listening/winter", "--output", folder.toString())
                .err())
        .contains("er en mappe");
  }

  @Test
  void faultsOfTheContentStandInTheWay() {
    TestSite site = TestSite.of(SITE.replace("summary: En ring.", "sumary: En ring."));
    Run run = run(site, "handout", "listening/winter");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("content/groups/circle.yaml:2:1", "Ingenting ble skrevet");
  }

  private Run run(TestSite site, String command, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] all = new String[arguments.length + 7];
    System.arraycopy(
        new String[] {
          "--site", site.root().toString(), command, "--lang", "nb", "--at", "2026-11-20"
        },
        0,
        all,
        0,
        7);
    System.arraycopy(arguments, 0, all, 7, arguments.length);
    return new Run(
        Main.run(new PrintWriter(out), new PrintWriter(err), all), out.toString(), err.toString());
  }
}
