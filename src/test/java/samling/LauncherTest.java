package samling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samling.Checkout.Outcome;

@DisplayName("The launcher")
final class LauncherTest {
  @TempDir private Path folder;
  private Checkout checkout;

  @BeforeEach
  void checkOut() throws IOException {
    checkout = Checkout.in(folder);
  }

  @Test
  @DisplayName("builds at the first start, and only then")
  void buildsOnce() throws Exception {
    final Outcome first = checkout.run("build", "a b", "*", "");
    final Outcome second = checkout.run("check");

    assertThat(first.errors()).contains("first time only");
    assertThat(first.exitCode()).isZero();
    assertThat(first.output())
        .contains("sam ling/target/launcher/app-")
        .endsWith("/samling.jar><build><a b><*><>");
    assertThat(second.errors()).isEmpty();
    assertThat(second.output()).endsWith("/samling.jar><check>");
    assertThat(checkout.builds()).isEqualTo(1);
  }

  @Test
  @DisplayName("gives a preview, which runs for long, a machine of its own, and nothing else")
  void startsPreviewsForLong() throws Exception {
    assertThat(checkout.run("preview", "site").output())
        .contains("<-XX:+UseG1GC><-XX:+TieredCompilation>")
        .doesNotContain("TieredStopAtLevel", "SerialGC");
    assertThat(checkout.run("build", "site").output())
        .contains(
            "<-XX:+UseSerialGC><-Xmn24m><-XX:MaxTenuringThreshold=1><-XX:MinHeapFreeRatio=20>",
            "<-XX:TieredStopAtLevel=1><-XX:CICompilerCount=1><-XX:C1MaxInlineSize=20>");
  }

  @Test
  @DisplayName("starts Java with what it keeps of classes, made once for each Java")
  void keepsClasses() throws Exception {
    final Outcome first = checkout.run("check");
    checkout.java("21.0.1", "exit 1");
    final Outcome other = checkout.run("check");

    assertThat(first.output())
        .startsWith(
            "<-XX:+UnlockDiagnosticVMOptions><-XX:ArchiveRelocationMode=0><-XX:SharedArchiveFile="
                + checkout.root().toRealPath()
                + "/target/launcher/app-")
        .contains("/samling.jsa><-Xshare:auto>");
    assertThat(other.output()).startsWith("<-Xshare:auto>").endsWith("<check>");
    assertThat(checkout.run("check")).isEqualTo(other);
    assertThat(checkout.builds()).isEqualTo(1);
  }

  @Test
  @DisplayName("works through a symbolic link to a symbolic link")
  void followsLinks() throws Exception {
    Files.createSymbolicLink(folder.resolve("one"), Path.of("sam ling/samling"));
    final Path two = Files.createSymbolicLink(folder.resolve("two"), folder.resolve("one"));

    assertThat(Checkout.finish(checkout.start(two, "check")).output()).endsWith("<check>");
  }

  @Test
  @DisplayName("builds anew when a source is newer, even one dated in the future, but once")
  void buildsAnew() throws Exception {
    checkout.run();
    checkout.write("templates/page.ftlh", "new");
    final Path page = checkout.root().resolve("templates/page.ftlh");
    final FileTime now = Files.getLastModifiedTime(page);
    Files.setLastModifiedTime(page, FileTime.from(now.toInstant().plus(Duration.ofDays(1))));

    assertThat(checkout.run().errors()).contains("anew");
    assertThat(checkout.run().errors()).isEmpty();
    assertThat(checkout.builds()).isEqualTo(2);
  }

  @Test
  @DisplayName("builds anew when a source is gone")
  void noticesDeletions() throws Exception {
    checkout.write("templates/page.ftlh", "new");
    checkout.run();
    Files.delete(checkout.root().resolve("templates/page.ftlh"));

    assertThat(checkout.run().errors()).contains("anew");
  }

