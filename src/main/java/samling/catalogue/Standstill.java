package samling.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The stretch of time in which nothing that may be said of a catalogue hangs on the clock. */
public final class Standstill {
  private Standstill() {}

  /**
   * The first instant after {@code now} at which a site, or what is told about its content, may be
   * another: the end of the day wherever something is held, and every time that is written of
   * registration and meetings, whether it matters or not. So no {@link Change} comes before it.
   */
  public static Instant end(Catalogue catalogue, Instant now) {
    Map<ZoneId, LocalDate> today = new HashMap<>();
    Instant end = endOfDay(now, catalogue.site().zone());
    for (Course course : catalogue.courses().values()) {
      for (Offering offering : course.offerings()) {
        ZoneId zone = offering.zone();
        LocalDate day = today.get(zone);
        if (day == null) {
          day = LocalDate.ofInstant(now, zone);
          today.put(zone, day);
          end = earlier(end, endOfDay(now, zone), now);
        }
        end = end(offering, day, now, end);
      }
    }
    return end;
  }

  private static Instant endOfDay(Instant now, ZoneId zone) {
    return LocalDate.ofInstant(now, zone).plusDays(1).atStartOfDay(zone).toInstant();
  }

  /** The same, by the times of one offering. What is on another day is over, or after this one. */
  private static Instant end(Offering offering, LocalDate today, Instant now, Instant known) {
    Instant end = known;
    Registration registration = offering.registration();
    if (registration != null) {
      end = end(registration.opens(), offering, today, now, end);
      end = end(registration.closes(), offering, today, now, end);
    }
    List<Session> sessions = offering.sessions();
    for (int i = 0; i < sessions.size(); i++) {
      Session session = sessions.get(i);
      if (session.date().equals(today)) {
        end = earlier(end, session.startsAt(offering.zone()), now);
        end = earlier(end, session.endsAt(offering.zone()), now);
      }
    }
    return end;
  }

  private static Instant end(
      @Nullable Moment moment, Offering offering, LocalDate today, Instant now, Instant known) {
    return moment != null && moment.date().equals(today)
        ? earlier(known, moment.asEnd(offering.zone()), now)
        : known;
  }

  private static Instant earlier(Instant known, Instant other, Instant now) {
    return other.isAfter(now) && other.isBefore(known) ? other : known;
  }
}
