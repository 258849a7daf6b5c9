package samling.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import samling.source.MapNode;
import samling.source.Span;

class ScheduleTest {
  private static final MapNode NOWHERE = new MapNode(List.of(), Span.ofFile("x"));
  private static final LocalDate TUESDAY = LocalDate.of(2027, 1, 12);

  @Test
  void strikesOnceAWeek() {
    assertThat(dates(6, 1, List.of(), List.of()))
        .containsExactly(
            TUESDAY,
            TUESDAY.plusWeeks(1),
            TUESDAY.plusWeeks(2),
            TUESDAY.plusWeeks(3),
            TUESDAY.plusWeeks(4),
            TUESDAY.plusWeeks(5));
  }

  @Test
  void strikesEverySecondWeek() {
    assertThat(dates(2, 2, List.of(), List.of())).containsExactly(TUESDAY, TUESDAY.plusWeeks(2));
  }

  @Test
  void leavesOutAndAdds() {
    LocalDate extra = LocalDate.of(2027, 5, 4);
    Session also =
        new Session(extra, LocalTime.of(13, 0), LocalTime.of(15, 0), null, null, false, NOWHERE);
    assertThat(dates(3, 1, List.of(TUESDAY.plusWeeks(1)), List.of(also)))
        .containsExactly(TUESDAY, TUESDAY.plusWeeks(2), extra);
  }

  @Test
  void goesOnFromAnyDayWhereNobodyHasEndedIt() {
    Schedule endless = schedule(0, 2, List.of(TUESDAY.plusWeeks(4)), List.of());
    assertThat(days(endless.coming(TUESDAY.minusDays(1), 3)))
        .containsExactly(TUESDAY, TUESDAY.plusWeeks(2), TUESDAY.plusWeeks(6));
    for (int late = 1; late <= 14; late++) {
      assertThat(days(endless.coming(TUESDAY.plusDays(late), 2)))
          .as("%d days later", late)
          .containsExactly(TUESDAY.plusWeeks(2), TUESDAY.plusWeeks(6));
    }
    assertThat(days(endless.coming(TUESDAY.plusWeeks(1000), 1)))
        .containsExactly(TUESDAY.plusWeeks(1000));
    assertThat(days(schedule(2, 1, List.of(), List.of()).coming(TUESDAY.plusDays(1), 9)))
        .containsExactly(TUESDAY.plusWeeks(1));
  }

  private static List<LocalDate> dates(
      int count, int every, List<LocalDate> except, List<Session> also) {
    return days(schedule(count, every, except, also).sessions());
  }

  private static Schedule schedule(
      int count, int every, List<LocalDate> except, List<Session> also) {
    return new Schedule(
        DayOfWeek.TUESDAY,
        TUESDAY,
        count,
        every,
        LocalTime.of(13, 0),
        LocalTime.of(15, 30),
        except,
        also,
        NOWHERE);
  }

  private static List<LocalDate> days(List<Session> sessions) {
    return sessions.stream().map(Session::date).toList();
  }
}
