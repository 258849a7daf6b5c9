package samling.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import samling.Demo;
import samling.TestSite;
import samling.build.PaperRequest.Kind;
import samling.print.Papers;

/** Times that readers' clocks do not show are told with their zone wherever a page tells them. */
class OtherClocksTest {
  private static final String COURSE =
      """
      -- content/courses/listening.yaml --
      title: Lytte
      summary: Et kurs.
      offerings:
        - id: winter
          timeZone: %s
          mode: online
          online: {platform: Video}
          %s
          registration: {method: link, url: https://example.no/, closes: %s}
      """;
  private static final String SESSION =
      "sessions: [{date: 2027-01-12, start: \"20:00\", end: \"22:00\"}]";

  @TempDir private Path output;

  @Test
  void atFirstSightInTheMonthAndInCalendars() throws IOException {
    build("America/New_York", SESSION, "2027-01-10T12:00");
    FinishedSite site = FinishedSite.in(output);
    Page page = site.pages().get("kurs/listening/index.html");
    String told = "Tidene gjelder i tidssonen America/New_York.";
    assertThat(page.document().selectFirst("aside").text()).contains("20:00–22:00", told);
    assertThat(page.document().selectFirst("article.offering").text()).contains(told);
    assertThat(site.pages().get("kalender/2027-01/index.html").document().text())
        .contains("20:00–22:00 (America/New_York)");
    assertThat(text("kurs/listening/winter.ics")).contains("kl. 12:00\\n" + told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "kalender/"})
  void andInLists(String list) throws IOException {
    build("America/New_York", SESSION, "2027-01-10T12:00");
    assertThat(FinishedSite.in(output).pages().get(list + "index.html").document().text())
        .contains("20:00–22:00 (America/New_York)");
  }

  @Test
  void andWhenRegistrationIsOver() throws IOException {
    build("America/New_York", SESSION, "2027-01-10T12:00");
    assertThat(FinishedSite.in(output).pages().get("kurs/index.html").document().text())
        .contains("10. januar 2027 kl. 12:00 (America/New_York)");
  }

  @Test
  void andOnPaper() throws IOException {
    Path site =
        TestSite.of(COURSE.formatted("America/New_York", SESSION, "2027-01-10T12:00")).root();
    assertThat(Papers.of(site, Kind.POSTER, "listening/winter", null).text())
        .contains("20:00–22:00", "Tidene gjelder i tidssonen America");
  }

  /** The clocks of the two zones may agree at first and not later, or only where one signs up. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Europe/Stockholm | sessions: [{date: 2027-01-12, start: '20:00'}] | 2027-01-10T12:00 | false",
        "America/New_York | sessions: [{date: 2027-01-12}] | 2027-01-10 | false",
        "America/New_York | sessions: [{date: 2027-01-12}] | 2027-01-10T12:00 | true",
        "America/New_York | expected: 2027-01 | 2027-01-10T12:00 | true",
        "Africa/Casablanca | sessions: [{date: 2027-01-12, start: '20:00'}] | 2027-01-10 | false",
        "Africa/Casablanca | sessions: [{date: 2027-01-12, start: '20:00'}, {date: 2027-05-12, start: '20:00'}] | 2027-01-10 | true",
      },
      quoteCharacter = '`')
  void onlyWhereItMatters(String zone, String dates, String closes, boolean told)
      throws IOException {
    build(zone, dates, closes);
    assertThat(text("kurs/listening/index.html").contains("i tidssonen " + zone)).isEqualTo(told);
  }

  private void build(String zone, String dates, String closes) throws IOException {
    Demo.build(TestSite.of(COURSE.formatted(zone, dates, closes)).root(), output);
  }

  private String text(String file) throws IOException {
    return Files.readString(output.resolve(file)).replace("\r\n ", "");
  }
}
