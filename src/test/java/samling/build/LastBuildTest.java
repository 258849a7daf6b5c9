package samling.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.build.LastBuild.Question;

/** What a build believes of the one before it. */
class LastBuildTest {
  private static final Instant NOON = Instant.parse("2026-11-20T11:00:00Z");

  private static final FileTime NOW = FileTime.from(NOON);

  @TempDir private Path site;

  /** Settings are read once the build has begun, and by others than what is remembered of them. */
  @Test
  void settingsSavedWhileABuildBeginsAreNotThoughtToBeBuilt() throws IOException {
    Files.writeString(site.resolve("jbake.properties"), "samling.compress=none\n");
    LastBuild last = begun();
    Files.writeString(site.resolve("jbake.properties"), "samling.compress=gzip\n");
    assertThat(last.inputs(List.of()).map(files -> files.areStill(NOW))).contains(false);
    assertThat(begun().inputs(List.of()).map(files -> files.areStill(NOW))).contains(true);
  }

  private LastBuild begun() {
    Request request = new Request(site, null, zone -> NOON, false, stage -> {});
    return new LastBuild(request, Question.BUILD);
  }
}
