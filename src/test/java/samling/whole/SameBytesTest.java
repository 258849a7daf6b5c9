package samling.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samling.Demo;
import samling.Ended;
import samling.Folders;
import samling.Program;

/** The same site and the same clock give the same bytes, whatever machine builds them. */
class SameBytesTest {

  /** Where and how a site is built. */
  record Machine(String name, String folder, boolean backwards, Program program) {
    @Override
    public String toString() {
      return name;
    }
  }

  @TempDir private Path folder;
  private Path output;

  @BeforeEach
  void output() {
    output = folder.resolve("output");
  }

  @Test
  void aSecondBuildInTheSameProcess() throws IOException {
    Demo.build(Path.of(""), output);
    assertSame();
  }

  @ParameterizedTest
  @MethodSource
  void anotherMachine(Machine machine) throws Exception {
    Path site = folder.resolve(machine.folder());
    if (machine.backwards()) {
      Demo.copyBackwardsTo(site);
    } else {
      Demo.copyTo(site);
    }
    Ended ended =
        machine
            .program()
            .run("build", site.toString(), "--at", Demo.AT, "--output", output.toString());
    assertThat(ended.exitCode()).as(ended.output()).isZero();
    assertSame();
  }

  static Stream<Machine> anotherMachine() {
    return Stream.of(
        new Machine(
            "an island by the date line, in Turkish, on one core",
            "site",
            true,
            Program.of(
                    "-Duser.language=tr",
                    "-Duser.country=TR",
                    "-Dfile.encoding=ISO-8859-9",
                    "-XX:ActiveProcessorCount=1")
                .with("TZ", "Pacific/Kiritimati")
                .after("umask 077")),
        new Machine(
            "Arabic with its own digits and calendar, on two cores",
            "en mappe/med blåbær",
            false,
            Program.of(
                    "-Duser.language=ar",
                    "-Duser.country=SA",
                    "-Duser.extensions=nu-arab-ca-islamic",
                    "-Dfile.encoding=US-ASCII",
                    "-XX:ActiveProcessorCount=2")
                .with("TZ", "America/St_Johns")
                .after("umask 002")),
        new Machine(
            "no language at all, with line ends of another system",
            "a/b/c/d/site",
            true,
            Program.of("-Dline.separator=\r\n", "-Duser.timezone=Asia/Kathmandu")
                .with("LC_ALL", "C")
                .with("SOURCE_DATE_EPOCH", "1")));
  }

  private void assertSame() throws IOException {
    assertThat(Folders.digests(output)).isEqualTo(Folders.digests(Demo.built()));
    assertThat(Folders.files(folder)).noneMatch(f -> f.contains(".samling-new"));
    assertThat(Files.isRegularFile(output.resolve(".samling-manifest"))).isTrue();
  }
}
