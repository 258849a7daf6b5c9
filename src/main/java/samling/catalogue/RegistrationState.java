package samling.catalogue;

import java.time.Instant;
import java.util.EnumSet;
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

  static RegistrationState phase(Offering offering, Bounds bounds, Instant now) {
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

  /** Whether an offering is to be held, as far as anybody has said. */
  public static boolean takesPlace(Offering offering) {
    return offering.status() != OfferingStatus.CANCELLED
        && offering.status() != OfferingStatus.POSTPONED;
  }

  /** The next instant after {@code now} at which the state changes by itself, or null. */
  static @Nullable Instant nextChange(Offering offering, Bounds bounds, Instant now) {
    if (!takesPlace(offering)) {
      return null;
    }
    RegistrationState current = phase(offering, bounds, now);
    Instant next = null;
    for (Instant at = bounds.next(now); at != null && next == null; at = bounds.next(at)) {
      next = phase(offering, bounds, at) == current ? null : at;
    }
    return next;
  }
}
