package samling.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import samling.source.Node;

/**
 * One meeting of an offering or a group.
 *
 * @param date the day, in the offering's zone
 * @param start when it begins, or null where only the day is known
 * @param end when it ends, the same day, or null
 * @param venue id of the venue where it differs from the offering's, or null
 * @param online whether this session is online
 * @param source where it was written: the session, or the rule it follows from
 */
public record Session(
    LocalDate date,
    @Nullable LocalTime start,
    @Nullable LocalTime end,
    @Nullable Text title,
    @Nullable String venue,
    boolean online,
    Node source) {
  /** The same meeting without a place. */
  Session movedOnline() {
    return venue == null ? this : new Session(date, start, end, title, null, online, source);
  }

  /** The instant it begins; the first of its day where no time is known. */
  public Instant startsAt(ZoneId zone) {
    return new Moment(date, start).asStart(zone);
  }

  /** The instant it is over; the end of its day where no time is known. */
  public Instant endsAt(ZoneId zone) {
    return new Moment(date, end).asEnd(zone);
  }
}
