package samling.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samling.Demo;
import samling.TestSite;

/** How one signs up, as calendars tell it: nobody is sent where there is nothing to be had. */
class SignUpLinesTest {
  private static final String COURSE =
      """
      -- content/courses/listening.yaml --
      title: Lytte
      summary: Et kurs.
      offerings:
        - id: winter
          mode: online
          sessions: [{date: 2027-01-12, start: "10:00", end: "12:00"}]
          registration: {%s, url: "https://p.example.no/", opens: 2026-10-01, closes: 2026-12-20}
      """;

  @TempDir private Path output;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "method: link | Påmelding: https://p.example.no/",
        "'method: link, full: true' | Fullt\\n",
        "'method: link, left: 0, asOf: 2026-11-18' | Fullt\\n",
        "'method: link, full: true, waitingList: {phone: \"123 45 678\"}'"
            + " | Fullt\\, venteliste: 123 45 678",
        "method: drop-in | Bare kom.",
        "method: referral | Les mer: https://p.example.no/",
        "method: closed | Kurset er ikke åpent for påmelding.\\nLes mer: https://kurs.example.no/",
      })
  void areTrueToItsState(String registration, String told) throws IOException {
    String lines = lines(registration);
    assertThat(lines).contains(told);
    assertThat(lines.contains("Påmelding: ")).isEqualTo(registration.equals("method: link"));
  }

  @Test
  void aClosedGroupHasNoDatesOfRegistration() throws IOException {
    assertThat(lines("method: closed")).doesNotContain("Påmelding fra", "Siste frist");
    assertThat(output.resolve("kurs/listening/index.html"))
        .content()
        .contains("Kurset er ikke åpent for påmelding.")
        .doesNotContain("Siste frist for påmelding");
  }

  /** The calendar of the offering, unfolded. */
  private String lines(String registration) throws IOException {
    Demo.build(TestSite.of(COURSE.formatted(registration)).root(), output);
    return Files.readString(output.resolve("kurs/listening/winter.ics")).replace("\r\n ", "");
  }
}
