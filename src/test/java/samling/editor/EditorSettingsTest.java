package samling.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditorSettingsTest {

  private static final Map<String, String> GLOBS = Map.of(".samling/a.json", "content/a.yaml");

  @Test
  void settingsOfOneselfStayAsTheyAreWithTheirComments() {
    assertThat(
            EditorSettings.settings(
                """
                // ours
                {
                    "editor.tabSize": 4, // wide
                    /* "old": 1, */
                    "files.eol": "\\n",
                }
                """,
                GLOBS))
        .contains(
            """
            // ours
            {
              "yaml.schemas": {
                ".samling/a.json": "content/a.yaml"
              },
                "editor.tabSize": 4, // wide
                /* "old": 1, */
                "files.eol": "\\n",
            }
            """);
  }

  @Test
  void schemasOfOneselfStayToo() {
    assertThat(
            EditorSettings.settings(
                """
                {
                  "yaml.schemas": {
                    "https://example.com/x.json": ["x/*.yaml"] // theirs
                  }
                }
                """,
                GLOBS))
        .contains(
            """
            {
              "yaml.schemas": {
                ".samling/a.json": "content/a.yaml",
                "https://example.com/x.json": ["x/*.yaml"] // theirs
              }
            }
            """);
  }

  @Test
  void aSecondTimeNothingChanges() {
    for (String before :
        new String[] {"{}", "{\"a\": 1}", "{ // x\n}", "{\r\n\t\"a\": []\r\n}\r\n"}) {
      String once = EditorSettings.settings(before, GLOBS).orElseThrow();
      assertThat(EditorSettings.settings(once, GLOBS)).contains(once);
      assertThat(once.replaceAll("[\\s,]*\"yaml.schemas\": \\{[^}]*},?", "").replaceAll("\\s", ""))
          .isEqualTo(before.replaceAll("\\s", ""));
    }
  }

  @Test
  void anOldPlaceOfASchemaIsMendedAndAListThatHoldsItIsLeft() {
    String old = "{\"yaml.schemas\": {\".samling/a.json\": \"innhold/a.yaml\"}}";
    String more = "{\"yaml.schemas\": {\".samling/a.json\": [\"content/a.yaml\", \"b.yaml\"]}}";

    assertThat(EditorSettings.settings(old, GLOBS))
        .contains("{\"yaml.schemas\": {\".samling/a.json\": \"content/a.yaml\"}}");
    assertThat(EditorSettings.settings(more, GLOBS)).contains(more);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{",
        "{\"a\": }",
        "{\"a\" 1}",
        "{} {}",
        "{\"yaml.schemas\": true}",
        "{\"yaml.schemas\": {}, \"yaml.schemas\": {}}",
        "{/* never closed }",
        "{\"never closed: 1}",
        "{a: 1}",
        "plain words"
      })
  void whatCanNotBeUnderstoodIsNotTouched(String settings) {
    assertThat(EditorSettings.settings(settings, GLOBS)).isEmpty();
  }

  @Test
  void bracketsNestedWithoutEndAreNotFollowed() {
    assertThat(EditorSettings.settings("{\"a\":" + "[".repeat(100_000), GLOBS)).isEmpty();
  }

  @Test
  void theExtensionIsRecommendedOnceAndNeverAgainstSomebodysWish() {
    assertThat(EditorSettings.extensions("{\"recommendations\": [\"a.b\"]}"))
        .contains("{\"recommendations\": [\n  \"redhat.vscode-yaml\",\n  \"a.b\"]}");
    assertThat(EditorSettings.extensions("{\"recommendations\": []}"))
        .contains("{\"recommendations\": [\n  \"redhat.vscode-yaml\"\n]}");
    String there = "{\"recommendations\": [\"redhat.vscode-yaml\"]}";
    String unwanted = "{\"unwantedRecommendations\": [\"redhat.vscode-yaml\"]}";
    assertThat(EditorSettings.extensions(there)).contains(there);
    assertThat(EditorSettings.extensions(unwanted)).contains(unwanted);
  }
}
