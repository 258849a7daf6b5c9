package samling.catalogue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samling.source.MapNode;

/**
 * One run of a course (schema.org {@code CourseInstance}). What it does not say itself it has from
 * the course.
 *
 * @param course id of its course
 * @param sessions every meeting in order, rules expanded; empty where only {@code expected} is
 *     known
 * @param mode how one takes part, also where that is only seen by the places; what has moved online
 *     is online, unless it is only partly so
 * @param venue id of its venue, or null; what has moved online has none
 * @param zone the zone all its dates and times are in
 * @param revision how often time, place or status has changed (iCalendar {@code SEQUENCE})
 */
public record Offering(
    String id,
    String course,
    @Nullable Text title,
    OfferingStatus status,
    @Nullable Text statusNote,
    List<Session> sessions,
    @Nullable Schedule schedule,
    @Nullable Expected expected,
    @Nullable Mode mode,
    @Nullable String venue,
    @Nullable Online online,
    List<String> languages,
    List<String> organisers,
    List<String> instructors,
    List<Fee> fees,
    @Nullable Capacity capacity,
    @Nullable Contact contact,
    @Nullable Registration registration,
    @Nullable LocalDate decisionBy,
    @Nullable Text accessibility,
    @Nullable Text catering,
    @Nullable RichText cancellationTerms,
    int revision,
    ZoneId zone,
    MapNode source) {
  public Offering {
    if (status == OfferingStatus.MOVED_ONLINE && (mode == null || mode == Mode.ONSITE)) {
      // Its place is no longer one to go to, and often still stands where it was written.
      mode = Mode.ONLINE;
      venue = null;
      sessions = sessions.stream().map(Session::movedOnline).toList();
    }
    if (mode == null) {
      mode = supposed(venue, online, sessions);
    }
    sessions = List.copyOf(sessions);
    languages = List.copyOf(languages);
    organisers = List.copyOf(organisers);
    instructors = List.copyOf(instructors);
    fees = List.copyOf(fees);
  }

  /** How one takes part where only the places say it, or null where they don't either. */
  private static @Nullable Mode supposed(
      @Nullable String venue, @Nullable Online online, List<Session> sessions) {
    boolean somewhere = venue != null && sessions.isEmpty();
    boolean afar = venue == null && online != null && sessions.isEmpty();
    for (Session session : sessions) {
      if (session.online()) {
        afar = true;
      } else if (venue != null || session.venue() != null) {
        somewhere = true;
      } else if (online != null) {
        afar = true;
      } else {
        return null;
      }
    }
    if (somewhere) {
      return afar ? Mode.BLENDED : Mode.ONSITE;
    }
    return afar ? Mode.ONLINE : null;
  }

  /** By the ids, as no two in a catalogue have the same; all else would be much to add up. */
  @Override
  public int hashCode() {
    return 31 * course.hashCode() + id.hashCode();
  }

  /** The id that is unique in the whole catalogue: {@code course/offering}. */
  public String key() {
    return course.concat("/").concat(id);
  }

  /** Whether a time that is written of it is another one by the clocks of a zone. */
  public boolean isByOtherClocksThan(ZoneId other) {
    if (zone.equals(other)) {
      return false;
    }
    for (Session session : sessions) {
      if (new Moment(session.date(), session.start()).isByOtherClocks(zone, other)) {
        return true;
      }
    }
    return registration != null
        && ((registration.opens() != null && registration.opens().isByOtherClocks(zone, other))
            || (registration.closes() != null
                && registration.closes().isByOtherClocks(zone, other)));
  }

  /** The first session, or null where no date is set. */
  public @Nullable Session first() {
    return sessions.isEmpty() ? null : sessions.get(0);
  }

  /** The last session, or null where no date is set. */
  public @Nullable Session last() {
    return sessions.isEmpty() ? null : sessions.get(sessions.size() - 1);
  }
}
