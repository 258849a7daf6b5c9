package samling.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The offsets kept by day hold for every time of that day. */
final class DayOffsetsTest {
  private static final List<LocalTime> TIMES =
      List.of(
          LocalTime.MIDNIGHT,
          LocalTime.of(0, 30),
          LocalTime.of(1, 59),
          LocalTime.of(2, 0),
          LocalTime.of(2, 30),
          LocalTime.of(3, 0),
          LocalTime.of(12, 15, 30),
          LocalTime.of(23, 59, 59));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Europe/Oslo",
        "America/Havana", // changes at midnight
        "Australia/Lord_Howe", // by half an hour
        "Africa/Casablanca", // twice more each year
        "Pacific/Apia", // left out a whole day
        "Asia/Kathmandu",
        "UTC"
      })
  void everyTimeOfEveryDayIsTheInstantThatTheZoneTells(String name) {
    ZoneId zone = ZoneId.of(name);
    LocalDate end = LocalDate.of(2032, 1, 1);
    for (LocalDate day = LocalDate.of(2009, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
      assertThat(new Moment(day, null).asStart(zone))
          .as("%s", day)
          .isEqualTo(day.atStartOfDay(zone).toInstant());
      assertThat(new Moment(day, null).asEnd(zone))
          .as("%s", day)
          .isEqualTo(day.plusDays(1).atStartOfDay(zone).toInstant());
      for (LocalTime time : TIMES) {
        assertThat(new Moment(day, time).asStart(zone))
            .as("%s %s", day, time)
            .isEqualTo(day.atTime(time).toInstant(zone.getRules().getOffset(day.atTime(time))));
      }
    }
  }

  @Test
  void aDayOnWhichClocksChangeHasNoOffsetOfItsOwn() {
    ZoneId oslo = ZoneId.of("Europe/Oslo");

    assertThat(DayOffsets.minutes(LocalDate.of(2026, 10, 25), oslo)).isEqualTo(DayOffsets.VARYING);
    assertThat(DayOffsets.minutes(LocalDate.of(2026, 11, 14), oslo)).isEqualTo(60);
    assertThat(DayOffsets.minutes(LocalDate.of(2026, 7, 14), oslo)).isEqualTo(120);
    assertThat(DayOffsets.minutes(LocalDate.of(1850, 7, 14), oslo)).isEqualTo(DayOffsets.VARYING);
  }
}
