package samling.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import samling.Folders;
import samling.catalogue.Language;
import samling.diagnostic.Diagnostic;
import samling.editor.LanguageServer.Fault;
import samling.read.Reader;
import samling.read.Reading;
import samling.read.SiteFolder;
import samling.source.SourceText;

/** What an editor marks while one types against what {@code samling check} tells. */
@DisplayName("An editor with our schemas")
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class EditorAgreementTest {

  private static final Path CATALOGUES = Path.of("src/test/catalogues");
  private static final Path BAD_FILES = Path.of("src/test/resources/samling/read/bad");
  private static final Path BROKEN = Path.of("src/test/editor/broken");

  private static Path home;
  private static LanguageServer server;
  private static int opened;

  private int same;

  @BeforeAll
  static void start() throws IOException {
    home = Folders.deletedAtEnd(Files.createTempDirectory("samling-editor"));
    EditorFolder.write(home, Language.EN);
    server = new LanguageServer(home, Files.readString(home.resolve(".vscode/settings.json")));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void marksFaultsOfShapeWhereCheckTellsThem() throws IOException {
    List<String> differences = new ArrayList<>();
    for (Path site : brokenSites()) {
      compare(site, differences);
    }
    assertThat(differences).isEmpty();
    assertThat(same).as("faults at one and the same place").isGreaterThan(200);
  }

  @Test
  void marksNothingInTheDemo() throws IOException {
    assertNothingMarked(Path.of(""), "content");
  }

  @Test
  void marksNothingInGoodCatalogues() throws IOException {
    for (Path catalogue : folders(CATALOGUES)) {
      assertNothingMarked(catalogue.resolve("site"), "content");
    }
  }

  private static void assertNothingMarked(Path site, String folder) throws IOException {
    for (String file : yamlFiles(site.resolve(folder))) {
      String name = folder + "/" + file;
      assertThat(open(name, Files.readString(site.resolve(name)))).as(name).isEmpty();
    }
  }

  private void compare(Path site, List<String> differences) throws IOException {
    Reading reading = Reader.read(SiteFolder.of(site));
    for (String file : yamlFiles(site)) {
      SourceText text = reading.content().texts().get(file);
      if (text == null) {
        continue;
      }
      List<Diagnostic> told =
          reading.diagnostics().stream().filter(d -> d.span().file().equals(file)).toList();
      List<Fault> marked = open(file, text.text());
      if (told.stream().anyMatch(ShapeFaults::isOfYaml)) {
        // A file that is not YAML is read by each in its own way up to where it breaks.
        assertThat(marked).as(site + "/" + file).isNotEmpty();
        continue;
      }
      ShapeFaults faults = new ShapeFaults(told, marked);
      same += faults.same();
      faults.differences().forEach(it -> differences.add(site + "/" + file + ":" + it));
    }
  }

  private static List<Fault> open(String file, String text) throws IOException {
    return server.open(++opened + "/" + file, text);
  }

  /** Sites with slips in them, all kinds of files among them. */
  private static List<Path> brokenSites() throws IOException {
    List<Path> sites = new ArrayList<>(List.of(BROKEN));
    for (Path catalogue : folders(CATALOGUES)) {
      Path site = Folders.deletedAtEnd(Files.createTempDirectory("samling-editor"));
      Folders.copy(catalogue.resolve("site"), site);
      Folders.copy(catalogue.resolve("broken"), site);
      sites.add(site);
    }
    for (Path file : folders(BAD_FILES)) {
      String kind = file.getFileName().toString().split("\\.", 2)[0];
      if (!Set.of("announcement", "page").contains(kind)) {
        Path site = Folders.deletedAtEnd(Files.createTempDirectory("samling-editor"));
        boolean many = Set.of("course", "group").contains(kind);
        Path content = site.resolve("content").resolve(many ? kind + "s" : "");
        Files.createDirectories(content);
        Files.copy(file, content.resolve(many ? "one.yaml" : kind + ".yaml"));
        sites.add(site);
      }
    }
    return sites;
  }

  private static List<String> yamlFiles(Path folder) throws IOException {
    return Folders.files(folder).stream().filter(f -> f.endsWith(".yaml")).toList();
  }

  private static List<Path> folders(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted().toList();
    }
  }
}
