package samling.catalogue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Registration.Method;

/** How things stand with signing up for an offering at one instant. Computed, never written. */
public enum RegistrationState {
  NOT_ANNOUNCED,
  OPENS_LATER,
  OPEN,
  FEW_PLACES,
  WAITING_LIST,
  FULL,
  CLOSED,
  UNDER_WAY,
  PAST,
  CANCELLED,
  POSTPONED,
  RESCHEDULED;

  private static final Set<RegistrationState> JOINABLE = EnumSet.of(OPEN, FEW_PLACES, WAITING_LIST);

  private static final Set<RegistrationState> BEFORE = EnumSet.of(NOT_ANNOUNCED, OPENS_LATER);

  /** The state to tell: what has become of the offering wins over where registration stands. */
  public static RegistrationState of(Offering offering, Instant now) {
    return of(offering, phase(offering, now));
  }

  static RegistrationState of(Offering offering, RegistrationState phase) {
    return switch (offering.status()) {
      case CANCELLED -> CANCELLED;
      case POSTPONED -> POSTPONED;
      case RESCHEDULED -> phase == PAST ? PAST : RESCHEDULED;
      case SCHEDULED, MOVED_ONLINE -> phase;
    };
  }

  /** Where registration itself stands, whatever has become of the offering. */
  public static RegistrationState phase(Offering offering, Instant now) {
    return phase(offering, Bounds.of(offering), now);
  }

  private static RegistrationState phase(Offering offering, Bounds bounds, Instant now) {
    if (bounds.ends() != null && !now.isBefore(bounds.ends())) {
      return PAST;
    }
    if (bounds.starts() != null && !now.isBefore(bounds.starts())) {
      return UNDER_WAY;
    }
    Registration registration = offering.registration();
    if (registration == null) {
      return NOT_ANNOUNCED;
    }
    if (registration.method() == Method.CLOSED) {
      return CLOSED;
    }
    if (bounds.opens() != null && now.isBefore(bounds.opens())) {
      return OPENS_LATER;
    }
    if (bounds.closes() != null && !now.isBefore(bounds.closes())) {
      return CLOSED;
    }
    return within(registration);
  }

  /** Where registration stands between its opening and its closing. */
  public static RegistrationState within(Registration registration) {
    Integer left = registration.left();
    if (registration.full() || (left != null && left == 0)) {
      return registration.waitingList() == null ? FULL : WAITING_LIST;
    }
    if (registration.method() == null) {
      return NOT_ANNOUNCED;
    }
    return left == null ? OPEN : FEW_PLACES;
  }

  /** Whether one can do something now to take part: sign up, or join a waiting list. */
  public static boolean joinable(Offering offering, Instant now) {
    return joinable(offering, phase(offering, now));
  }

  static boolean joinable(Offering offering, RegistrationState phase) {
    return takesPlace(offering) && JOINABLE.contains(phase);
  }

  /** Whether one can do something to take part, or may be able to before it begins. */
  public static boolean promising(Offering offering, Instant now) {
    return promising(offering, phase(offering, now));
  }

  static boolean promising(Offering offering, RegistrationState phase) {
    return takesPlace(offering) && (JOINABLE.contains(phase) || BEFORE.contains(phase));
  }

  private static boolean takesPlace(Offering offering) {
    return offering.status() != OfferingStatus.CANCELLED
        && offering.status() != OfferingStatus.POSTPONED;
  }

  /** The next instant after {@code now} at which the state changes by itself, or empty. */
  public static Optional<Instant> nextChange(Offering offering, Instant now) {
    if (!takesPlace(offering)) {
      return Optional.empty();
    }
    Bounds bounds = Bounds.of(offering);
    return nextChange(offering, bounds, phase(offering, bounds, now), now);
  }

  private static Optional<Instant> nextChange(
      Offering offering, Bounds bounds, RegistrationState current, Instant now) {
    Instant at = bounds.after(now);
    while (at != null && phase(offering, bounds, at) == current) {
      at = bounds.after(at);
    }
    return Optional.ofNullable(at);
  }

  /** Where registration stands, and when that changes by itself: what is mostly asked together. */
  record Stand(RegistrationState phase, Optional<Instant> change) {
    static Stand of(Offering offering, Instant now) {
      Bounds bounds = Bounds.of(offering);
      RegistrationState phase = RegistrationState.phase(offering, bounds, now);
      return new Stand(
          phase,
          takesPlace(offering) ? nextChange(offering, bounds, phase, now) : Optional.empty());
    }
  }

  /** When registration opens and closes and the offering begins and is over, as far as is known. */
  private record Bounds(
      @Nullable Instant opens,
      @Nullable Instant closes,
      @Nullable Instant starts,
      @Nullable Instant ends) {
    @Nullable Instant[] all() {
      return new @Nullable Instant[] {opens, closes, starts, ends};
    }

    static Bounds of(Offering offering) {
      ZoneId zone = offering.zone();
      Registration registration = offering.registration();
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

    /** The first of them after an instant, or null. */
    @Nullable Instant after(Instant now) {
      Instant first = earlier(opens, null, now);
      first = earlier(closes, first, now);
      first = earlier(starts, first, now);
      return earlier(ends, first, now);
    }

    private static @Nullable Instant earlier(
        @Nullable Instant one, @Nullable Instant first, Instant now) {
      return one != null && one.isAfter(now) && (first == null || one.isBefore(first))
          ? one
          : first;
    }
  }
}
