package samling.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samling.Demo;
import samling.TestSite;

/**
 * What has a new date says so instead of how registration stands, which must be told all the same.
 */
class NewDatesTest {
  private static final String COURSE =
      """
      -- content/courses/listening.yaml --
      title: Lytte
      summary: Et kurs.
      offerings:
        - id: winter
          status: rescheduled
          mode: online
          sessions: [{date: 2027-01-12, start: "10:00", end: "12:00"}]
          registration: {method: link, url: "https://p.example.no/", %s}
        - id: spring
          mode: online
          sessions: [{date: 2027-04-12, start: "10:00", end: "12:00"}]
          registration: {method: link, url: "https://p.example.no/"}
      """;

  @TempDir private Path output;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "full: true | Fullt",
        "'full: true, waitingList: {phone: \"123 45 678\"}' | Fullt, venteliste",
        "closes: 2026-11-01 | Fristen for påmelding var 1. november 2026",
        "closes: 2026-12-01 | -",
      })
  void whatIsFullIsNoDeadEnd(String registration, String told) throws IOException {
    Demo.build(TestSite.of(COURSE.formatted(registration)).root(), output);
    Element offering =
        FinishedSite.in(output)
            .pages()
            .get("kurs/listening/index.html")
            .document()
            .selectFirst("#winter");
    assertThat(offering.selectFirst(".tag").text()).isEqualTo("Ny dato");
    assertThat(offering.select(".instead a[href$=#spring]").isEmpty()).isEqualTo(told == null);
    if (told != null) {
      assertThat(offering.text()).contains(told);
    }
  }
}
