package samling.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samling.TestSite;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Messages;
import samling.diagnostic.TextPrinter;

/**
 * Whole sites with all that is said about them. Each folder of {@code src/test/cases} holds a
 * {@code site.txt} and what is printed about it, as {@code expected.txt} in English or {@code
 * expected.nb.txt} in another language. Run with {@code -Dgolden.write=true} to write anew what is
 * there.
 */
class GoldenCasesTest {

  private static final Path CASES = Path.of("src/test/cases");

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.walk(CASES)) {
      return files
          .filter(f -> f.getFileName().toString().matches("expected(\\.[a-z]+)?\\.txt"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatIsPrintedIsWhatWasExpected(Path expected) throws IOException {
    String[] name = expected.getFileName().toString().split("\\.", -1);
    String language = name.length == 3 ? name[1] : "en";
    TestSite site = TestSite.of(Files.readString(expected.resolveSibling("site.txt")));
    String printed = printed(site, language);
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(expected, printed);
    }
    assertThat(printed).isEqualTo(Files.readString(expected));
  }

  private static String printed(TestSite site, String language) {
    List<Diagnostic> faults = new ArrayList<>(site.read().diagnostics());
    faults.addAll(Checks.run(site.read().content(), Checked.NOW));
    TextPrinter printer =
        new TextPrinter(
            Messages.in(language),
            file -> Optional.ofNullable(site.read().content().texts().get(file)));
    return faults.stream().sorted().map(printer::print).collect(Collectors.joining("\n"));
  }
}
