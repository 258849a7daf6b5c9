package samling.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A day, or a time of a day, in the zone of what it belongs to.
 *
 * @param date the day
 * @param time the time of that day, or null where only the day is known
 */
public record Moment(LocalDate date, @Nullable LocalTime time) implements Comparable<Moment> {
  private static final Comparator<Moment> ORDER =
      Comparator.comparing((Moment m) -> m.asStart(ZoneOffset.UTC));

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
    return ORDER.compare(this, other);
  }
}
