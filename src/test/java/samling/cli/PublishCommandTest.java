package samling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samling.Folders;
import samling.TestSite;

/** {@code samling publish} and {@code samling rollback}, as a user meets them. */
class PublishCommandTest {
  private static final String COURSE =
      """
      -- content/courses/listening.yaml --
      title: Listening
      summary: Hear what is meant.
      description: One hears more.
      """;

  /** How a run ended. */
  private record Run(int exitCode, String out, String err) {
    String all() {
      return out + err;
    }
  }

  @TempDir Path folder;
  private Path site;
  private Path www;

  @BeforeEach
  void make() throws IOException {
    site = TestSite.of(COURSE).root();
    www = folder.resolve("www");
    target("{type: folder, path: " + www + "}");
  }

  @Test
  void theFirstTimeAllIsNewAndTheSecondTimeNothing() throws IOException {
    build();
    Run first = publish("--yes");
    assertThat(first.exitCode()).as(first.all()).isZero();
    assertThat(first.out())
        .contains("web: " + www, "The site is switched in one step.", "unchanged", "To send:")
        .contains("Published to " + www);
    assertThat(www.resolve("kurs/listening/index.html")).isRegularFile();
    assertThat(first.all()).doesNotContain("\u001B", "\r");

    Run second = publish("--yes");
    assertThat(second.exitCode()).isZero();
    assertThat(second.out()).contains("All is published already.");
  }

  @Test
  void aDryRunTellsThePlanAndTouchesNothing() throws IOException {
    build();
    Run dry = publish("--dry-run");
    assertThat(dry.exitCode()).as(dry.all()).isZero();
    assertThat(dry.out()).contains("new", "only a look");
    assertThat(folder).isEmptyDirectory();

    publish("--yes");
    var before = Folders.digests(folder);
    change();
    build();
    assertThat(publish("--dry-run").out()).contains("changed", "kurs/listening/index.html");
    assertThat(Folders.digests(folder)).isEqualTo(before);
  }

  @Test
  void whereNobodyCanBeAskedItHasToBeSaid() throws IOException {
    build();
    Run run = publish();
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--yes");
    assertThat(www).doesNotExist();
  }

  @Test
  void aChangeCanBeTakenBack() throws IOException {
    build();
    publish("--yes");
    var old = Folders.digests(www.toRealPath());
    change();
    build();
    publish("--yes");
    assertThat(Folders.digests(www.toRealPath())).isNotEqualTo(old);

    Run back = run("rollback", "--yes", "--site", site.toString(), "--lang", "en");
    assertThat(back.exitCode()).as(back.all()).isZero();
    assertThat(back.out()).contains("is back at the earlier release");
    assertThat(Folders.digests(www.toRealPath())).isEqualTo(old);

    Run end = run("rollback", "--yes", "--site", site.toString(), "--lang", "en");
    assertThat(end.exitCode()).isEqualTo(2);
    assertThat(end.err()).contains("no earlier release");
  }

  @Test
  void aSiteThatIsNotBuiltOrWasTouchedIsNotPublished() throws IOException {
    Run none = publish("--yes");
    assertThat(none.exitCode()).isEqualTo(2);
    assertThat(none.err()).contains("Build it first");
    build();
    Files.writeString(site.resolve("output/index.html"), "by hand");
    Run touched = publish("--yes");
    assertThat(touched.exitCode()).isEqualTo(2);
    assertThat(touched.err()).contains("Build again");
    assertThat(www).doesNotExist();
  }

  @Test
  void aFolderWithOtherFilesIsRefusedAndAdoptedOnlyWhenSaid() throws IOException {
    build();
    Files.createDirectories(www);
    Files.writeString(www.resolve("thesis.doc"), "years of work");
    Run refused = publish("--yes");
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("--adopt", "thesis.doc");
    assertThat(Folders.files(www)).containsExactly("thesis.doc");

    Run adopted = publish("--yes", "--adopt");
    assertThat(adopted.exitCode()).as(adopted.all()).isZero();
    assertThat(adopted.out()).contains("left as it is (1)", "thesis.doc");
    assertThat(www.resolve("thesis.doc")).hasContent("years of work");
    assertThat(www.resolve("index.html")).isRegularFile();
  }

