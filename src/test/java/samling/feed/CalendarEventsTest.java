package samling.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samling.Demo;
import samling.TestSite;

/** Who has an offering in a calendar is busy then only if it is held then. */
class CalendarEventsTest {
  @TempDir private Path output;

  @ParameterizedTest
  @CsvSource({
    "scheduled, OPAQUE",
    "rescheduled, OPAQUE",
    "moved-online, OPAQUE",
    "postponed, TRANSPARENT",
    "cancelled, TRANSPARENT",
  })
  void whatIsNotHeldTakesNoTime(String status, String transparency) throws IOException {
    Demo.build(
        TestSite.of(
                """
                -- content/courses/a.yaml --
                title: A
                summary: B.
                offerings:
                  - id: winter
                    status: %s
                    mode: online
                    online: {platform: Video}
                    sessions: [{date: 2027-01-12, start: "10:00"}]
                """
                    .formatted(status))
            .root(),
        output);
    assertThat(Files.readString(output.resolve("kurs/a/winter.ics")))
        .contains("\r\nTRANSP:" + transparency + "\r\n");
  }
}
