package samling.publish.sftp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samling.Needed;
import samling.publish.BuiltSite;
import samling.publish.Inventory;
import samling.publish.Look;
import samling.publish.Plan;
import samling.publish.PublishRefused;
import samling.publish.PublishRefused.Reason;
import samling.publish.Quiet;
import samling.publish.Route;
import samling.publish.TinySite;
import samling.publish.disk.BreakingDisk;
import samling.publish.disk.BreakingDisk.Moment;
import samling.publish.disk.Disk;
import samling.publish.disk.DiskRoute;
import samling.publish.lease.Pace;
import samling.target.Target;
import samling.target.Target.Layout;

/** Publishing to OpenSSH's server. */
class SftpTest {
  private static final Pace HASTY = new Pace(Duration.ofMillis(100), Duration.ofMillis(300));

  @TempDir static Path home;
  private static Sshd sshd;

  @TempDir Path folder;
  private Path root;
  private int sites;

  @BeforeAll
  static void start() throws Exception {
    sshd = Sshd.start(home);
  }

  @AfterAll
  static void stop() throws Exception {
    sshd.close();
  }

  @BeforeEach
  void knowTheHost() throws IOException {
    root = folder.resolve("www");
    sshd.knowHost("ed25519");
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void aSiteArrivesChangesAndGoesAway(Layout layout) throws Exception {
    Quiet first = publish(layout, TinySite.old());
    assertThat(served()).isEqualTo(TinySite.old());
    assertThat(first.files.get()).isEqualTo(TinySite.old().size());

    Quiet second = publish(layout, TinySite.next());
    assertThat(served()).isEqualTo(TinySite.next());
    assertThat(second.files.get()).isLessThan(TinySite.next().size());
    assertThat(Files.isSymbolicLink(root)).isEqualTo(layout == Layout.RELEASES);

    Quiet third = publish(layout, TinySite.next());
    assertThat(third.files.get()).isZero();
    assertThat(third.bytes.get()).isZero();
  }

  @Test
  void withoutBeingToldItSwitchesReleasesWhereNothingIsYet() throws Exception {
    publish(Optional.empty(), TinySite.old());
    assertThat(Files.isSymbolicLink(root)).isTrue();
    assertThat(Files.readSymbolicLink(root).isAbsolute()).isFalse();
    publish(Optional.empty(), TinySite.next());
    publish(Optional.empty(), TinySite.third());
    try (var releases = Files.list(folder.resolve("www.releases"))) {
      assertThat(releases.filter(Files::isDirectory)).hasSize(2);
    }

    try (Route route = route(Optional.empty())) {
      Inventory back = route.rollBack(new Quiet());
      assertThat(back.files()).hasSize(TinySite.next().size());
    }
    assertThat(served()).isEqualTo(TinySite.next());
    PublishRefused end;
    try (Route route = route(Optional.empty())) {
      end = catchThrowableOfType(PublishRefused.class, () -> route.rollBack(new Quiet()));
    }
    assertThat(end.reason()).isEqualTo(Reason.NO_EARLIER);
    publish(Optional.empty(), TinySite.third());
    assertThat(served()).isEqualTo(TinySite.third());
  }

  @Test
  void andGoesFileByFileWhereAFolderIs() throws Exception {
    Files.createDirectories(root);
    publish(Optional.empty(), TinySite.old());
    assertThat(Files.isSymbolicLink(root)).isFalse();
    assertThat(served()).isEqualTo(TinySite.old());
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void permissionsAreThoseAskedFor(Layout layout) throws Exception {
    publish(layout, TinySite.old());
    assertThat(Files.getPosixFilePermissions(root.resolve("a/index.html")))
        .isEqualTo(PosixFilePermissions.fromString("rw-r-----"));
    assertThat(Files.getPosixFilePermissions(root.resolve("a")))
        .isEqualTo(PosixFilePermissions.fromString("rwxr-x---"));
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void unchangedFilesAreNotSentWhateverTheirTimes(Layout layout) throws Exception {
    SortedMap<String, String> many = new TreeMap<>();
    for (int i = 0; i < 100; i++) {
      many.put("kurs/k" + i + "/index.html", "<p>" + i + "x".repeat(2000));
    }
    publish(layout, many);
    many.put("kurs/k7/index.html", "<p>changed");
    Quiet changed = publish(layout, many);
    assertThat(changed.files.get()).isEqualTo(1);
    assertThat(changed.bytes.get()).isEqualTo("<p>changed".length());
    assertThat(served()).isEqualTo(many);
  }

  /** The same procedure is stopped at each of its operations in a folder; here at some of them. */
  @ParameterizedTest
  @EnumSource(Layout.class)
  void aLineThatBreaksAnywhereLeavesASoundSite(Layout layout) throws Exception {
    BuiltSite old = site(TinySite.old());
    BuiltSite next = site(TinySite.next());
    Target.Sftp target = sshd.target(root, Optional.of(layout));
    try (SftpDisk disk = new SftpDisk(SftpLine.open(target, Map.of()), 0644, 0755)) {
      int all = Integer.MAX_VALUE;
      for (int i = 0; i < 14; i++) {
        root = Files.createDirectories(folder.resolve("b" + i)).resolve("www");
        publish(disk, layout, old);
        int at = i == 0 ? all : 1 + (i * all) / 14;
        Moment moment = i % 2 == 0 ? Moment.AFTER : Moment.HALF_WAY;
        BreakingDisk breaking = new BreakingDisk(disk, at, moment, 3);
        try {
          publish(breaking, layout, next);
        } catch (IOException e) {
          assertThat(e).hasMessageContaining("the line");
        }
        all = Math.min(all, breaking.count());
        if (layout == Layout.RELEASES) {
          assertThat(served()).isIn(TinySite.old(), TinySite.next());
        } else {
          TinySite.assertSound(served(), TinySite.old(), TinySite.next());
        }
        publish(disk, layout, next);
        assertThat(served()).isEqualTo(TinySite.next());
      }
    }
  }

  /** By a line that stays open. */
  private void publish(Disk disk, Layout layout, BuiltSite site) throws Exception {
    Pace pace = new Pace(Duration.ofMillis(25), Duration.ofMillis(80));
    DiskRoute route =
        new DiskRoute(
            disk, root.toString(), sshd.target(root, Optional.of(layout)).filing(), "me", pace);
    route.publish(Plan.of(site, route.look(site.inventory())), new Quiet());
  }

  @Test
  void anUnknownHostIsRefusedWithItsFingerprint() throws Exception {
    Files.writeString(sshd.file("known_hosts"), "");
    PublishRefused refused = refused(sshd.target(root, Optional.empty()));
    assertThat(refused.reason()).isEqualTo(Reason.UNKNOWN_HOST);
    assertThat(refused.words().get(0)).isEqualTo("127.0.0.1");
    assertThat(fingerprints()).contains(refused.words().get(2));

    Files.delete(sshd.file("known_hosts"));
    assertThat(refused(sshd.target(root, Optional.empty())).reason())
        .isEqualTo(Reason.UNKNOWN_HOST);
  }

  @Test
  void aHostWithAnotherKeyIsRefused() throws Exception {
    String other = Files.readString(sshd.file("stranger.pub"));
    Files.writeString(sshd.file("known_hosts"), "[127.0.0.1]:" + sshd.port() + " " + other);
    PublishRefused refused = refused(sshd.target(root, Optional.empty()));
    assertThat(refused.reason()).isEqualTo(Reason.CHANGED_HOST);
    assertThat(fingerprints()).contains(refused.words().get(2));
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.ValueSource(strings = {"ed25519", "rsa", "ecdsa"})
  void aHostIsKnownByAnyOfItsKeys(String type) throws Exception {
    sshd.knowHost(type);
    try (Look look = SftpTarget.look(sshd.target(root, Optional.empty()), Map.of())) {
      assertThat(look.look(Inventory.NONE).marked()).isFalse();
    }
  }

  @Test
  void aStrangerIsNotLetIn() throws Exception {
    PublishRefused refused = refused(sshd.target(root, Optional.empty(), Optional.of("stranger")));
    assertThat(refused.reason()).isEqualTo(Reason.NO_LOGIN);
  }

  @Test
  void aKeyThatIsLockedOpensWithThePassphraseOfTheEnvironment() throws Exception {
    Target.Sftp target = sshd.target(root, Optional.empty(), Optional.of("locked"));
    try (Look look = SftpTarget.look(target, Map.of("SAMLING_KEY_PASSPHRASE", "open sesame"))) {
      assertThat(look.look(Inventory.NONE).marked()).isFalse();
    }
    assertThatThrownBy(() -> SftpTarget.look(target, Map.of("SAMLING_KEY_PASSPHRASE", "hunter2")))
        .isInstanceOf(IOException.class)
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void theAgentsKeysAreUsed() throws Exception {
    Path socket = folder.resolve("agent");
    Process agent =
        new ProcessBuilder(
                Needed.program("ssh-agent", "openssh-client").toString(),
                "-D",
                "-a",
                socket.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("agent.log").toFile())
            .start();
    try {
      for (int i = 0; i < 100 && !Files.exists(socket); i++) {
        TimeUnit.MILLISECONDS.sleep(20);
      }
      ProcessBuilder add = new ProcessBuilder("ssh-add", sshd.file("client").toString());
      add.environment().put("SSH_AUTH_SOCK", socket.toString());
      assertThat(add.start().waitFor()).isZero();
      Target.Sftp target = sshd.target(root, Optional.empty(), Optional.empty());
      try (Look look = SftpTarget.look(target, Map.of("SSH_AUTH_SOCK", socket.toString()))) {
        assertThat(look.look(Inventory.NONE).marked()).isFalse();
      }
    } finally {
      agent.destroy();
    }
  }

  @Test
  void theHomeFolderIsRefusedEvenByAnotherName() throws Exception {
    Path away = Files.createSymbolicLink(folder.resolve("away"), userHome());
    for (Path path : new Path[] {userHome(), away, userHome().getParent()}) {
      try (Look look = SftpTarget.look(sshd.target(path, Optional.empty()), Map.of())) {
        PublishRefused refused =
            catchThrowableOfType(PublishRefused.class, () -> look.look(Inventory.NONE));
        assertThat(refused.reason()).isIn(Reason.HOME, Reason.NOT_A_FOLDER);
      }
    }
  }

  private static Path userHome() {
    return Path.of(System.getProperty("user.home"));
  }

  private PublishRefused refused(Target.Sftp target) {
    return catchThrowableOfType(
        PublishRefused.class, () -> SftpTarget.look(target, Map.of()).close());
  }

  private static String fingerprints() throws Exception {
    StringBuilder all = new StringBuilder();
    for (String type : new String[] {"ed25519", "rsa", "ecdsa"}) {
      Process process =
          new ProcessBuilder("ssh-keygen", "-lf", sshd.file("host_" + type).toString()).start();
      all.append(new String(process.getInputStream().readAllBytes(), UTF_8));
    }
    return all.toString();
  }

  private Quiet publish(Layout layout, SortedMap<String, String> files) throws Exception {
    return publish(Optional.of(layout), files);
  }

  private Quiet publish(Optional<Layout> layout, SortedMap<String, String> files) throws Exception {
    Quiet progress = new Quiet();
    BuiltSite site = site(files);
    try (Route route = route(layout)) {
      route.publish(Plan.of(site, route.look(site.inventory())), progress);
    }
    return progress;
  }

  private Route route(Optional<Layout> layout) throws Exception {
    return SftpTarget.route(sshd.target(root, layout), Map.of(), "me", HASTY);
  }

  private BuiltSite site(SortedMap<String, String> files) throws IOException {
    return TinySite.built(files, Files.createDirectories(folder.resolve("site" + ++sites)));
  }

  private SortedMap<String, String> served() throws IOException {
    return TinySite.served(root);
  }
}
