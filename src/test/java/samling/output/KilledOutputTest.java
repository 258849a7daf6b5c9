package samling.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.Folders;

/** However a program ends that builds upon what builds before it have left, the site is whole. */
class KilledOutputTest {
  private static final int MOMENTS = 15;
  private static final int MILLIS = 100;

  @TempDir private Path folder;

  @Test
  void killedWhileTheTreesTakeTurns() throws Exception {
    end(Process::destroyForcibly);
  }

  @Test
  void toldToStopWhileTheTreesTakeTurns() throws Exception {
    end(Process::destroy);
  }

  @Test
  void twoFoldersOfOneSiteNeverShareATree() throws Exception {
    Path site = Files.createDirectories(folder.toRealPath().resolve("site"));
    CompletableFuture<Void> other = CompletableFuture.runAsync(() -> build(site, "other"));
    build(site, "output");
    other.get(60, TimeUnit.SECONDS);
    for (String output : List.of("output", "other")) {
      assertThatItIs(site.resolve(output), MOMENTS);
      assertThat(site.resolve("." + output + ".samling-new")).doesNotExist();
    }
  }

  private static void build(Path site, String output) {
    try {
      for (int version = 1; version <= MOMENTS; version++) {
        Rebuilding.build(site, output, version);
      }
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private void end(Consumer<Process> how) throws Exception {
    Random random = new Random(16);
    Path site = Files.createDirectories(folder.toRealPath().resolve("site"));
    Path spare = site.resolve(Rebuilding.PLACE);
    int version = 1;
    Rebuilding.build(site, "output", version);
    for (int i = 0; i < MOMENTS; i++) {
      Process process = start(site, version + 1);
      while (process.isAlive() && version(site) == version) {
        TimeUnit.MILLISECONDS.sleep(1);
      }
      TimeUnit.MILLISECONDS.sleep(random.nextInt(MILLIS));
      assertThat(process.isAlive()).isTrue();
      how.accept(process);
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
      int reached = version(site);
      assertThat(reached).isGreaterThan(version);
      assertThatItIs(site.resolve("output"), reached);
      version = reached + 1;
      Rebuilding.build(site, "output", version);
      assertThatItIs(site.resolve("output"), version);
      if (Files.exists(spare)) {
        assertThatItIs(spare, version);
      }
      assertThat(Folders.files(site))
          .allMatch(file -> file.startsWith("output/") || file.startsWith(Rebuilding.PLACE));
    }
    Rebuilding.build(site, "output", version + 1);
    assertThatItIs(spare, version + 1);
  }

  private static int version(Path site) throws IOException {
    String text = Files.readString(site.resolve("output/kurs/00/0/index.html"));
    return Integer.parseInt(text.replaceAll("\\D", ""));
  }

  private static void assertThatItIs(Path tree, int version) throws IOException {
    SortedMap<String, String> there = new TreeMap<>();
    for (String file : Folders.files(tree)) {
      there.put(file, Files.readString(tree.resolve(file)));
    }
    assertThat(there.remove(Manifest.FILE)).isNotNull();
    assertThat(there).isEqualTo(Rebuilding.pages(version));
    assertThat(BuiltFiles.in(tree).altered()).isEmpty();
  }

  private static Process start(Path site, int version) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Rebuilding.class.getName(),
            site.toString(),
            Integer.toString(version))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
