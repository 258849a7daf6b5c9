package samling.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The stretch of time in which nothing that may be said of a catalogue hangs on the clock. */
public final class Standstill {
  private Standstill() {}

  /**
   * The first instant after {@code now} at which a site, or what is told about its content, may be
   * another: the end of the day wherever something is held, and every time that is written of
   * registration and meetings, whether it matters or not.
   */
  public static Instant end(Catalogue catalogue, Instant now) {
    Stream<Instant> days =
        Stream.concat(Stream.of(catalogue.site().zone()), catalogue.offerings().map(Offering::zone))
            .distinct()
            .map(zone -> endOfDay(now, zone));
    Stream<Instant> times = catalogue.offerings().flatMap(Standstill::times);
    Optional<Instant> next = new Outlook(catalogue, now).nextChange().map(Change::at);
    return Stream.of(days, times, next.stream())
        .flatMap(s -> s)
        .filter(at -> at.isAfter(now))
        .min(Instant::compareTo)
        .orElse(now);
  }

  private static Instant endOfDay(Instant now, ZoneId zone) {
    return LocalDate.ofInstant(now, zone).plusDays(1).atStartOfDay(zone).toInstant();
  }

  private static Stream<Instant> times(Offering offering) {
    ZoneId zone = offering.zone();
    Registration registration = offering.registration();
    Stream<Moment> moments =
        registration == null
            ? Stream.of()
            : Stream.of(
                    Optional.ofNullable(registration.opens()),
                    Optional.ofNullable(registration.closes()))
                .flatMap(Optional::stream);
    return Stream.concat(
        moments.flatMap(m -> Stream.of(m.asStart(zone), m.asEnd(zone))),
        offering.sessions().stream()
            .filter(s -> Objects.nonNull(s.start()) || Objects.nonNull(s.end()))
            .flatMap(s -> Stream.of(s.startsAt(zone), s.endsAt(zone))));
  }
}
