package samling.scaffold;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samling.catalogue.Language;
import samling.check.Checks;
import samling.diagnostic.Diagnostic;
import samling.read.FileKind;
import samling.read.Reader;
import samling.read.Reading;
import samling.read.SiteFolder;
import samling.scaffold.Scaffold.Result;

class ScaffoldTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void theExampleHasNoFaultOnAnyDay(Language language) throws IOException {
    LocalDate end = LocalDate.of(2037, 1, 1);
    for (LocalDate day = LocalDate.of(2026, 1, 1); day.isBefore(end); day = day.plusDays(331)) {
      Path site = temp.resolve(day.toString());
      Scaffold.make(site, language, day);
      assertThat(faults(site, day)).as("on " + day).isEmpty();
    }
  }

  private static List<Diagnostic> faults(Path site, LocalDate day) {
    Reading reading = Reader.read(SiteFolder.of(site));
    ZoneId zone = reading.content().catalogue().site().zone();
    List<Diagnostic> checked =
        Checks.run(reading.content(), day.atTime(LocalTime.NOON).atZone(zone).toInstant());
    return Stream.of(reading.diagnostics(), checked).flatMap(List::stream).toList();
  }

  @ParameterizedTest
  @EnumSource
  void theExampleShowsEveryKindOfThing(Language language) throws IOException {
    Path site = temp.resolve("site");
    Scaffold.make(site, language, TODAY);

    var catalogue = Reader.read(SiteFolder.of(site)).content().catalogue();

    assertThat(catalogue.site().languages()).containsExactly(language);
    assertThat(catalogue.courses()).hasSize(1);
    assertThat(catalogue.offerings().map(o -> o.sessions().size())).containsExactly(2, 6);
    assertThat(catalogue.groups()).hasSize(1);
    assertThat(catalogue.announcements()).hasSize(1);
    assertThat(catalogue.pages()).hasSize(1);
    assertThat(catalogue.people()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void everyDateIsFilledIn(Language language) throws IOException {
    Path site = temp.resolve("site");
    Scaffold.make(site, language, TODAY);

    for (String file : files(site)) {
      assertThat(Files.readString(site.resolve(file))).as(file).doesNotContain("{{", "\r");
    }
  }

  @Test
  void theEditorFindsASchemaForEveryYamlFile() throws IOException {
    Path site = temp.resolve("site");
    Scaffold.make(site, Language.EN, TODAY);

    String settings = Files.readString(site.resolve(".vscode/settings.json"));

    for (FileKind kind : FileKind.values()) {
      boolean markdown = kind == FileKind.ANNOUNCEMENT || kind == FileKind.PAGE;
      assertThat(settings.contains("\".samling/schema/" + kind.schemaFile() + "\""))
          .as(kind.schemaFile())
          .isEqualTo(!markdown);
      assertThat(Files.exists(site.resolve(".samling/schema").resolve(kind.schemaFile())))
          .isEqualTo(!markdown);
    }
    assertThat(settings).contains("\"files.encoding\": \"utf8\"");
    assertThat(site.resolve(".samling/schema/course.schema.json"))
        .content()
        .contains("The course's name.", "fellview");
  }

  @Test
  void aNewFolderIsMadeWithThoseAroundIt() throws IOException {
    assertThat(Scaffold.make(temp.resolve("a/b"), Language.NN, TODAY)).isEqualTo(Result.MADE);
    assertThat(files(temp)).contains("a/b/content/site.yaml").allMatch(f -> f.startsWith("a/b/"));
  }

  @Test
  void anEmptyFolderStaysItself() throws IOException {
    Path site = Files.createDirectory(temp.resolve("site"));
    Object before = Files.readAttributes(site, "unix:ino").get("ino");

    assertThat(Scaffold.make(site, Language.SV, TODAY)).isEqualTo(Result.MADE);

    assertThat(Files.readAttributes(site, "unix:ino")).containsEntry("ino", before);
    Scaffold.make(temp.resolve("other"), Language.SV, TODAY);
    assertThat(files(site)).isEqualTo(files(temp.resolve("other")));
  }

  @Test
  void aFolderWithAnythingInItIsLeftAlone() throws IOException {
    Path site = Files.createDirectory(temp.resolve("site"));
    Files.write(site.resolve("mine.txt"), "mine".getBytes(UTF_8));

    assertThat(Scaffold.make(site, Language.NB, TODAY)).isEqualTo(Result.NOT_EMPTY);
    assertThat(Scaffold.make(site.resolve("mine.txt"), Language.NB, TODAY))
        .isEqualTo(Result.NOT_A_FOLDER);

    assertThat(files(temp)).containsExactly("site/mine.txt");
    assertThat(site.resolve("mine.txt")).hasContent("mine");
  }

  @Test
  void aKilledAttemptDoesNotStandInTheWay() throws IOException {
    Path site = temp.resolve("site");
    Path leaving = Files.createDirectories(site.resolve(".samling-init-1/content"));
    Files.write(leaving.resolve("site.yaml"), new byte[0]);

    assertThat(Scaffold.make(site, Language.NB, TODAY)).isEqualTo(Result.MADE);

    assertThat(files(site)).contains("content/site.yaml").noneMatch(f -> f.contains("-init-"));
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
