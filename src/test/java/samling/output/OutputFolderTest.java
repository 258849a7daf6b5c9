package samling.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.Folders;
import samling.output.OutputRefused.Reason;

class OutputFolderTest {
  private static final String SPARE = "cache/spare";

  @TempDir private Path folder;

  private Path site;
  private Path output;

  @BeforeEach
  void site() throws IOException {
    site = Files.createDirectories(folder.resolve("site"));
    Files.createDirectories(site.resolve("content"));
    output = site.resolve("output");
  }

  @Test
  void aNewSiteTakesTheOldOnesPlace() throws Exception {
    build("old.html");
    build("new.html");
    assertThat(Tree.files(output)).containsExactly(Manifest.FILE, "new.html");
    assertThat(Tree.files(site)).allMatch(f -> f.startsWith("output/"));
  }

  @Test
  void whatHasNotChangedIsTheSameFile() throws Exception {
    build("same.html", "changed.html");
    Object same = key("same.html");
    Object changed = key("changed.html");
    Files.writeString(output.resolve("changed.html"), "chAnged.html");
    build("same.html", "changed.html", "new.html");
    assertThat(key("same.html")).isEqualTo(same);
    assertThat(Files.getAttribute(output.resolve("same.html"), "unix:nlink")).isEqualTo(1);
    assertThat(key("changed.html")).isNotEqualTo(changed);
    assertThat(output.resolve("changed.html")).hasContent("changed.html");
    assertThat(output.resolve("new.html")).hasContent("new.html");
  }

  @Test
  void anUnfinishedSiteThatSharesFilesLeavesTheOldOneAlone() throws Exception {
    build("same.html", "other.html");
    try (OutputFolder opened = open(output)) {
      opened.staging().write("same.html", "same.html".getBytes(UTF_8));
    }
    assertThat(output.resolve("same.html")).hasContent("same.html");
    assertThat(Tree.files(output)).containsExactly(Manifest.FILE, "other.html", "same.html");
  }

  @Test
  void aSealBreaksWhenSomebodyTouchesTheSite() throws Exception {
    String seal = build("a.html", "b.html");
    assertThat(OutputFolder.bears(seal, output)).isTrue();
    Files.createFile(site.resolve(".output.samling-lock"));
    assertThat(OutputFolder.bears(seal, output)).isFalse();
    Files.delete(site.resolve(".output.samling-lock"));
    Files.createFile(output.resolve("c.html"));
    assertThat(OutputFolder.bears(seal, output)).isFalse();
    Files.delete(output.resolve("c.html"));
    assertThat(OutputFolder.bears(seal, output)).isTrue();
    Files.writeString(output.resolve("a.html"), "A.html");
    assertThat(OutputFolder.bears(seal, output)).isFalse();
  }

  @Test
  void anUnfinishedSiteLeavesTheOldOneAlone() throws Exception {
    build("old.html");
    try (OutputFolder opened = open(output)) {
      opened.staging().write("new.html", "half".getBytes(UTF_8));
    }
    assertThat(Tree.files(output)).containsExactly(Manifest.FILE, "old.html");
    assertThat(Tree.files(site)).allMatch(f -> f.startsWith("output/"));
  }

  @Test
  void whatAKilledBuildLeftIsClearedAway() throws Exception {
    build("old.html");
    Path staging = Files.createDirectories(site.resolve(".output.samling-new"));
    Files.writeString(staging.resolve("half.html"), "half");
    build("new.html");
    assertThat(Tree.files(site)).containsExactly("output/" + Manifest.FILE, "output/new.html");
  }

  @Test
  void aSwapInStepsThatWasKilledIsTakenBack() throws Exception {
    build("old.html");
    Files.move(output, site.resolve(".output.samling-old"));
    try (OutputFolder opened = open(output)) {
      assertThat(Tree.files(output)).contains("old.html");
      assertThat(opened.staging().folder()).isEmptyDirectory();
    }
  }

  @Test
  void aSwapInStepsThatFailedIsTakenBack() throws Exception {
    build("old.html");
    try (OutputFolder opened = open(output)) {
      opened.staging().write("new.html", "new".getBytes(UTF_8));
      Files.move(output, site.resolve(".output.samling-old"));
    }
    assertThat(Tree.files(site)).containsExactly("output/" + Manifest.FILE, "output/old.html");
  }

  @Test
  void foldersThatSamlingDidNotMakeAreRefused() throws Exception {
    Files.createDirectories(output);
    Files.writeString(output.resolve("thesis.doc"), "years of work");
    assertRefused(output, Reason.FOREIGN);
    assertThat(output.resolve("thesis.doc")).hasContent("years of work");
  }

  @Test
  void filesAddedToTheOutputAreNotLost() throws Exception {
    build("old.html");
    Files.writeString(output.resolve("CNAME"), "kurs.example.no");
    assertRefused(output, Reason.FOREIGN_FILES);
    assertThat(output.resolve("CNAME")).hasContent("kurs.example.no");
    Files.delete(output.resolve("CNAME"));
    Files.writeString(output.resolve(".DS_Store"), "");
    build("new.html");
  }

