package samling.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samling.Demo;
import samling.Ended;
import samling.Program;

/** The same paper is made of the same bytes, whatever machine makes it and when. */
class SamePaperTest {
  private static final String OFFERING = "stressmestring/2026-10-hamar";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"handout", "checklist", "poster"})
  void onTwoMachines(String command) throws Exception {
    byte[] here = on(Program.of("-Duser.timezone=UTC"), "here", command);
    byte[] there =
        on(
            Program.of(
                "-Duser.timezone=Pacific/Kiritimati",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Dfile.encoding=ISO-8859-1",
                "-XX:+UnlockExperimentalVMOptions",
                "-XX:hashCode=2"),
            "there",
            command);
    assertThat(here).isEqualTo(there);
  }

  private byte[] on(Program program, String name, String command) throws Exception {
    Path file = folder.resolve(name + ".pdf");
    Ended ended =
        program.run(
            command, OFFERING, "--lang", "nb", "--at", Demo.AT, "--output", file.toString());
    assertThat(ended.exitCode()).as(ended.output()).isZero();
    assertThat(ended.err()).isEmpty();
    return Files.readAllBytes(file);
  }
}
