package samling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.Folders;

class SchemaCommandTest {
  @TempDir Path temp;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void schemasSpeakTheSitesFirstLanguageUnlessAnotherIsAskedFor() throws IOException {
    Path site = site("languages: [sv, nb]");

    assertThat(run("schema", site.toString())).isEqualTo(ExitCode.FINE);
    assertThat(course(site)).contains("Kursens namn.");

    assertThat(run("schema", site.toString(), "--lang", "en")).isEqualTo(ExitCode.FINE);
    assertThat(course(site)).contains("The course's name.").doesNotContain("Kursens namn.");
  }

  @Test
  void idsThatExistAreOfferedWithTheirNames() throws IOException {
    Path site = site("");
    Files.writeString(site.resolve("content/venues.yaml"), "huset: {name: Det gule huset}\n");

    run("schema", "--site", site.toString());

    assertThat(course(site))
        .containsSubsequence("\"ids-venue\"", "\"label\": \"huset\"", "Det gule huset");
  }

  @Test
  void nothingButTheFilesOfEditorsIsWrittenAndTheSiteIsAsBefore() throws IOException {
    Path site = site("");
    Path plain = site("", "plain");

    run("schema", site.toString());

    List<String> added =
        Folders.files(site).stream().filter(f -> !f.startsWith("content/")).toList();
    assertThat(added)
        .contains(".vscode/settings.json", ".vscode/extensions.json")
        .allMatch(file -> file.startsWith(".vscode/") || file.startsWith(".samling/schema/"));
    StringWriter before = new StringWriter();
    Main.run(
        new PrintWriter(before), new PrintWriter(err), "check", plain.toString(), "--lang", "nb");
    StringWriter after = new StringWriter();
    Main.run(
        new PrintWriter(after), new PrintWriter(err), "check", site.toString(), "--lang", "nb");
    assertThat(withoutTime(after)).isEqualTo(withoutTime(before));
  }

  @Test
  void settingsThatCanNotBeReadAreLeftAndTheLinesAreTold() throws IOException {
    Path site = site("");
    Path settings = site.resolve(".vscode/settings.json");
    Files.createDirectories(settings.getParent());
    Files.writeString(settings, "{ \"editor.tabSize\": ");

    assertThat(run("schema", site.toString(), "--lang", "nb")).isEqualTo(ExitCode.FINE);

    assertThat(settings).hasContent("{ \"editor.tabSize\": ");
    assertThat(out.toString())
        .contains("Innstillingene i " + settings + " kunne ikke leses")
        .contains("\".samling/schema/course.schema.json\": \"content/courses/**/*.yaml\"");
  }

  @Test
  void aFolderWithoutContentIsNoSite() {
    assertThat(run("schema", temp.toString(), "--lang", "en")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("There is no folder " + temp.resolve("content"));
    assertThat(temp.resolve(".samling")).doesNotExist();
  }

  private Path site(String more) throws IOException {
    return site(more, "site");
  }

  private Path site(String more, String name) throws IOException {
    Path content = Files.createDirectories(temp.resolve(name).resolve("content"));
    Files.writeString(
        content.resolve("site.yaml"), "name: Kurs\nurl: https://kurs.example.no/\n" + more + "\n");
    return temp.resolve(name);
  }

  private static String course(Path site) throws IOException {
    return Files.readString(site.resolve(".samling/schema/course.schema.json"));
  }

  private static String withoutTime(StringWriter text) {
    return text.toString().replaceAll("[0-9]+,[0-9]+", "").replace("plain", "site");
  }

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }
}
