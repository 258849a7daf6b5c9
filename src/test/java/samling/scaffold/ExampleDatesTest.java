package samling.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExampleDatesTest {

  @Test
  void coursesBeginSomeWeeksAheadAndWithinATerm() {
    Map<String, String> dates = new ExampleDates(LocalDate.of(2026, 11, 20)).values();

    assertThat(dates)
        .containsEntry("today", "2026-11-20")
        .containsEntry("first-day", "2027-01-13")
        .containsEntry("second-day", "2027-01-20")
        .containsEntry("day-closes", "2027-01-06")
        .containsEntry("first-evening", "2027-01-12")
        .containsEntry("month-of-evening", "2027-01")
        .containsEntry("first-meeting", "2027-03-04");
  }

  @Test
  void nothingBeginsInSummer() {
    Map<String, String> dates = new ExampleDates(LocalDate.of(2027, 5, 3)).values();

    assertThat(dates)
        .containsEntry("first-evening", "2027-08-24")
        .containsEntry("first-day", "2027-08-25");
  }

  @Test
  void everyDayOfElevenYearsGivesDaysOfTheWeekThatFit() {
    LocalDate end = LocalDate.of(2037, 1, 1);
    for (LocalDate day = LocalDate.of(2026, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
      Map<String, String> dates = new ExampleDates(day).values();
      LocalDate first = LocalDate.parse(dates.get("first-day"));
      LocalDate evening = LocalDate.parse(dates.get("first-evening"));

      assertThat(first.getDayOfWeek()).isEqualTo(DayOfWeek.WEDNESDAY);
      assertThat(evening.getDayOfWeek()).isEqualTo(DayOfWeek.TUESDAY);
      assertThat(LocalDate.parse(dates.get("first-meeting")).getDayOfWeek())
          .isEqualTo(DayOfWeek.THURSDAY);
      assertThat(first).isAfterOrEqualTo(day.plusWeeks(6)).isBefore(day.plusWeeks(40));
      assertThat(evening).isAfterOrEqualTo(day.plusWeeks(4)).isBefore(day.plusWeeks(40));
    }
  }
}
