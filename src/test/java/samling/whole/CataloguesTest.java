package samling.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samling.Demo;
import samling.Folders;
import samling.build.Build;
import samling.build.Outcome;
import samling.diagnostic.Severity;
import samling.source.Span;

/**
 * Catalogues as organisations write them, and the same with slips in them. {@code site/} is whole;
 * what lies in {@code broken/} goes over it; {@code faults.txt} tells every fault that is then
 * found, and is written anew with {@code -Dgolden.write=true}.
 */
@DisplayName("Catalogues of five organisations")
class CataloguesTest {
  private static final Path ALL = Path.of("src/test/catalogues");

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("catalogues")
  void buildAtFirstTry(Path catalogue) throws IOException {
    Path output = folder.resolve("output");
    Demo.build(catalogue.resolve("site"), output);
    assertThat(output.resolve("index.html")).exists();
    assertThat(Checker.faults(output)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("catalogues")
  void tellEverySlipWhereItIs(Path catalogue) throws IOException {
    Path site = folder.resolve("site");
    Folders.copy(catalogue.resolve("site"), site);
    Folders.copy(catalogue.resolve("broken"), site);
    Outcome outcome = Build.check(Demo.request(site, null));
    assertThat(outcome.good()).isFalse();
    List<String> told =
        outcome.diagnostics().stream()
            .map(d -> line(d.severity(), d.rule().id(), d.span()))
            .toList();
    Path golden = catalogue.resolve("faults.txt");
    if (Boolean.getBoolean("golden.write")) {
      Files.write(golden, told);
    }
    assertThat(told).containsExactlyElementsOf(Files.readAllLines(golden));
  }

  private static String line(Severity severity, String rule, Span span) {
    return span.file() + ":" + span.line() + ":" + span.column() + " " + severity.id() + " " + rule;
  }

  static Stream<Path> catalogues() throws IOException {
    try (Stream<Path> all = Files.list(ALL)) {
      return all.sorted().toList().stream();
    }
  }
}
