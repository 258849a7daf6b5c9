package samling.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.Demo;
import samling.TestSite;

/** A calendar that others may look at says nothing of what a sensitive course is about. */
class DiscreetCalendarTest {
  @TempDir private Path output;

  @Test
  void neitherByItsNotesNorByWhomPricesAreFor() throws IOException {
    Demo.build(
        TestSite.of(
                """
                -- content/audiences.yaml --
                bereaved: {name: Etterlatte}
                -- content/courses/a.yaml --
                title: Etter tapet
                summary: Om sorg.
                sensitive: true
                fee: [{amount: 100, audience: bereaved}, {amount: 200}]
                offerings:
                  - id: winter
                    status: cancelled
                    statusNote: Sorggruppa samles likevel
                    mode: online
                    online: {platform: Video}
                    sessions: [{date: 2027-01-12, start: "10:00"}]
                    registration: {method: none}
                """)
            .root(),
        output);
    String calendar =
        Files.readString(output.resolve("kurs/a/winter.ics"))
            .replace("\r\n ", "")
            .replace('\u00a0', ' ');
    assertThat(calendar)
        .contains("SUMMARY:Avlyst: Kurs", "Dette kurset er avlyst.", "Pris: 100 kr\\; 200 kr")
        .doesNotContain("Sorg", "sorg", "Etterlatte");
    assertThat(output.resolve("kurs/a/index.html")).content().contains("Sorggruppa", "Etterlatte");
  }

  @Test
  void norByWhereOneMeets() throws IOException {
    Demo.build(
        TestSite.of(
                """
                -- content/venues.yaml --
                shelter: {name: Krisehytta}
                -- content/courses/a.yaml --
                title: Etter volden
                summary: Om vold.
                sensitive: true
                offerings:
                  - id: winter
                    online: {platform: Rom for voldsutsatte}
                    sessions:
                      - {date: 2027-01-12, start: "10:00", venue: shelter}
                      - {date: 2027-01-19, start: "10:00", venue: online}
                """)
            .root(),
        output);
    assertThat(Files.readString(output.resolve("kurs/a/winter.ics")).replace("\r\n ", ""))
        .contains("LOCATION:På nett\r\n")
        .doesNotContain("voldsutsatte", "Krisehytta");
    // A place of which nothing may be told is no place.
    assertThat(output.resolve("kurs/a/index.html"))
        .content()
        .contains("VirtualLocation")
        .doesNotContain("\"@type\":\"Place\"", "Krisehytta");
  }
}
