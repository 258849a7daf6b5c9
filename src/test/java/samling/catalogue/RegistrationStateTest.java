package samling.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import samling.catalogue.Registration.Method;
import samling.source.MapNode;
import samling.source.Span;

class RegistrationStateTest {
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final MapNode NOWHERE = new MapNode(List.of(), Span.ofFile("x"));

  private OfferingStatus status = OfferingStatus.SCHEDULED;
  private boolean dated = true;
  private boolean announced = true;
  private @Nullable Method method = Method.LINK;
  private boolean full;
  private @Nullable Integer left;
  private @Nullable WaitingList waitingList;

  @Test
  void registrationGoesThroughItsStates() {
    assertThat(at("2026-08-31T23:59")).isEqualTo(RegistrationState.OPENS_LATER);
    assertThat(at("2026-09-01T09:59")).isEqualTo(RegistrationState.OPENS_LATER);
    assertThat(at("2026-09-01T10:00")).isEqualTo(RegistrationState.OPEN);
    assertThat(at("2026-10-31T23:59")).isEqualTo(RegistrationState.OPEN);
    assertThat(at("2026-11-01T00:00")).isEqualTo(RegistrationState.CLOSED);
    assertThat(at("2026-11-14T08:59")).isEqualTo(RegistrationState.CLOSED);
    assertThat(at("2026-11-14T09:00")).isEqualTo(RegistrationState.UNDER_WAY);
    assertThat(at("2026-11-16T15:29")).isEqualTo(RegistrationState.UNDER_WAY);
    assertThat(at("2026-11-16T15:30")).isEqualTo(RegistrationState.PAST);
  }

  @Test
  void placesRunOut() {
    left = 3;
    assertThat(at("2026-10-01T12:00")).isEqualTo(RegistrationState.FEW_PLACES);
    left = 0;
    assertThat(at("2026-10-01T12:00")).isEqualTo(RegistrationState.FULL);
    left = null;
    full = true;
    assertThat(at("2026-10-01T12:00")).isEqualTo(RegistrationState.FULL);
    waitingList = new WaitingList("https://example.no/", null, null);
    assertThat(at("2026-10-01T12:00")).isEqualTo(RegistrationState.WAITING_LIST);
    assertThat(at("2026-11-01T12:00")).isEqualTo(RegistrationState.CLOSED);
  }

  @Test
  void whatHasBecomeOfItWins() {
    status = OfferingStatus.CANCELLED;
    assertThat(at("2026-10-01T12:00")).isEqualTo(RegistrationState.CANCELLED);
    assertThat(at("2027-10-01T12:00")).isEqualTo(RegistrationState.CANCELLED);
    status = OfferingStatus.POSTPONED;
    assertThat(at("2026-10-01T12:00")).isEqualTo(RegistrationState.POSTPONED);
    status = OfferingStatus.RESCHEDULED;
    assertThat(at("2026-10-01T12:00")).isEqualTo(RegistrationState.RESCHEDULED);
    assertThat(RegistrationState.joinable(offering(), instant("2026-10-01T12:00"))).isTrue();
    status = OfferingStatus.MOVED_ONLINE;
    assertThat(at("2026-10-01T12:00")).isEqualTo(RegistrationState.OPEN);
  }

  @Test
  void withoutRegistrationNothingIsAnnounced() {
    announced = false;
    assertThat(at("2026-10-01T12:00")).isEqualTo(RegistrationState.NOT_ANNOUNCED);
    dated = false;
    assertThat(at("2036-10-01T12:00")).isEqualTo(RegistrationState.NOT_ANNOUNCED);
  }

  @Test
  void closedMeansClosedFromTheFirst() {
    method = Method.CLOSED;
    assertThat(at("2026-08-01T12:00")).isEqualTo(RegistrationState.CLOSED);
  }

  @Test
  void theNextChangeIsTheNextOtherState() {
    assertThat(next("2026-08-01T12:00")).isEqualTo(instant("2026-09-01T10:00"));
    assertThat(next("2026-09-01T10:00")).isEqualTo(instant("2026-11-01T00:00"));
    assertThat(next("2026-11-15T10:00")).isEqualTo(instant("2026-11-16T15:30"));
    assertThat(next("2027-01-01T00:00")).isNull();
  }

  @Test
  void deadlinesFollowTheZoneAcrossSummerTime() {
    // Clocks go back on 25 October 2026: that day is 25 hours long in Oslo.
    Moment day = new Moment(LocalDate.of(2026, 10, 25), null);
    assertThat(day.asStart(OSLO)).isEqualTo(Instant.parse("2026-10-24T22:00:00Z"));
    assertThat(day.asEnd(OSLO)).isEqualTo(Instant.parse("2026-10-25T23:00:00Z"));
  }

  private RegistrationState at(String time) {
    return RegistrationState.of(offering(), instant(time));
  }

  private @Nullable Instant next(String time) {
    Offering offering = offering();
    return RegistrationState.nextChange(offering, Bounds.of(offering), instant(time));
  }

  private static Instant instant(String time) {
    return LocalDateTime.parse(time).atZone(OSLO).toInstant();
  }

  private Offering offering() {
    Registration registration =
        new Registration(
            method,
            "https://example.no/",
            null,
            null,
            null,
            new Moment(LocalDate.of(2026, 9, 1), LocalTime.of(10, 0)),
            new Moment(LocalDate.of(2026, 10, 31), null),
            full,
            left,
            null,
            waitingList,
            null,
            NOWHERE);
    return new Offering(
        "2026-11",
        "listening",
        null,
        status,
        null,
        dated ? List.of(session(14), session(16)) : List.of(),
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        announced ? registration : null,
        null,
        null,
        null,
        null,
        0,
        OSLO,
        NOWHERE);
  }

  private static Session session(int day) {
    return new Session(
        LocalDate.of(2026, 11, day),
        LocalTime.of(9, 0),
        LocalTime.of(15, 30),
        null,
        null,
        false,
        NOWHERE);
  }
}
