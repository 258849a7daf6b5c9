package samling.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.Ended;
import samling.Folders;
import samling.Program;

/** A build that is killed leaves the old site or the new one, never anything between. */
class KilledBuildTest {

  private static final int MOMENTS = 28;
  private static final int AT_THE_END = 12;
  private static final int POLITELY = 8;

  @TempDir static Path folder;

  private static Path one;
  private static Path other;
  private static Path www;
  private static Path output;
  private static Map<String, String> ofOne;
  private static Map<String, String> ofOther;
  private static long nanos;
  private static Program program;

  @BeforeAll
  static void buildBoth() throws Exception {
    one = SmallSite.make(folder.resolve("one"), "One");
    other = SmallSite.make(folder.resolve("other"), "Other");
    program = Program.quick(one);
    www = Files.createDirectories(folder.resolve("www"));
    output = www.resolve("site");
    build(other);
    ofOther = Folders.digests(output);
    long start = System.nanoTime();
    build(one);
    nanos = System.nanoTime() - start;
    ofOne = Folders.digests(output);
    assertThat(ofOne.values()).isNotEqualTo(ofOther.values());
    assertThat(ofOne.size()).isGreaterThan(30);
  }

  @Test
  void killedAtAnyMoment() throws Exception {
    for (int i = 0; i < MOMENTS; i++) {
      Process process = start(nextSite());
      process.waitFor(nanos * (i + 1) / (MOMENTS + 1), TimeUnit.NANOSECONDS);
      kill(process);
      assertWhole();
    }
    assertTheNextBuildSucceeds();
  }

  @Test
  void killedWhileTheSitesAreSwapped() throws Exception {
    Random random = new Random(40);
    Path manifest = www.resolve(".site.samling-new/.samling-manifest");
    int inTime = 0;
    for (int i = 0; i < AT_THE_END; i++) {
      Files.deleteIfExists(manifest); // of the build that was killed before
      Process process = start(nextSite());
      while (process.isAlive() && !Files.exists(manifest)) {
        TimeUnit.MICROSECONDS.sleep(100);
      }
      TimeUnit.MICROSECONDS.sleep(random.nextInt(4_000));
      inTime += process.isAlive() ? 1 : 0;
      kill(process);
      assertWhole();
    }
    assertThat(inTime).isGreaterThan(AT_THE_END / 2);
    assertTheNextBuildSucceeds();
  }

  @Test
  void twoBuildsAtOnceDoNotMix() throws Exception {
    for (int i = 0; i < 3; i++) {
      Process first = start(one);
      Process second = start(other);
      assertThat(first.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(List.of(first.exitValue(), second.exitValue())).containsExactly(0, 0);
      assertWhole();
      assertNothingBeside();
    }
  }

  @Test
  void aBuildStopsPolitelyWhenAskedTo() throws Exception {
    Path pages = www.resolve(".site.samling-new");
    int inTime = 0;
    for (int i = 0; i < POLITELY; i++) {
      Process process = start(nextSite());
      while (process.isAlive() && !Files.exists(pages)) {
        TimeUnit.MICROSECONDS.sleep(100);
      }
      TimeUnit.MILLISECONDS.sleep(10L * i);
      inTime += process.isAlive() ? 1 : 0;
      process.destroy();
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertWhole();
      assertNothingBeside();
    }
    assertThat(inTime).isGreaterThan(POLITELY / 2);
    assertTheNextBuildSucceeds();
  }

  /** The site that is not there now, so that a new one can be told from the old. */
  private static Path nextSite() throws IOException {
    return Folders.digests(output).equals(ofOne) ? other : one;
  }

  private static void assertWhole() throws IOException {
    assertThat(Folders.digests(output)).isIn(ofOne, ofOther);
  }

  private static void assertTheNextBuildSucceeds() throws Exception {
    build(other);
    assertThat(Folders.digests(output)).isEqualTo(ofOther);
    build(one);
    assertThat(Folders.digests(output)).isEqualTo(ofOne);
    assertNothingBeside();
  }

  private static void assertNothingBeside() throws IOException {
    try (Stream<Path> beside = Files.list(www)) {
      assertThat(beside.toList()).containsExactly(output);
    }
  }

  private static void kill(Process process) throws InterruptedException {
    process.destroyForcibly();
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
  }

  private static Process start(Path site) throws IOException {
    return program.start(arguments(site));
  }

  private static void build(Path site) throws Exception {
    Ended ended = program.run(arguments(site));
    assertThat(ended.exitCode()).as(ended.output()).isZero();
  }

  private static String[] arguments(Path site) {
    return new String[] {
      "build", site.toString(), "--at", "2026-11-20", "--output", output.toString(), "--quiet"
    };
  }
}
