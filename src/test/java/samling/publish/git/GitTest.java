package samling.publish.git;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samling.Ended;
import samling.Needed;
import samling.publish.BuiltSite;
import samling.publish.Leave;
import samling.publish.Plan;
import samling.publish.PublishRefused;
import samling.publish.PublishRefused.Reason;
import samling.publish.Quiet;
import samling.publish.Route;
import samling.publish.TinySite;
import samling.target.Target;

/** Publishing to a branch of a bare repository. */
class GitTest {
  @TempDir Path folder;
  private Path repository;
  private int sites;

  @BeforeEach
  void make() throws Exception {
    repository = folder.resolve("web.git");
    git("init", "-q", "--bare", repository.toString());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aSiteArrivesAndChangesByCommitsOnTopOfEachOther(boolean partial) throws Exception {
    git("config", "uploadpack.allowFilter", Boolean.toString(partial));
    Quiet first = publish(TinySite.old());
    assertThat(served()).isEqualTo(TinySite.old());
    assertThat(first.files.get()).isEqualTo(TinySite.old().size());
    String before = tip();
    publish(TinySite.next());
    assertThat(served()).isEqualTo(TinySite.next());
    assertThat(git("rev-parse", "pages^").out().strip()).isEqualTo(before);
    assertThat(git("ls-tree", "--name-only", "pages").out()).contains(".nojekyll", ".samling");

    String now = tip();
    Quiet nothing = publish(TinySite.next());
    assertThat(nothing.files.get()).isZero();
    assertThat(tip()).isEqualTo(now);
  }

  @Test
  void onlyWhatChangedIsSent() throws Exception {
    SortedMap<String, String> many = new TreeMap<>();
    for (int i = 0; i < 300; i++) {
      many.put("kurs/k" + i + "/index.html", "<p>" + i + " " + Math.sin(i) + "x".repeat(i));
    }
    publish(many);
    long before = objects();
    many.put("kurs/k7/index.html", "<p>changed");
    publish(many);
    // The file, its three folders up to the root, the list in its folder, and the commit.
    assertThat(objects() - before).isLessThanOrEqualTo(8);
  }

  @Test
  void aSiteThatWasRebuiltMeanwhileIsNotPushed() throws Exception {
    publish(TinySite.old());
    BuiltSite next = site(TinySite.next());
    try (Route route = route()) {
      Plan plan = Plan.of(next, route.look(next.inventory()));
      Files.writeString(next.file("feed.xml"), "<feed>odd</feed>");
      PublishRefused refused =
          catchThrowableOfType(PublishRefused.class, () -> route.publish(plan, new Quiet()));
      assertThat(refused.reason()).isEqualTo(Reason.REBUILT);
    }
    assertThat(served()).isEqualTo(TinySite.old());
  }

  @Test
  void foreignFilesOfTheBranchAreListedAndStay() throws Exception {
    Path work = folder.resolve("work");
    git("clone", "-q", repository.toString(), work.toString());
    Files.writeString(work.resolve("CNAME"), "www.example.no\n");
    in(work, "checkout", "-q", "-b", "pages");
    in(work, "add", "CNAME");
    in(work, "-c", "user.name=A", "-c", "user.email=a@example.no", "commit", "-q", "-m", "x");
    in(work, "push", "-q", "origin", "pages");
    BuiltSite site = site(TinySite.old());
    try (Route route = route()) {
      Plan plan = Plan.of(site, route.look(site.inventory()));
      assertThat(plan.standing().foreign()).containsExactly("CNAME");
      PublishRefused refused =
          catchThrowableOfType(PublishRefused.class, () -> new Leave(false, -1).check(plan));
      assertThat(refused.reason()).isEqualTo(Reason.FOREIGN);
      route.publish(plan, new Quiet());
    }
    publish(TinySite.next());
    assertThat(served()).containsEntry("CNAME", "www.example.no\n").containsKey("new/index.html");
  }

  @Test
  void whoComesSecondIsRefusedByTheRepositoryItself() throws Exception {
    publish(TinySite.old());
    BuiltSite next = site(TinySite.next());
    try (Route late = route()) {
      Plan plan = Plan.of(next, late.look(next.inventory()));
      publish(TinySite.third());
      PublishRefused refused =
          catchThrowableOfType(PublishRefused.class, () -> late.publish(plan, new Quiet()));
      assertThat(refused.reason()).isEqualTo(Reason.CHANGED_MEANWHILE);
    }
    assertThat(served()).isEqualTo(TinySite.third());
  }

  @Test
  void aRepositoryThatIsNotThereIsToldInGitsWords() {
    Target.Git target =
        new Target.Git("pages", "https://web:hunter2@127.0.0.1:1/nothing.git", "pages");
    PublishRefused refused =
        catchThrowableOfType(
            PublishRefused.class,
            () -> {
              try (Route route = GitTarget.route(target, folder)) {
                route.look(samling.publish.Inventory.NONE);
              }
            });
    assertThat(refused.reason()).isEqualTo(Reason.GIT);
    assertThat(refused.words().toString()).doesNotContain("hunter2");
  }

  /** Git itself dies after every call, which is also before the next, and at all that follow. */
  @Test
  void aPublisherWhoseGitDiesAtAnyCallLeavesTheOldSiteOrTheNew() throws Exception {
    Path dying = dyingGit();
    for (int at = 0; at < 60; at++) {
      repository = folder.resolve("web" + at + ".git");
      git("init", "-q", "--bare", repository.toString());
      publish(TinySite.old());
      boolean ended = publishBy(dying, at);
      assertThat(served()).as("died at " + at).isIn(TinySite.old(), TinySite.next());
      publish(TinySite.next());
      assertThat(served()).isEqualTo(TinySite.next());
      if (ended) {
        assertThat(at).isGreaterThan(8);
        return;
      }
    }
    throw new AssertionError("no end");
  }

  private boolean publishBy(Path program, int dieAt) throws Exception {
    Files.writeString(folder.resolve("die-at"), dieAt + "\n");
    Files.writeString(folder.resolve("count"), "0\n");
    BuiltSite site = site(TinySite.next());
    Target.Git target = new Target.Git("pages", repository.toString(), "pages");
    try (Route route = GitTarget.route(target, folder, program.toString())) {
      route.publish(Plan.of(site, route.look(site.inventory())), new Quiet());
      return true;
    } catch (PublishRefused e) {
      return false;
    }
  }

  private Path dyingGit() throws IOException {
    Path git = Needed.program("git", "git");
    String count =
        "cd '%1$s'; n=$(($(cat count)+1)); echo $n >count; at=$(cat die-at); cd - >/dev/null\n"
            .formatted(folder);
    String run =
        "[ $n -gt $at ] && exit 99\n"
            + git
            + " \"$@\"; code=$?\n[ $n -ge $at ] && exit 99\nexit $code\n";
    Path script = folder.resolve("git");
    Files.writeString(script, "#!/bin/sh\n" + count + run);
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    return script;
  }

  private Quiet publish(SortedMap<String, String> files) throws Exception {
    BuiltSite site = site(files);
    Quiet progress = new Quiet();
    try (Route route = route()) {
      route.publish(Plan.of(site, route.look(site.inventory())), progress);
    }
    return progress;
  }

  private Route route() throws Exception {
    return GitTarget.route(
        new Target.Git("pages", repository.getFileName().toString(), "pages"), folder);
  }

  private BuiltSite site(Map<String, String> files) throws IOException {
    return TinySite.built(files, Files.createDirectories(folder.resolve("site" + ++sites)));
  }

  private String tip() throws Exception {
    return git("rev-parse", "pages").out().strip();
  }

  private long objects() throws Exception {
    return git("rev-list", "--objects", "--all").out().lines().count();
  }

  private SortedMap<String, String> served() throws Exception {
    SortedMap<String, String> files = new TreeMap<>();
    Path out = Files.createTempDirectory(folder, "out");
    Path tar = out.resolve("all.tar");
    git("archive", "-o", tar.toString(), "pages");
    Ended ended =
        Ended.of(new ProcessBuilder("tar", "xf", tar.toString(), "-C", out.toString()), 20);
    assertThat(ended.exitCode()).isZero();
    Files.delete(tar);
    for (String file : samling.Folders.files(out)) {
      if (!file.startsWith(".samling/") && !file.equals(".nojekyll")) {
        files.put(file, Files.readString(out.resolve(file), UTF_8));
      }
    }
    return files;
  }

  private Ended git(String... arguments) throws Exception {
    return in(repository, arguments);
  }

  private Ended in(Path where, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(Needed.program("git", "git").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    if (Files.isDirectory(where)) {
      builder.directory(where.toFile());
    }
    Ended ended = Ended.of(builder, 60);
    assertThat(ended.exitCode()).as(ended.output()).isZero();
    return ended;
  }
}
