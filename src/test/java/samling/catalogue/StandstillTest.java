package samling.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import samling.TestSite;
import samling.check.Checks;
import samling.diagnostic.Diagnostic;
import samling.read.Reader;
import samling.read.SiteFolder;

/** Between two instants that are given as the ends of standstills, nothing else is told. */
class StandstillTest {

  @Test
  void noCheckTellsSomethingElseBeforeTheEnd() {
    Content content = Reader.read(SiteFolder.of(Path.of(""))).content();
    Instant now = Instant.parse("2026-11-20T11:00:00Z");
    int changes = 0;
    List<Diagnostic> before = List.of();
    for (int i = 0; i < 120; i++) {
      Instant end = Standstill.end(content.catalogue(), now);
      assertThat(end).isAfter(now).isBeforeOrEqualTo(now.plus(Duration.ofHours(25)));
      assertThat(new Outlook(content.catalogue(), now).nextChange())
          .hasValueSatisfying(change -> assertThat(change.at()).isAfterOrEqualTo(end));
      List<Diagnostic> told = Checks.run(content, now);
      assertThat(Checks.run(content, end.minusMillis(1))).isEqualTo(told);
      changes += told.equals(before) ? 0 : 1;
      before = told;
      now = end;
    }
    assertThat(changes).isGreaterThan(1);
  }

  @Test
  void itEndsWithTheDayOrWithWhatIsWritten() {
    Catalogue catalogue =
        TestSite.of(
                """
                -- content/courses/listening.yaml --
                title: Listening
                summary: Hear what is meant.
                description: One hears more.
                offerings:
                  - id: winter
                    mode: online
                    online: {platform: Video}
                    status: cancelled
                    registration: {method: none, opens: 2026-11-20T09:00, closes: 2026-11-20T15:30}
                    sessions:
                      - {date: 2027-01-14, start: "10:00", end: "12:00"}
                """)
            .content()
            .catalogue();
    assertThat(
            List.of(
                end(catalogue, "2026-11-19T23:00:00Z"),
                end(catalogue, "2026-11-20T08:00:00Z"),
                end(catalogue, "2026-11-20T14:30:00Z"),
                end(catalogue, "2027-01-14T09:30:00Z")))
        .containsExactly(
            Instant.parse("2026-11-20T08:00:00Z"),
            Instant.parse("2026-11-20T14:30:00Z"),
            Instant.parse("2026-11-20T23:00:00Z"),
            Instant.parse("2027-01-14T11:00:00Z"));
  }

  private static Instant end(Catalogue catalogue, String now) {
    return Standstill.end(catalogue, Instant.parse(now));
  }
}
