package samling.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Bounds;
import samling.catalogue.Moment;
import samling.catalogue.Offering;
import samling.catalogue.OfferingStatus;
import samling.catalogue.Registration;
import samling.catalogue.Registration.Method;
import samling.catalogue.RegistrationState;
import samling.catalogue.Session;
import samling.site.State;
import samling.site.Timeline;

/**
 * How things stand with offerings, told so that it stays true however long a page is kept: a state
 * that becomes another by itself is told as a fact with its date.
 */
final class States {
  private final Scope scope;
  private final Voice voice;
  private final Timing timing;

  States(Scope scope, Timing timing) {
    this.scope = scope;
    this.voice = scope.voice();
    this.timing = timing;
  }

  State state(Offering offering) {
    RegistrationState state = scope.outlook().state(offering);
    boolean lasting = scope.outlook().lasts(offering);
    return new State(
        Cards.key(state),
        lasting ? word(offering, state) : fact(offering, state),
        lasting ? null : timeline(offering));
  }

  private String word(Offering offering, RegistrationState state) {
    return state == RegistrationState.OPEN && withoutSignUp(offering)
        ? voice.word("state.no-sign-up")
        : voice.word("state." + Cards.key(state));
  }

  private String fact(Offering offering, RegistrationState state) {
    Registration registration = offering.registration();
    Moment opens = registration == null ? null : registration.opens();
    Moment closes = registration == null ? null : registration.closes();
    Session last = offering.last();
    return switch (state) {
      case OPENS_LATER ->
          opens == null
              ? word(offering, state)
              : voice.word("fact.opens-later", timing.moment(offering, opens));
      case OPEN -> withoutSignUp(offering) ? word(offering, state) : until(offering, closes);
      case FEW_PLACES -> left(offering, registration, closes);
      case CLOSED ->
          closes == null || registration == null || registration.method() == Method.CLOSED
              ? voice.word("fact.closed")
              : voice.word("fact.closed.on", timing.moment(offering, closes));
      case NOT_ANNOUNCED -> voice.word("fact.not-announced");
      case UNDER_WAY ->
          last == null
              ? word(offering, state)
              : voice.word("fact.under-way", voice.dates().date(last.date()));
      case WAITING_LIST -> waitingList(offering, closes);
      case FULL, PAST, CANCELLED, POSTPONED, RESCHEDULED -> word(offering, state);
    };
  }

  private String until(Offering offering, @Nullable Moment closes) {
    return closes == null
        ? voice.word("fact.open")
        : voice.word("fact.open.until", timing.moment(offering, closes));
  }

  /** A waiting list lasts as long as registration does, or else until the first meeting. */
  private String waitingList(Offering offering, @Nullable Moment closes) {
    Session first = offering.first();
    Moment until = closes != null || first == null ? closes : new Moment(first.date(), null);
    return until == null
        ? voice.word("state.waiting-list")
        : voice.word("fact.waiting-list.until", timing.moment(offering, until));
  }

  private String left(
      Offering offering, @Nullable Registration registration, @Nullable Moment closes) {
    Integer left = registration == null ? null : registration.left();
    LocalDate asOf = registration == null ? null : registration.asOf();
    return left == null || asOf == null
        ? until(offering, closes)
        : voice.word(
            left == 1 ? "signUp.left.one" : "signUp.left.other", left, voice.dates().date(asOf));
  }

  Timeline timeline(Offering offering) {
    Bounds bounds = Bounds.of(offering);
    return Timeline.of(
        within(offering),
        status(offering),
        open(offering),
        instant(bounds.opens()),
        instant(bounds.closes()),
        instant(bounds.starts()),
        instant(bounds.ends()),
        zone(offering));
  }

  /** Where registration stands between opening and closing. */
  String within(Offering offering) {
    return Cards.key(base(offering.registration()));
  }

  /** What is told until an offering is over, or null. */
  @Nullable String status(Offering offering) {
    return offering.status() == OfferingStatus.RESCHEDULED ? "rescheduled" : null;
  }

  /** What to say while registration is open, or null for the usual. */
  @Nullable String open(Offering offering) {
    return withoutSignUp(offering) ? voice.word("state.no-sign-up") : null;
  }

  /** The time zone that days are counted in where it is not the site's, or null. */
  @Nullable String zone(Offering offering) {
    ZoneId zone = offering.zone();
    return zone.equals(scope.catalogue().site().zone()) ? null : zone.getId();
  }

  private static RegistrationState base(@Nullable Registration registration) {
    if (registration == null) {
      return RegistrationState.NOT_ANNOUNCED;
    }
    return registration.method() == Method.CLOSED
        ? RegistrationState.CLOSED
        : RegistrationState.within(registration);
  }

  private static boolean withoutSignUp(Offering offering) {
    Registration registration = offering.registration();
    return registration != null
        && (registration.method() == Method.NONE || registration.method() == Method.DROP_IN);
  }

  /** The instant a day is over. */
  static String endOf(LocalDate day, ZoneId zone) {
    return written(new Moment(day, null).asEnd(zone));
  }

  private static @Nullable String instant(@Nullable Instant instant) {
    return instant == null ? null : written(instant);
  }

  /** "2026-11-14T08:00Z". There are so many that a formatter would take too long. */
  private static String written(Instant instant) {
    LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    int hour = time.getHour();
    int minute = time.getMinute();
    return time.toLocalDate()
        + (hour < 10 ? "T0" : "T")
        + hour
        + (minute < 10 ? ":0" : ":")
        + minute
        + "Z";
  }
}
