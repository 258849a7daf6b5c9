package samling.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import samling.catalogue.Moment;
import samling.feed.CalendarEvent.Status;

class CalendarLinesTest {
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  @Test
  void aTimeIsInItsZone() {
    String lines = lines(LocalTime.of(9, 0), LocalTime.of(15, 30));
    assertThat(lines)
        .contains(
            "DTSTART;TZID=Europe/Oslo:20261114T090000\r\n",
            "DTEND;TZID=Europe/Oslo:20261114T153000\r\n");
    assertThat(calendar(lines)).contains("TZID:Europe/Oslo\r\n");
  }

  @Test
  void aDayWithoutATimeIsAWholeDay() {
    assertThat(lines(null, null))
        .contains("DTSTART;VALUE=DATE:20261114\r\n", "DTEND;VALUE=DATE:20261115\r\n")
        .doesNotContain("T000000\r\n");
  }

  @Test
  void anEndThatIsNotKnownIsNotMadeUp() {
    assertThat(lines(LocalTime.of(9, 0), null)).contains("DTSTART;TZID").doesNotContain("DTEND");
  }

  @Test
  void aCalendarWithoutEntriesStillHasAPart() {
    byte[] bytes = new CalendarLines().calendar("Stress", "nb", null, null, OSLO, List.of());
    assertThat(new String(bytes, StandardCharsets.UTF_8))
        .contains("BEGIN:VTIMEZONE", "REFRESH-INTERVAL;VALUE=DURATION:PT12H")
        .doesNotContain("BEGIN:VEVENT", "SOURCE");
  }

  private static String calendar(String lines) {
    CalendarLines.Written entry =
        new CalendarLines.Written(
            lines.getBytes(StandardCharsets.UTF_8), OSLO, LocalDate.of(2026, 11, 14));
    byte[] bytes = new CalendarLines().calendar("Stress", "nb", null, null, OSLO, List.of(entry));
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String lines(LocalTime start, LocalTime end) {
    LocalDate day = LocalDate.of(2026, 11, 14);
    return new String(
        CalendarLines.entry(
                new CalendarEvent(
                    "a/b/1@kurs.example.no",
                    Instant.parse("2026-10-01T00:00:00Z"),
                    null,
                    2,
                    OSLO,
                    new Moment(day, start),
                    end == null ? null : new Moment(day, end),
                    Status.CONFIRMED,
                    true,
                    "Kurs",
                    null,
                    null,
                    "",
                    null))
            .lines(),
        StandardCharsets.UTF_8);
  }
}
