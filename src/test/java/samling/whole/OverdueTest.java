package samling.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samling.Demo;
import samling.TestSite;

/** What was expected in a month that is over is expected no more, and nobody is sent there. */
class OverdueTest {
  private static final String COURSE =
      """
      -- content/courses/listening.yaml --
      title: Lytte
      summary: Et kurs.
      offerings:
        - {id: vague, mode: online, online: {platform: Video}, expected: %s}
        - {id: later, mode: online, online: {platform: Video}, expected: 2027-05}
        - id: full
          mode: online
          online: {platform: Video}
          sessions: [{date: 2027-06-12, start: "10:00", end: "12:00"}]
          registration: {method: link, url: https://example.no/, full: true}
      """;

  @TempDir private Path output;

  @ParameterizedTest
  @CsvSource({
    "2026-10, Dato er ikke satt",
    "2026-10-31, Dato er ikke satt",
    "2026-11, Forventet i november 2026",
    "2026-11-02, Forventet 2. november 2026",
  })
  void itsDateIsNotSet(String expected, String told) throws IOException {
    Demo.build(TestSite.of(COURSE.formatted(expected)).root(), output);
    Document page = FinishedSite.in(output).pages().get("kurs/listening/index.html").document();
    boolean overdue = told.startsWith("Dato");
    assertThat(page.selectFirst("#vague h3").text()).isEqualTo(told + ", på nett");
    assertThat(page.selectFirst("aside").text()).contains(overdue ? "Forventet i mai 2027" : told);
    assertThat(page.select("#full .instead a").eachAttr("href").toString().contains("#vague"))
        .isNotEqualTo(overdue);
  }
}
