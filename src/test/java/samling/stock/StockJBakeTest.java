package samling.bake.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.bake.Bake;
import samling.bake.BakeSettings;
import samling.bake.stock.StockProject.Ended;

/**
 * Stock JBake with Samling beside it writes the very bytes that Samling writes: no file more, not
 * even where the content looks like JBake's own, and none less.
 */
final class StockJBakeTest {

  private static final Path SITE = Path.of("src/test/stock-jbake/site");

  @TempDir static Path folder;

  private static StockProject project;
  private static Ended generated;
  private static Map<String, String> expected;

  @BeforeAll
  static void bakeBoth() throws IOException, InterruptedException {
    BakeSettings settings = BakeSettings.of(SITE);
    Path own = folder.resolve("own");
    TinySite site = TinySite.of(settings);
    assertThat(Bake.with(settings).bake(site.sheets(), site.files(), own).faults()).isEmpty();
    expected = tree(own);
    project = StockProject.in(Files.createDirectory(folder.resolve("project")));
    generated = project.generate(SITE, folder.resolve("plugin"));
  }

  @Test
  void theMavenPluginBakesTheSameBytes() throws IOException {
    assertThat(generated.exitCode()).as(generated.output()).isZero();
    assertThat(tree(folder.resolve("plugin"))).isEqualTo(expected);
  }

  @Test
  void theLauncherBakesTheSameBytes() throws IOException, InterruptedException {
    Path output = folder.resolve("launcher");
    Ended ended = project.main(project.classPath(), SITE, output);
    assertThat(ended.exitCode()).as(ended.output()).isZero();
    assertThat(tree(output)).isEqualTo(expected);
  }

  @Test
  void theOrderOfTheClassPathDoesNotMatter() throws IOException, InterruptedException {
    List<Path> classPath = new ArrayList<>(project.classPath());
    Collections.reverse(classPath);
    Path output = folder.resolve("reversed");
    Ended ended = project.main(classPath, SITE, output);
    assertThat(ended.exitCode()).as(ended.output()).isZero();
    assertThat(tree(output)).isEqualTo(expected);
  }

  @Test
  void faultsFailTheLauncherWithoutAStackTrace() throws IOException, InterruptedException {
    Ended ended = project.main(project.classPath(), faultySite("a"), folder.resolve("faulty-a"));
    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.output())
        .contains("error: \"site.x\" has no value here.")
        .contains("1. The templates have faults.")
        .doesNotContain("\tat ");
    assertThat(tree(folder.resolve("faulty-a"))).isEmpty();
  }

  @Test
  void faultsFailTheMavenPlugin() throws IOException, InterruptedException {
    Ended ended = project.generate(faultySite("b"), folder.resolve("faulty-b"));
    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.output())
        .contains("error: \"site.x\" has no value here.")
        .contains("BUILD FAILURE")
        .doesNotContain("samling.bake");
    assertThat(tree(folder.resolve("faulty-b"))).isEmpty();
  }

  /** A site with a fault in its template, and without assets and data. */
  private static Path faultySite(String name) throws IOException {
    Path site = folder.resolve("site-" + name);
    StockProject.copy(SITE.resolve("content"), site.resolve("content"));
    StockProject.copy(SITE.resolve("templates"), site.resolve("templates"));
    Files.copy(SITE.resolve("jbake.properties"), site.resolve("jbake.properties"));
    Files.writeString(site.resolve("templates/pages/sheet.ftlh"), "${site.x}");
    return site;
  }

  private static Map<String, String> tree(Path root) throws IOException {
    Map<String, String> tree = new TreeMap<>();
    try (Stream<Path> found = Files.walk(root)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        String bytes = java.util.HexFormat.of().formatHex(Files.readAllBytes(file));
        tree.put(root.relativize(file).toString(), bytes);
      }
    }
    return tree;
  }
}
