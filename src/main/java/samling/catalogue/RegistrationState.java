package samling.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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

  private static final List<RegistrationState> JOINABLE = List.of(OPEN, FEW_PLACES, WAITING_LIST);

  private static final List<RegistrationState> BEFORE = List.of(NOT_ANNOUNCED, OPENS_LATER);

  /** The state to tell: what has become of the offering wins over where registration stands. */
  public static RegistrationState of(Offering offering, Instant now) {
    return switch (offering.status()) {
      case CANCELLED -> CANCELLED;
      case POSTPONED -> POSTPONED;
      case RESCHEDULED -> {
        RegistrationState phase = phase(offering, now);
        yield phase == PAST ? PAST : RESCHEDULED;
      }
      case SCHEDULED, MOVED_ONLINE -> phase(offering, now);
    };
  }

  /** Where registration itself stands, whatever has become of the offering. */
  public static RegistrationState phase(Offering offering, Instant now) {
    Session first = offering.first();
    Session last = offering.last();
    if (last != null && !now.isBefore(last.endsAt(offering.zone()))) {
      return PAST;
    }
    if (first != null && !now.isBefore(first.startsAt(offering.zone()))) {
      return UNDER_WAY;
    }
    Registration registration = offering.registration();
    if (registration == null) {
      return NOT_ANNOUNCED;
    }
    if (registration.method() == Method.CLOSED) {
      return CLOSED;
    }
    if (registration.opens() != null
        && now.isBefore(registration.opens().asStart(offering.zone()))) {
      return OPENS_LATER;
    }
    if (registration.closes() != null
        && !now.isBefore(registration.closes().asEnd(offering.zone()))) {
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
    return offering.status() != OfferingStatus.CANCELLED
        && offering.status() != OfferingStatus.POSTPONED
        && JOINABLE.contains(phase(offering, now));
  }

  /** Whether one can do something to take part, or may be able to before it begins. */
  public static boolean promising(Offering offering, Instant now) {
    return joinable(offering, now)
        || (offering.status() != OfferingStatus.CANCELLED
            && offering.status() != OfferingStatus.POSTPONED
            && BEFORE.contains(phase(offering, now)));
  }

  /** Whether it still lies ahead or goes on, and is to be held as far as is known. */
  public static boolean ahead(Offering offering, Instant now) {
    RegistrationState state = of(offering, now);
    return state != PAST && state != CANCELLED;
  }

  /** The next instant after {@code now} at which the state changes by itself, or empty. */
  public static Optional<Instant> nextChange(Offering offering, Instant now) {
    if (offering.status() == OfferingStatus.CANCELLED
        || offering.status() == OfferingStatus.POSTPONED) {
      return Optional.empty();
    }
    RegistrationState current = phase(offering, now);
    return boundaries(offering)
        .filter(i -> i.isAfter(now))
        .sorted()
        .filter(i -> phase(offering, i) != current)
        .findFirst();
  }

  private static Stream<Instant> boundaries(Offering offering) {
    Registration registration = offering.registration();
    Session first = offering.first();
    Session last = offering.last();
    return Stream.of(
            registration == null || registration.opens() == null
                ? null
                : registration.opens().asStart(offering.zone()),
            registration == null || registration.closes() == null
                ? null
                : registration.closes().asEnd(offering.zone()),
            first == null ? null : first.startsAt(offering.zone()),
            last == null ? null : last.endsAt(offering.zone()))
        .filter(Objects::nonNull);
  }
}
