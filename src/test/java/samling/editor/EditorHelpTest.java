package samling.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samling.Folders;
import samling.catalogue.Language;
import samling.editor.LanguageServer.Choice;
import samling.scaffold.Scaffold;

/** What an editor shows and offers in a new site, in the site's language. */
@DisplayName("An editor in a new site")
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class EditorHelpTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private static final String COURSE =
      """
      title: {nb: Å lytte}
      summary: Kort.
      level: advanced
      fee: free
      topics: []
      offerings:
        - id: one
          status: cancelled
          registration:
            method: phone
        -
      """;

  private static final Map<Language, String> LABELS =
      Map.of(Language.NB, "Nivå", Language.NN, "Nivå", Language.SV, "Nivå", Language.EN, "Level");

  private static final Map<Language, String> CANCELLED =
      Map.of(
          Language.NB, "avlyst: holdes ikke",
          Language.NN, "avlyst: blir ikkje halde",
          Language.SV, "inställt: hålls inte",
          Language.EN, "it is not held");

  private static final Map<Language, String> BY_PHONE =
      Map.of(
          Language.NB, "Påmelding på telefon",
          Language.NN, "Påmelding på telefon",
          Language.SV, "Anmälan per telefon",
          Language.EN, "Registration by telephone");

  @TempDir private Path temp;

  @ParameterizedTest
  @EnumSource
  void explainsOffersAndMarksNothing(Language language) throws IOException {
    Path site = temp.resolve("site");
    Scaffold.make(site, language, TODAY);
    String settings = Files.readString(site.resolve(".vscode/settings.json"));
    try (LanguageServer server = new LanguageServer(site, settings)) {
      for (String file : Folders.files(site)) {
        if (file.endsWith(".yaml")) {
          assertThat(server.open(file, Files.readString(site.resolve(file)))).as(file).isEmpty();
        }
      }
      String course = "content/courses/mine.yaml";
      server.open(course, COURSE);

      assertThat(server.hover(course, 3, 2)).startsWith("#### " + LABELS.get(language));
      assertThat(server.hover(course, 8, 17)).contains("* `cancelled`: " + CANCELLED.get(language));
      assertThat(server.complete(course, 5, 10)).extracting(Choice::label).isNotEmpty();
      assertThat(server.complete(course, 10, 7))
          .extracting(Choice::label)
          .contains("url", "email", "phone", "closes", BY_PHONE.get(language))
          .doesNotContain("title");
      assertThat(server.complete(course, 11, 5))
          .extracting(Choice::inserted)
          .anyMatch(it -> it.contains("sessions:\n") && it.contains("start: \"${"));
    }
  }
}
