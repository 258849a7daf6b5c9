package samling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {
  @TempDir Path temp;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void aSiteIsMadeForTheDayAndInTheLanguageAskedFor() throws IOException {
    Path site = temp.resolve("kurs");

    assertThat(run("init", site.toString(), "--lang", "nn", "--at", "2027-03-01T23:30"))
        .isEqualTo(ExitCode.FINE);

    assertThat(out.toString()).startsWith("Ein ny nettstad ligg i " + site);
    assertThat(err.toString()).isEmpty();
    assertThat(site.resolve("content/groups/lytteringen.yaml"))
        .content()
        .contains("verified: 2027-03-01\n");
  }

  @Test
  void theFolderCanBeNamedAsForOtherCommands() {
    Path site = temp.resolve("kurs");

    assertThat(run("init", "--site", site.toString(), "--lang", "sv")).isEqualTo(ExitCode.FINE);
    assertThat(site.resolve("content/site.yaml")).content().contains("languages: [sv]");
  }

  @Test
  void whatIsThereIsNotTouched() throws IOException {
    Path file = Files.writeString(temp.resolve("notes.txt"), "mine");

    assertThat(run("init", temp.toString(), "--lang", "en")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).startsWith(temp + " is not empty.");
    assertThat(run("init", file.toString(), "--lang", "sv")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains(file + " är en fil, inte en mapp.");
  }

  @Test
  void aFolderThatLooksEmptyWillDo() throws IOException {
    Path site = Files.createDirectory(temp.resolve("Våre kurs"));
    Files.writeString(site.resolve("desktop.ini"), "theirs");
    Files.writeString(site.resolve(".DS_Store"), "theirs");

    assertThat(run("init", site.toString(), "--lang", "nb")).isEqualTo(ExitCode.FINE);
    assertThat(out.toString()).contains("samling build \"" + site + "\"");
    assertThat(site.resolve("content/site.yaml")).exists();
    assertThat(site.resolve("desktop.ini")).hasContent("theirs");
  }

  @Test
  void aSlipOfTheFingersIsExplained() {
    assertThat(run("init")).isEqualTo(ExitCode.USAGE);
    assertThat(run("init", temp.resolve("x").toString(), "--lang", "da")).isEqualTo(ExitCode.USAGE);
    assertThat(run("init", temp.resolve("x").toString(), "--at", "soon")).isEqualTo(ExitCode.USAGE);
    Messages own = Messages.of(Messages.systemLanguage(System.getenv()));
    assertThat(err.toString())
        .contains(own.text("usage.folderOnce"))
        .contains(own.text("usage.lang", "da"))
        .contains(own.text("usage.at", "soon"));
    assertThat(temp.resolve("x")).doesNotExist();
  }

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }
}
