package samling.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day of a month.
 *
 * @param number of the month, 1 to 31
 * @param weekday "lør."
 * @param date "lørdag 14. november"
 * @param inMonth false for the days of the months beside it that fill a week
 */
public record Day(int number, String weekday, Time date, boolean inMonth, List<Event> events) {
  public Day {
    events = List.copyOf(events);
  }

  /**
   * Something on a day.
   *
   * @param hours "09:00–15:30", or null
   * @param note "day 2 of 3", "session 4 of 6", or null
   */
  public record Event(
      Label title,
      String path,
      @Nullable String hours,
      @Nullable Label place,
      @Nullable String note,
      State state) {}
}
