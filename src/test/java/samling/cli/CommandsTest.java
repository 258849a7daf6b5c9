package samling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Which commands the program knows of. */
class CommandsTest {
  @Command(name = "samling")
  private static final class Program {}

  @ParameterizedTest
  @FieldSource("samling.cli.Commands#NAMES")
  void aCommandThatIsNamedIsTheOnlyOne(String name) {
    assertThat(known(name, "--lang", "nb")).containsExactly(name);
  }

  @Test
  void helpAndWrongWordsKnowAllInTheirOrder() {
    assertThat(known("--help")).containsExactlyElementsOf(Commands.NAMES);
    assertThat(known("biuld")).containsExactlyElementsOf(Commands.NAMES);
    assertThat(known("--site", "folder", "build")).containsExactlyElementsOf(Commands.NAMES);
    assertThat(known()).containsExactlyElementsOf(Commands.NAMES);
  }

  @Test
  void theVersionNeedsNone() {
    assertThat(known("--version")).isEmpty();
    assertThat(known("--version", "build")).containsExactlyElementsOf(Commands.NAMES);
  }

  @Test
  void everyCommandThereIsHasAName() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/java/samling/cli"))) {
      assertThat(files.filter(file -> file.toString().endsWith("Command.java")))
          .hasSameSizeAs(Commands.NAMES);
    }
  }

  private static Set<String> known(String... arguments) {
    return Commands.under(new CommandLine(new Program()), arguments).getSubcommands().keySet();
  }
}
