package samling.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.Demo;
import samling.Ended;
import samling.Folders;

/**
 * Stock JBake with Samling beside it writes the very bytes that Samling writes: no file more, and
 * none less.
 */
class StockJBakeTest {

  @TempDir static Path folder;

  private static Path site;
  private static StockProject project;
  private static Ended generated;
  private static SortedMap<String, String> expected;

  @BeforeAll
  static void bakeBoth() throws IOException, InterruptedException {
    expected = Folders.digests(Demo.built());
    site = demo("site");
    project = StockProject.in(Files.createDirectory(folder.resolve("project")));
    generated = project.generate(site, folder.resolve("plugin"));
  }

  @Test
  void theMavenPluginBakesTheSameBytes() throws IOException {
    assertThat(generated.exitCode()).as(generated.output()).isZero();
    assertThat(Folders.digests(folder.resolve("plugin"))).isEqualTo(expected);
  }

  @Test
  void theLauncherBakesTheSameBytes() throws IOException, InterruptedException {
    Path output = folder.resolve("launcher");
    Ended ended = project.main(project.classPath(), site, output);
    assertThat(ended.exitCode()).as(ended.output()).isZero();
    assertThat(Folders.digests(output)).isEqualTo(expected);
  }

  @Test
  void theOrderOfTheClassPathDoesNotMatter() throws IOException, InterruptedException {
    List<Path> classPath = new ArrayList<>(project.classPath());
    Collections.reverse(classPath);
    Path output = folder.resolve("reversed");
    Ended ended = project.main(classPath, site, output);
    assertThat(ended.exitCode()).as(ended.output()).isZero();
    assertThat(Folders.digests(output)).isEqualTo(expected);
  }

  @Test
  void faultsFailTheLauncherWithoutAStackTrace() throws IOException, InterruptedException {
    Path faulty = demo("faulty-a");
    Files.writeString(faulty.resolve("content/courses/new.yaml"), "title: New\nsumary: A\n");
    Ended ended = project.main(project.classPath(), faulty, folder.resolve("from-a"));
    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.output())
        .contains("error[unknown-key]")
        .contains("--> content/courses/new.yaml:2:1")
        .contains("1. The content has faults; see above.")
        .doesNotContain("\tat ");
    assertThat(Folders.files(folder.resolve("from-a"))).isEmpty();
  }

  @Test
  void faultsFailTheMavenPlugin() throws IOException, InterruptedException {
    Path faulty = demo("faulty-b");
    Files.writeString(faulty.resolve("templates/pages/front.ftlh"), "${site.x}");
    Ended ended = project.generate(faulty, folder.resolve("from-b"));
    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.output())
        .contains("--> templates/pages/front.ftlh:1:1")
        .contains("BUILD FAILURE")
        .doesNotContain("samling.bake");
    assertThat(Folders.files(folder.resolve("from-b"))).isEmpty();
  }

  @Test
  void aWrongClockIsSaidToBeOne() throws IOException, InterruptedException {
    Path late = demo("late");
    Path properties = late.resolve("jbake.properties");
    String text = Files.readString(properties).replace(Demo.AT, "yesterday");
    Files.writeString(properties, text);
    Ended ended = project.main(project.classPath(), late, folder.resolve("from-late"));
    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.output())
        .contains("samling.at of jbake.properties", "\"yesterday\"")
        .doesNotContain("\tat ");
  }

  /** A copy of the demo with a clock, and with data of a kind that JBake would read by itself. */
  private static Path demo(String name) throws IOException {
    Path demo = Demo.copyTo(folder.resolve(name));
    Path properties = demo.resolve("jbake.properties");
    Files.writeString(properties, Files.readString(properties) + "\nsamling.at=" + Demo.AT + "\n");
    Files.createDirectories(demo.resolve("data"));
    Files.writeString(demo.resolve("data/values.yaml"), "a: [1, 2\n");
    return demo;
  }
}
