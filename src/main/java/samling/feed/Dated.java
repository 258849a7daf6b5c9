package samling.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Announcement;
import samling.catalogue.Bounds;
import samling.catalogue.Catalogue;
import samling.catalogue.Offering;
import samling.catalogue.Registration;

/**
 * When things are known to have been so, by the dates that editors have written and never by a
 * clock, so that files change only when the catalogue does.
 */
final class Dated {
  /** The age of what nobody has dated. */
  private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");

  private final Map<String, LocalDate> told = new HashMap<>();

  Dated(Catalogue catalogue) {
    for (Announcement announcement : catalogue.announcements().values()) {
      LocalDate date =
          announcement.updated() == null ? announcement.date() : announcement.updated();
      if (date != null) {
        announcement.courses().forEach(key -> told.merge(key, date, Dated::later));
      }
    }
  }

  /**
   * What a calendar takes for the time of the last change: the latest date that tells of the
   * offering. A higher revision is always later than a lower one of the same date.
   */
  Instant stamp(Offering offering) {
    Instant modified = modified(offering);
    return modified == null ? LONG_AGO.plusSeconds(offering.revision()) : modified;
  }

  /** When an offering was last known to be what it is, by the dates that tell of it, or null. */
  @Nullable Instant modified(Offering offering) {
    return known(offering)
        .map(date -> date.atStartOfDay(offering.zone()).toInstant())
        .map(instant -> instant.plusSeconds(offering.revision()))
        .orElse(null);
  }

  /**
   * When an offering became what it is now, as far as dates tell: that of the latest news of it,
   * else that of its registration if it has opened; what nobody has dated is old, for a date to
   * come would be untrue.
   */
  Instant changed(Offering offering, Instant now) {
    return known(offering)
        .map(date -> date.atStartOfDay(offering.zone()).toInstant())
        .or(
            () ->
                Optional.ofNullable(Bounds.of(offering).opens())
                    .filter(opens -> !opens.isAfter(now)))
        .orElse(LONG_AGO)
        .plusSeconds(offering.revision());
  }

  private Optional<LocalDate> known(Offering offering) {
    Registration registration = offering.registration();
    return Stream.of(
            Optional.ofNullable(told.get(offering.key())),
            Optional.ofNullable(registration == null ? null : registration.asOf()))
        .flatMap(Optional::stream)
        .reduce(Dated::later);
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return Objects.compare(a, b, LocalDate::compareTo) < 0 ? b : a;
  }
}
