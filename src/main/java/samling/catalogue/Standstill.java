package samling.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The stretch of time in which nothing that may be said of a catalogue hangs on the clock. */
public final class Standstill {
  private final Instant now;
  private @Nullable Instant end;

  private Standstill(Instant now) {
    this.now = now;
  }

  /**
   * The first instant after {@code now} at which a site, or what is told about its content, may be
   * another: the end of the day wherever something is held, and every time that is written of
   * registration and meetings, whether it matters or not.
   */
  public static Instant end(Catalogue catalogue, Instant now) {
    Standstill standstill = new Standstill(now);
    Set<ZoneId> zones = new HashSet<>();
    standstill.endOfDay(catalogue.site().zone(), zones);
    for (Course course : catalogue.courses().values()) {
      for (Offering offering : course.offerings()) {
        standstill.endOfDay(offering.zone(), zones);
        standstill.times(offering);
      }
    }
    new Outlook(catalogue, now).nextChange().map(Change::at).ifPresent(standstill::notBeyond);
    return standstill.end == null ? now : standstill.end;
  }

  private void endOfDay(ZoneId zone, Set<ZoneId> known) {
    if (known.add(zone)) {
      notBeyond(LocalDate.ofInstant(now, zone).plusDays(1).atStartOfDay(zone).toInstant());
    }
  }

  private void times(Offering offering) {
    ZoneId zone = offering.zone();
    Registration registration = offering.registration();
    if (registration != null) {
      moment(registration.opens(), zone);
      moment(registration.closes(), zone);
    }
    for (Session session : offering.sessions()) {
      if (session.start() != null || session.end() != null) {
        notBeyond(session.startsAt(zone));
        notBeyond(session.endsAt(zone));
      }
    }
  }

  private void moment(@Nullable Moment moment, ZoneId zone) {
    if (moment != null) {
      notBeyond(moment.asStart(zone));
      notBeyond(moment.asEnd(zone));
    }
  }

  /** No later than this, if it is still to come. */
  private void notBeyond(Instant later) {
    if (later.isAfter(now) && (end == null || later.isBefore(end))) {
      end = later;
    }
  }
}
