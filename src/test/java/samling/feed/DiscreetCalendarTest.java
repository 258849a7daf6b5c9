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
}
