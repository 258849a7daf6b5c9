package samling.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.Demo;
import samling.TestSite;

/** What the box at the top of a course's page says when there is no room. */
class FullCourseTest {
  private static final String FULL =
      """
      -- content/site.yaml --
      name: Katalog
      languages: [nb]
      contact: {email: kurs@example.no}
      -- content/courses/lytte.yaml --
      title: Å lytte
      summary: Hør hva som blir sagt.
      offerings:
        - id: januar
          sessions: [{date: 2027-01-12, start: "10:00", end: "12:00"}]
          mode: online
          registration: {url: "https://pamelding.example.no/1", full: true, closes: 2027-01-05}
      """;
  private static final String ANOTHER =
      """
        - id: mai
          expected: 2027-05
          mode: online
      """;

  @TempDir private Path output;

  @Test
  void aDeadlineRaisesNoHopes() throws IOException {
    assertThat(facts(FULL).text()).contains("Fullt").doesNotContain("frist", "5. januar");
  }

  @Test
  void theOtherDatesAreOneClickAway() throws IOException {
    assertThat(facts(FULL + ANOTHER).select("a.action:not([hidden] *)").eachAttr("href"))
        .containsExactly("#to-dates");
  }

  @Test
  void whereThereAreNoneOneCanAsk() throws IOException {
    assertThat(facts(FULL).select("a.action:not([hidden] *)").eachAttr("href"))
        .containsExactly("#to-contact");
  }

  private Element facts(String content) throws IOException {
    Demo.build(TestSite.exactly(content).root(), output);
    Page page =
        Objects.requireNonNull(FinishedSite.in(output).pages().get("kurs/lytte/index.html"));
    return Objects.requireNonNull(page.document().selectFirst(".facts"));
  }
}
