package samling.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.Ended;
import samling.Folders;
import samling.Program;

/** A publisher that is killed leaves the old site or the new one at the host. */
class KilledPublishTest {
  private static final int MOMENTS = 10;

  @TempDir static Path folder;

  private static final List<Path> SITES = List.of(Path.of("one"), Path.of("other"));
  private static final List<Map<String, String>> BUILT = new ArrayList<>();
  private static Path www;
  private static Program program;

  @BeforeAll
  static void build() throws Exception {
    www = folder.resolve("www");
    program = Program.quick(SmallSite.make(folder.resolve("any"), "Any"));
    for (Path name : SITES) {
      Path site = SmallSite.make(folder.resolve(name), name.toString());
      Files.writeString(
          site.resolve("publish.yaml"), "targets:\n  web: {type: folder, path: ../www}\n");
      run("build", site.toString(), "--at", "2026-11-20T12:00");
      publish(site);
      BUILT.add(served());
    }
    assertThat(BUILT.get(0)).isNotEqualTo(BUILT.get(1)).hasSizeGreaterThan(30);
  }

  @Test
  void killedAtAnyMoment() throws Exception {
    long start = System.nanoTime();
    publish(next());
    long nanos = System.nanoTime() - start;
    int inTime = 0;
    for (int i = 0; i < MOMENTS; i++) {
      Process process = program.start("publish", "--site", next().toString(), "--yes");
      process.waitFor(nanos * (i + 1) / (MOMENTS + 1), TimeUnit.NANOSECONDS);
      inTime += process.isAlive() ? 1 : 0;
      process.destroyForcibly();
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(served()).isIn(BUILT);
      forgetTheDead();
    }
    assertThat(inTime).isGreaterThan(MOMENTS / 2);
    for (int i = 0; i < SITES.size(); i++) {
      publish(folder.resolve(SITES.get(i)));
      assertThat(served()).isEqualTo(BUILT.get(i));
    }
  }

  /** The site that is not published now. */
  private static Path next() throws IOException {
    return folder.resolve(SITES.get(served().equals(BUILT.get(0)) ? 1 : 0));
  }

  private static Map<String, String> served() throws IOException {
    return new TreeMap<>(Folders.digests(www.toRealPath()));
  }

  /** A lock whose owner gives no sign of life is taken over in time; nobody wants to wait here. */
  private static void forgetTheDead() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.getFileName().toString().equals("lock")).toList()) {
        Files.delete(file);
      }
    }
  }

  private static void publish(Path site) throws Exception {
    run("publish", "--site", site.toString(), "--yes");
  }

  private static void run(String... arguments) throws Exception {
    Ended ended = program.run(arguments);
    assertThat(ended.exitCode()).as(ended.output()).isZero();
  }
}
