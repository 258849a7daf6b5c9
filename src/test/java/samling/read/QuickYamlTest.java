package samling.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.bench.SamlingSite;
import samling.diagnostic.Diagnostic;
import samling.read.yaml.QuickYaml;
import samling.source.Node;
import samling.source.SourceText;

/** Quick reading against a parser of the whole language: the very same tree, or nothing. */
class QuickYamlTest {

  /** How many documents are made; a million and more take some minutes. */
  private static final int DOCUMENTS = Integer.getInteger("samling.documents", 20_000);

  @Test
  void whatIsReadQuicklyIsReadTheSame() {
    int quick = 0;
    for (int seed = 0; seed < DOCUMENTS; seed++) {
      quick += agrees(RandomYaml.of(seed)) ? 1 : 0;
    }
    assertThat(quick).as("documents that were read quickly").isGreaterThan(DOCUMENTS / 5);
  }

  @Test
  void slipsInRealFilesMakeNoDifference() throws IOException {
    List<String> files = new ArrayList<>();
    for (Path file : yamlFiles(Path.of("content"), Path.of("src/test"))) {
      String text = text(file);
      files.add(text.substring(0, Math.min(text.length(), 600)));
    }
    int quick = 0;
    for (int seed = 0; seed < DOCUMENTS / 4; seed++) {
      quick += agrees(RandomYaml.slip(files.get(seed % files.size()), seed)) ? 1 : 0;
    }
    assertThat(quick).as("files that were read quickly").isGreaterThan(DOCUMENTS / 20);
  }

  @Test
  void everyFileThereIsIsReadTheSame() throws IOException {
    for (Path file : yamlFiles(Path.of("content"), Path.of("src/test"))) {
      agrees(text(file));
    }
  }

  @Test
  void noContentOfTheDemonstrationNeedsMore() throws IOException {
    assertThat(filesThatNeedMore(Path.of("content"))).isEmpty();
  }

  @Test
  void noContentThatIsMeasuredNeedsMore(@TempDir Path folder) throws IOException {
    SamlingSite.write(folder, 20, "");
    assertThat(filesThatNeedMore(folder.resolve("content"))).isEmpty();
  }

  private static List<Path> filesThatNeedMore(Path folder) throws IOException {
    List<Path> files = yamlFiles(folder);
    assertThat(files).hasSizeGreaterThan(20);
    List<Path> more = new ArrayList<>();
    for (Path file : files) {
      if (!agrees(text(file))) {
        more.add(file);
      }
    }
    return more;
  }

  /** Whether a text is read quickly, and then just as the parser of the whole language reads it. */
  private static boolean agrees(String text) {
    SourceText source = Sources.source(text);
    int first = 1;
    int end = source.lineCount() + 1;
    if (source.line(1).startsWith("---")) {
      Optional<FrontMatter> matter = FrontMatter.read(source, fault -> {});
      first = matter.isPresent() ? 2 : first;
      end = matter.map(found -> found.bodyLine() - 1).orElse(end);
    }
    Optional<Node> quick = QuickYaml.read(source, first, end);
    if (quick.isPresent()) {
      List<Diagnostic> faults = new ArrayList<>();
      Optional<Node> full = FullYaml.read(source, first, end, faults::add);
      assertThat(Sources.show(faults)).as("faults in\n%s", text).isEmpty();
      assertThat(quick).as("the tree of\n%s", text).isEqualTo(full);
    }
    return quick.isPresent();
  }

  private static List<Path> yamlFiles(Path... folders) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> paths = Files.walk(folder)) {
        paths
            .filter(file -> file.toString().endsWith(".yaml") || file.toString().endsWith(".md"))
            .filter(Files::isRegularFile)
            .sorted()
            .forEach(files::add);
      }
    }
    return files;
  }

  /** Some files in tests are no UTF-8 on purpose. */
  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