  @Test
  void aFileInTheWayIsNeverOverwritten() throws IOException {
    build();
    Files.createDirectories(www);
    Files.writeString(www.resolve("index.html"), "mine");
    Run refused = publish("--yes", "--adopt");
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("Move them away", "index.html");
    assertThat(www.resolve("index.html")).hasContent("mine");
    assertThat(Folders.files(www)).containsExactly("index.html");
  }

  @Test
  void manyDeletionsHaveToBeMeant() throws IOException {
    for (int i = 0; i < 130; i++) {
      Files.writeString(
          site.resolve("content/courses/c" + i + ".yaml"),
          "title: C" + i + "\nsummary: S\ndescription: D\n");
    }
    build();
    publish("--yes");
    var before = Folders.digests(www.toRealPath());
    for (int i = 0; i < 130; i++) {
      Files.delete(site.resolve("content/courses/c" + i + ".yaml"));
    }
    build();
    Run refused = publish("--yes");
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("--allow-deletions");
    assertThat(Folders.digests(www.toRealPath())).isEqualTo(before);
    assertThat(publish("--yes", "--allow-deletions", "1000").exitCode()).isZero();
    assertThat(www.resolve("kurs/c7")).doesNotExist();
  }

  @Test
  void aTargetIsAskedForByItsName() throws IOException {
    Files.writeString(
        site.resolve("publish.yaml"),
        """
        targets:
          web: {type: folder, path: %s}
          trial: {type: folder, path: %s}
        """
            .formatted(www, folder.resolve("trial")));
    build();
    Run which = publish("--yes");
    assertThat(which.exitCode()).isEqualTo(2);
    assertThat(which.err()).contains("web, trial");
    Run slip = publish("triel", "--yes");
    assertThat(slip.exitCode()).isEqualTo(2);
    assertThat(slip.err()).contains("Did you mean “trial”?");
    assertThat(publish("trial", "--yes").exitCode()).isZero();
    assertThat(folder.resolve("trial/index.html")).isRegularFile();
    assertThat(www).doesNotExist();
  }

  @Test
  void withoutTheFileItIsToldWhatToWrite() throws IOException {
    Files.delete(site.resolve("publish.yaml"));
    Run run = publish();
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("publish.yaml", "type: folder");
  }

  @Test
  void faultsOfTheFileAreToldWithTheirPlace() throws IOException {
    target("{type: folder, pth: ../www}");
    Run run = publish();
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("publish.yaml:2:23", "did you mean \"path\"?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{type: sftp, host: h, user: u, path: /a/b, password: hunter2}",
        "{type: s3, bucket: courses, secretAccessKey: hunter2}",
        "{type: git, repository: 'https://web:hunter2@127.0.0.1:1/x.git', branch: pages}",
        "{type: sftp, host: h, user: u, path: /a/b, token: hunter2, prot: [}"
      })
  void noSecretIsEverPrinted(String target) throws IOException {
    target(target);
    build();
    for (String language : List.of("nb", "nn", "sv", "en")) {
      for (String how : List.of("--yes", "--dry-run")) {
        Run run = run("publish", how, "--site", site.toString(), "--lang", language);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.all()).doesNotContain("hunter2");
      }
    }
  }

  @Test
  void aMachineThatDoesNotAnswerIsAFaultOfTheLine() throws IOException {
    target("{type: sftp, host: 127.0.0.1, port: 1, user: u, path: /a/b}");
    build();
    Run run = publish("--yes");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("127.0.0.1").doesNotContain("\tat ");
  }

  private void target(String target) throws IOException {
    Files.writeString(site.resolve("publish.yaml"), "targets:\n  web: " + target + "\n");
  }

  private void change() throws IOException {
    Path course = site.resolve("content/courses/listening.yaml");
    Files.writeString(course, Files.readString(course).replace("One hears", "Then one hears"));
  }

  private void build() {
    Run run = run("build", site.toString(), "--at", "2026-11-20", "--lang", "en");
    assertThat(run.exitCode()).as(run.all()).isZero();
  }

  private Run publish(String... more) {
    List<String> arguments = new ArrayList<>(List.of("publish"));
    arguments.addAll(List.of(more));
    arguments.addAll(List.of("--site", site.toString(), "--lang", "en"));
    return run(arguments.toArray(String[]::new));
  }

  private static Run run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new Run(exitCode, out.toString(), err.toString());
  }
}
