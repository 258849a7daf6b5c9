package samling.check;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import samling.catalogue.Holidays;
import samling.catalogue.Mode;
import samling.catalogue.Offering;
import samling.catalogue.OfferingStatus;
import samling.catalogue.RegistrationState;
import samling.catalogue.Session;
import samling.catalogue.Venue;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.diagnostic.Word;

/**
 * Nobody is asked to come to a place on a public holiday of its country without having meant it.
 */
final class PublicHoliday implements Check {

  @Override
  public void check(Subject subject, Consumer<Diagnostic> report) {
    Holidays holidays = new Holidays();
    for (Offering offering : subject.offerings()) {
      if (!isTravelledTo(offering)) {
        continue;
      }
      LocalDate today = subject.today(offering);
      for (Session session : offering.sessions()) {
        if (!session.online() && !session.date().isBefore(today)) {
          look(subject, offering, session, holidays, report);
        }
      }
    }
  }

  private static void look(
      Subject subject,
      Offering offering,
      Session session,
      Holidays holidays,
      Consumer<Diagnostic> report) {
    String country = country(subject, offering, session);
    String name = holidays.on(session.date(), country).orElse(null);
    if (name != null) {
      String day = session.date().toString();
      report.accept(
          Diagnostic.of(
                  Rule.PUBLIC_HOLIDAY,
                  Meetings.dayOf(session),
                  day,
                  new Word("holiday." + name),
                  new Word("country." + country.toLowerCase(Locale.ROOT)))
              .with(Meetings.isWritten(session) ? Help.plain() : Help.of("schedule", day)));
    }
  }

  private static boolean isTravelledTo(Offering offering) {
    return offering.mode() != Mode.ONLINE
        && offering.status() != OfferingStatus.MOVED_ONLINE
        && RegistrationState.takesPlace(offering);
  }

  private static String country(Subject subject, Offering offering, Session session) {
    String id = session.venue() == null ? offering.venue() : session.venue();
    Venue venue = id == null ? null : subject.catalogue().venues().get(id);
    if (venue == null || venue.address() == null || venue.address().country() == null) {
      return subject.catalogue().site().country();
    }
    return venue.address().country();
  }
}
