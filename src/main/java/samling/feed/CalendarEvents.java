package samling.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Catalogue;
import samling.catalogue.Moment;
import samling.catalogue.Offering;
import samling.catalogue.Registration;
import samling.catalogue.RegistrationState;
import samling.catalogue.Session;
import samling.catalogue.Venue;
import samling.feed.CalendarEvent.Status;

/** What goes into calendars, in one language. */
final class CalendarEvents {
  private final Catalogue catalogue;
  private final Links links;
  private final Dated dated;
  private final Wording wording;

  CalendarEvents(Catalogue catalogue, Links links, Dated dated, Wording wording) {
    this.catalogue = catalogue;
    this.links = links;
    this.dated = dated;
    this.wording = wording;
  }

  /**
   * One entry for every session. They are told apart by their number: a session that moves keeps
   * its entry, and one that comes in between moves the others, with a higher revision.
   */
  List<CalendarEvent> sessions(Offering offering) {
    List<CalendarEvent> events = new ArrayList<>();
    String description = description(offering);
    for (Session session : offering.sessions()) {
      events.add(session(offering, session, events.size() + 1, description));
    }
    return events;
  }

  private CalendarEvent session(
      Offering offering, Session session, int number, String description) {
    Where where = Where.of(catalogue, offering, session);
    Venue venue = where.venue();
    return new CalendarEvent(
        links.uid(offering.key() + "/" + number),
        dated.stamp(offering),
        dated.modified(offering),
        offering.revision(),
        offering.zone(),
        new Moment(session.date(), session.start()),
        session.end() == null || session.start() == null
            ? null
            : new Moment(session.date(), session.end()),
        status(offering),
        RegistrationState.takesPlace(offering),
        wording.name(offering, session, number),
        wording.location(where, offering),
        venue == null || wording.discreet(offering) ? null : venue.location(),
        description,
        links.offering(wording.lang(), offering));
  }

  /** An entry each for the opening and for the closing of registration, where they are known. */
  List<CalendarEvent> registration(Offering offering) {
    Registration registration = offering.registration();
    if (registration == null || registration.method() == Registration.Method.CLOSED) {
      return List.of();
    }
    return Stream.of(
            registration(offering, registration.opens(), "opens"),
            registration(offering, registration.closes(), "closes"))
        .filter(Objects::nonNull)
        .toList();
  }

  private @Nullable CalendarEvent registration(
      Offering offering, @Nullable Moment at, String what) {
    return at == null
        ? null
        : new CalendarEvent(
            links.uid(offering.key() + "/" + what),
            dated.stamp(offering),
            dated.modified(offering),
            offering.revision(),
            offering.zone(),
            at,
            null,
            status(offering),
            false,
            wording.word(
                "calendar." + what, wording.titleWithStatus(offering), wording.when(offering)),
            null,
            null,
            description(offering),
            links.offering(wording.lang(), offering));
  }

  private String description(Offering offering) {
    List<String> lines = new ArrayList<>();
    if (wording.discreet(offering)) {
      wording.status(offering).ifPresent(lines::add);
    } else {
      lines.addAll(wording.notice(offering));
      lines.add(wording.say(wording.course(offering).summary()));
    }
    lines.addAll(wording.facts(offering));
    String url = links.offering(wording.lang(), offering);
    if (url != null) {
      lines.add(wording.word("calendar.readMore", url));
    }
    return String.join("\n", lines);
  }

  private static Status status(Offering offering) {
    return switch (offering.status()) {
      case CANCELLED -> Status.CANCELLED;
      case POSTPONED -> Status.TENTATIVE;
      case SCHEDULED, RESCHEDULED, MOVED_ONLINE -> Status.CONFIRMED;
    };
  }
}
