package samling.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What has come of parts is kept as long as there is room, and found by the very record. */
final class PartsOfRecordsTest {
  private static final byte[] LONG = new byte[1 << 20];

  private final PartsOfRecords parts = new PartsOfRecords();

  private record Guest(int number) {}

  @Test
  void aSeriesIsKnownByWhatIsGiven() {
    Guest guest = new Guest(1);
    byte[] made = {1};
    parts.series(Map.of("root", "a")).add(guest, made);
    assertThat(parts.series(Map.of("root", "a")).part(guest)).isSameAs(made);
    assertThat(parts.series(Map.of("root", "b")).part(guest)).isNull();
    assertThat(parts.series(Map.of("root", "a")).part(new Guest(1))).isNull();
  }

  @Test
  void whatNobodyAsksForIsLetGo() {
    PartsOfRecords.Series series = parts.series(Map.of());
    Guest wanted = new Guest(-1);
    series.add(wanted, LONG);
    List<Guest> guests = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      guests.add(new Guest(i));
      series.add(guests.get(i), LONG);
      assertThat(series.part(wanted)).isSameAs(LONG);
    }
    assertThat(series.part(guests.get(199))).isSameAs(LONG);
    assertThat(guests.stream().filter(guest -> series.part(guest) != null).count())
        .isBetween(25L, 65L);
  }

  @Test
  void aPartThatIsGivenSomethingElseEachTimeIsNotKept() {
    Guest guest = new Guest(1);
    int kept = 0;
    for (int i = 0; i < 1000; i++) {
      parts.series(Map.of("root", i)).add(guest, new byte[] {1});
      kept += parts.series(Map.of("root", i)).part(guest) == null ? 0 : 1;
    }
    assertThat(kept).isBetween(1, 999);
  }
}
