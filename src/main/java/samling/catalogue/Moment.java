package samling.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A day, or a time of a day, in the zone of what it belongs to.
 *
 * @param date the day
 * @param time the time of that day, or null where only the day is known
 */
public record Moment(LocalDate date, @Nullable LocalTime time) implements Comparable<Moment> {
  /** The instant it begins: the time, or the first instant of the day. */
  public Instant asStart(ZoneId zone) {
    return time == null ? date.atStartOfDay(zone).toInstant() : at(time, zone);
  }

  /** The instant it is over: the time, or the end of the day. */
  public Instant asEnd(ZoneId zone) {
    return time == null ? date.plusDays(1).atStartOfDay(zone).toInstant() : at(time, zone);
  }

  /** As by way of a time in a zone, which costs more to make than to be asked for its instant. */
  private Instant at(LocalTime clock, ZoneId zone) {
    LocalDateTime local = date.atTime(clock);
    return local.toInstant(zone.getRules().getOffset(local));
  }

  @Override
  public int compareTo(Moment other) {
    int byDay = date.compareTo(other.date);
    return byDay != 0 ? byDay : begin(time).compareTo(begin(other.time));
  }

  private static LocalTime begin(@Nullable LocalTime time) {
    return time == null ? LocalTime.MIDNIGHT : time;
  }
}