  @Test
  void aManifestThatIsNoTextAnyMoreStopsNobody() throws Exception {
    build("old.html");
    Files.write(
        output.resolve(Manifest.FILE), new byte[] {(byte) 0xff, '\n'}, StandardOpenOption.APPEND);
    build("new.html");
    assertThat(Tree.files(output)).containsExactly(Manifest.FILE, "new.html");
    Files.write(output.resolve(Manifest.FILE), new byte[] {(byte) 0xff});
    assertRefused(output, Reason.FOREIGN_FILES);
  }

  @Test
  void dangerousFoldersAreRefused() throws Exception {
    assertRefused(site, Reason.PROTECTED);
    assertRefused(folder, Reason.PROTECTED);
    assertRefused(Path.of("/"), Reason.PROTECTED);
    assertRefused(Path.of(System.getProperty("user.home")), Reason.PROTECTED);
    assertRefused(site.resolve("content/output"), Reason.WITHIN_SOURCES);
    assertRefused(site.resolve("x/../content"), Reason.WITHIN_SOURCES);
    Files.writeString(output, "a file");
    assertRefused(output, Reason.NOT_A_FOLDER);
  }

  @Test
  void aLinkToAFolderThatIsGoneIsFollowedAllTheSame() throws Exception {
    Path real = folder.resolve("www/site");
    Files.createSymbolicLink(output, Path.of("../www/site"));
    build("new.html");
    assertThat(output).isSymbolicLink();
    assertThat(real.resolve("new.html")).hasContent("new.html");
  }

  @Test
  void linksThatLeadInACircleAreSaidTo() throws Exception {
    Files.createSymbolicLink(output, site.resolve("other"));
    Files.createSymbolicLink(site.resolve("other"), output);
    assertThatThrownBy(() -> build("new.html")).isInstanceOf(FileSystemLoopException.class);
  }

  @Test
  void aLinkedOutputIsSwappedWhereItReallyIs() throws Exception {
    Path real = Files.createDirectories(folder.resolve("www"));
    Files.createSymbolicLink(output, real);
    build("a.html");
    build("b.html");
    assertThat(output).isSymbolicLink();
    assertThat(Tree.files(real)).containsExactly(Manifest.FILE, "b.html");
  }

  @Test
  void aSecondBuildWaitsForTheFirst() throws Exception {
    AtomicBoolean waited = new AtomicBoolean();
    OutputFolder first = open(output);
    CompletableFuture<Void> second =
        CompletableFuture.runAsync(
            () -> {
              try (OutputFolder opened =
                  OutputFolder.open(output, site, List.of(), SPARE, () -> waited.set(true))) {
                opened.staging().write("second.html", new byte[0]);
                opened.commit();
              } catch (IOException | OutputRefused e) {
                throw new AssertionError(e);
              }
            });
    while (!waited.get()) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
    first.staging().write("first.html", new byte[0]);
    first.commit();
    first.close();
    second.get(20, TimeUnit.SECONDS);
    assertThat(Tree.files(output)).containsExactly(Manifest.FILE, "second.html");
  }

  /** Threads of a build that has failed are still at it, and would make folders again. */
  @Test
  void nothingIsWrittenOnceItIsClosed() throws Exception {
    CountDownLatch begun = new CountDownLatch(3);
    List<CompletableFuture<Void>> threads = new ArrayList<>();
    try (OutputFolder opened = open(output)) {
      Staging staging = opened.staging();
      for (int thread = 0; thread < 3; thread++) {
        String name = "of-" + thread + "/";
        threads.add(
            CompletableFuture.runAsync(
                () -> {
                  for (int i = 0; i < 20_000; i++) {
                    staging.write(name + i + "/index.html", new byte[100]);
                    begun.countDown();
                  }
                },
                each -> new Thread(each).start()));
      }
      begun.await();
    }
    assertThat(Folders.files(site)).isEmpty();
    for (CompletableFuture<Void> thread : threads) {
      assertThatThrownBy(() -> thread.get(60, TimeUnit.SECONDS)).hasMessageContaining("stop");
    }
    assertThat(Folders.files(site)).isEmpty();
  }

  @Test
  void whereNoSiteWasNothingIsTakenOver() throws Exception {
    try (OutputFolder opened = open(output)) {
      Staging staging = opened.staging();
      assertThat(staging.takeOver("index.html")).isFalse();
      assertThatThrownBy(() -> staging.before("index.html")).isInstanceOf(LostFile.class);
    }
  }

  @Test
  void pathsLeadNowhereOutside() throws Exception {
    try (OutputFolder opened = open(output)) {
      for (String path : List.of("../escaped.txt", "a/../../escaped.txt", "", ".")) {
        assertThatThrownBy(() -> opened.staging().write(path, new byte[1]))
            .hasMessageContaining("leads out of the site");
      }
    }
    assertThat(site.resolve("escaped.txt")).doesNotExist();
  }

  private Object key(String file) throws IOException {
    return Files.getAttribute(output.resolve(file), "unix:ino");
  }

  private String build(String... files) throws IOException, OutputRefused {
    try (OutputFolder opened = open(output)) {
      for (String file : files) {
        opened.staging().write(file, file.getBytes(UTF_8));
      }
      opened.commit();
      return opened.seal();
    }
  }

  private OutputFolder open(Path at) throws IOException, OutputRefused {
    return OutputFolder.open(at, site, List.of(site.resolve("content")), SPARE, () -> {});
  }

  private void assertRefused(Path at, Reason reason) {
    assertThatThrownBy(() -> open(at))
        .isInstanceOfSatisfying(OutputRefused.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }
}
