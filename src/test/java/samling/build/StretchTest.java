package samling.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StretchTest {
  /** Clocks are put back on 25 October 2026 at 01:00 UTC and forward on 28 March 2027. */
  @ParameterizedTest
  @CsvSource({
    "Europe/Oslo, 2026-11-20T11:00:00Z, 2026-12-30T23:00:00Z, +01:00",
    "Europe/Oslo, 2026-08-20T11:00:00Z, 2026-10-24T00:59:59Z, +02:00",
    "Europe/Oslo, 2026-08-20T11:00:00Z, 2026-10-24T01:00:00Z, Europe/Oslo",
    "Europe/Oslo, 2026-10-26T00:59:59Z, 2026-11-20T01:00:00Z, Europe/Oslo",
    "Europe/Oslo, 2026-10-26T01:00:01Z, 2026-11-20T01:00:00Z, +01:00",
    "Europe/Oslo, 2026-11-20T11:00:00Z, 2027-12-30T23:00:00Z, Europe/Oslo",
    "Europe/Oslo, 2026-11-20T11:00:00Z, +1000000000-12-31T23:59:59.999999999Z, Europe/Oslo",
    "UTC, 2026-11-20T11:00:00Z, +1000000000-12-31T23:59:59.999999999Z, Z",
  })
  void aZoneIsAnOffsetAsLongAsNobodyTouchesTheClocks(
      ZoneId zone, Instant from, Instant until, String kept) {
    assertThat(new Stretch(from, until).zone(zone)).isEqualTo(ZoneId.of(kept));
  }
}
