package samling.build;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * The time for which what is told of a site, and what its pages tell, is true.
 *
 * @param from the instant the site was built for
 * @param until the first instant after that for which something else might be told
 */
record Stretch(Instant from, Instant until) {
  private static final Duration DAY = Duration.ofDays(1);

  /** Whether an instant lies in it. */
  boolean holds(Instant now) {
    return !now.isBefore(from) && now.isBefore(until);
  }

  /**
   * The offset that a zone has all the while and for a day before and after, so that every time of
   * day there is the same instant with both; else the zone itself. To know nothing of zones saves
   * whoever reads it a look into every library for more of them.
   */
  ZoneId zone(ZoneId zone) {
    ZoneRules rules = zone.getRules();
    ZoneOffsetTransition next = rules.nextTransition(from.minus(DAY));
    return next == null || next.getInstant().minus(DAY).isAfter(until)
        ? rules.getOffset(from)
        : zone;
  }
}
