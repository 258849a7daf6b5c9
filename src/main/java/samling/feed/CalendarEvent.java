package samling.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import samling.catalogue.GeoPoint;
import samling.catalogue.Moment;

/**
 * One entry of a calendar, worded (RFC 5545, {@code VEVENT}).
 *
 * @param uid the same for ever
 * @param stamp never earlier than that of an older state of the entry
 * @param modified when what it says was last known to be so, or null
 * @param sequence how often time, place or status has changed
 * @param start a time, or a whole day
 * @param end a time of the same day, or null where it is not known
 * @param busy whether one can't be elsewhere meanwhile
 */
record CalendarEvent(
    String uid,
    Instant stamp,
    @Nullable Instant modified,
    int sequence,
    ZoneId zone,
    Moment start,
    @Nullable Moment end,
    Status status,
    boolean busy,
    String summary,
    @Nullable String location,
    @Nullable GeoPoint geo,
    String description,
    @Nullable String url) {

  /** What is to be of it. */
  enum Status {
    CONFIRMED,
    TENTATIVE,
    CANCELLED
  }

  /** Its day where its times need a time zone, else null. */
  @Nullable LocalDate zoned() {
    return start.time() == null ? null : start.date();
  }
}
