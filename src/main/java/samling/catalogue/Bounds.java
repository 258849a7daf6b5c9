package samling.catalogue;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Registration.Method;

/**
 * The instants at which an offering becomes another by itself, each null where it is not known.
 *
 * @param opens when registration opens
 * @param closes when registration is over
 * @param starts when the first meeting begins
 * @param ends when the last meeting is over
 */
public record Bounds(
    @Nullable Instant opens,
    @Nullable Instant closes,
    @Nullable Instant starts,
    @Nullable Instant ends) {

  /** All that is written of an offering; nothing of registration where nobody can sign up. */
  public static Bounds of(Offering offering) {
    ZoneId zone = offering.zone();
    Registration registration = offering.registration();
    if (registration != null && registration.method() == Method.CLOSED) {
      registration = null;
    }
    Moment opens = registration == null ? null : registration.opens();
    Moment closes = registration == null ? null : registration.closes();
    Session first = offering.first();
    Session last = offering.last();
    return new Bounds(
        opens == null ? null : opens.asStart(zone),
        closes == null ? null : closes.asEnd(zone),
        first == null ? null : first.startsAt(zone),
        last == null ? null : last.endsAt(zone));
  }

  /** The first after {@code now}, or null. */
  @Nullable Instant next(Instant now) {
    return sooner(sooner(nextOfWhatIsOff(now), closes, now), starts, now);
  }

  /**
   * The first after {@code now} that is of account where nothing takes place, or null: it is told
   * that registration has opened, and what would be over is told as past.
   */
  @Nullable Instant nextOfWhatIsOff(Instant now) {
    return sooner(sooner(null, opens, now), ends, now);
  }

  private static @Nullable Instant sooner(
      @Nullable Instant known, @Nullable Instant other, Instant now) {
    return other != null && other.isAfter(now) && (known == null || other.isBefore(known))
        ? other
        : known;
  }
}