  @Test
  @DisplayName("builds once when it is started twice at the same time")
  void twoAtOnce() throws Exception {
    final Path launcher = checkout.root().resolve("samling");
    final Process one = checkout.start(launcher, "one");
    final Process two = checkout.start(launcher, "two");

    assertThat(Checkout.finish(one).output()).endsWith("<one>");
    assertThat(Checkout.finish(two).output()).endsWith("<two>");
    assertThat(checkout.builds()).isEqualTo(1);
  }

  @Test
  @DisplayName("shows why a build failed, ends with 3 and keeps the program that was there")
  void failedBuild() throws Exception {
    checkout.run();
    final String before = Files.readString(checkout.root().resolve("target/launcher/current"));
    checkout.play("mvnw", "echo 'no such thing'; mkdir \"$target/lib\"; exit 1");
    checkout.write("pom.xml", "broken");

    final Outcome outcome = checkout.run();

    assertThat(outcome.exitCode()).isEqualTo(3);
    assertThat(outcome.output()).isEmpty();
    assertThat(outcome.errors()).contains("no such thing").contains("could not be built");
    assertThat(checkout.kept()).containsExactly(before.strip(), "current");
  }

  @Test
  @DisplayName("leaves nothing half done when it is stopped, and recovers when it is killed")
  void stoppedBuild() throws Exception {
    final Path launcher = checkout.root().resolve("samling");
    final Process stopped = checkout.start(launcher);
    awaitBuild(1);
    stopped.toHandle().destroy();
    assertThat(Checkout.finish(stopped).exitCode()).isEqualTo(143);
    assertThat(checkout.kept()).isEmpty();

    final Process killed = checkout.start(launcher);
    awaitBuild(2);
    killed.toHandle().destroyForcibly();
    Checkout.finish(killed);

    assertThat(checkout.run("check").output()).endsWith("<check>");
    assertThat(checkout.kept()).hasSize(2).last().isEqualTo("current");
  }

  @ParameterizedTest
  @DisplayName("has Java read the names of files as UTF-8, and leaves the language of messages")
  @CsvSource({
    "'', '', '', ''",
    "C, '', '', C",
    "nb_NO, '', en_GB.UTF-8, nb_NO",
    "'', POSIX, sv_SE.utf8, sv_SE.utf8",
    "'', '', nn_NO.UTF-8, nn_NO.UTF-8",
    "'', C.UTF-8, C, C",
  })
  void readsNamesAsUtf8(String all, String ctype, String lang, String messages) throws Exception {
    final Map<String, String> locale = new TreeMap<>();
    locale.putAll(Map.of("LC_ALL", all, "LC_CTYPE", ctype, "LANG", lang));
    locale.values().removeIf(String::isEmpty);
    checkout.run("check");
    checkout.javaRuns(
        """
        echo "${SAMLING_LOCALE:-${LC_ALL:-${LC_MESSAGES:-${LANG-}}}}"
        "%s" -XshowSettings:properties -version 2>&1 | grep -o 'sun.jnu.encoding = .*'
        """
            .formatted(ProcessHandle.current().info().command().orElseThrow()));

    final Outcome outcome = checkout.runIn(locale, "check");

    assertThat(outcome.output().lines())
        .containsExactly(messages.isEmpty() ? "C.UTF-8" : messages, "sun.jnu.encoding = UTF-8");
    assertThat(outcome.exitCode()).isZero();
  }

  @Test
  @DisplayName("says in plain words that Java is too old, and ends with 3")
  void oldJava() throws Exception {
    checkout.java("1.8.0_292");
    final Outcome known = checkout.run();
    Files.delete(checkout.java().resolve("release"));
    final Outcome asked = checkout.run();

    assertThat(known.exitCode()).isEqualTo(3);
    assertThat(known.errors())
        .contains("needs Java 17 or newer")
        .contains("a jdk/bin/java is Java 8.");
    assertThat(asked).isEqualTo(known);
    assertThat(checkout.builds()).isZero();
  }

  private void awaitBuild(final int number) throws Exception {
    for (int i = 0; checkout.builds() < number; i++) {
      assertThat(i).as("waited for build " + number).isLessThan(1000);
      Thread.sleep(10);
    }
  }
}
