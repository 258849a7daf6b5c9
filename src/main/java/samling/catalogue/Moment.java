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
  /** Seconds of one on which no clock is changed. */
  private static final long DAY = 24L * 60 * 60;

  /** The instant it begins: the time, or the first instant of the day. */
  public Instant asStart(ZoneId zone) {
    return time == null ? start(date, zone) : at(time, zone);
  }

  /** The instant it is over: the time, or the end of the day. */
  public Instant asEnd(ZoneId zone) {
    return time == null ? start(date.plusDays(1), zone) : at(time, zone);
  }

  private static Instant start(LocalDate day, ZoneId zone) {
    int ahead = DayOffsets.minutes(day, zone);
    return ahead == DayOffsets.VARYING
        ? day.atStartOfDay(zone).toInstant()
        : Instant.ofEpochSecond(DAY * day.toEpochDay() - 60L * ahead);
  }

  /** As by way of a time in a zone, which costs more to make than to be asked for its instant. */
  private Instant at(LocalTime clock, ZoneId zone) {
    int ahead = DayOffsets.minutes(date, zone);
    if (ahead != DayOffsets.VARYING) {
      return Instant.ofEpochSecond(DAY * date.toEpochDay() - 60L * ahead, clock.toNanoOfDay());
    }
    LocalDateTime local = date.atTime(clock);
    return local.toInstant(zone.getRules().getOffset(local));
  }

  /** Whether this time of a day in a zone is another one in the other zone. */
  public boolean isByOtherClocks(ZoneId zone, ZoneId other) {
    if (time == null || zone.equals(other)) {
      return false;
    }
    Instant instant = at(time, zone);
    return !zone.getRules().getOffset(instant).equals(other.getRules().getOffset(instant));
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
