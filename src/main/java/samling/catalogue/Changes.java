package samling.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What makes a site out of date by the passing of time alone. Of all that will, in a large site
 * some ten thousand things, only the first is kept.
 */
final class Changes {
  private final Outlook outlook;
  private final Catalogue catalogue;
  private final ZoneId zone;
  private final Instant now;
  private final LocalDate today;
  private final YearMonth thisMonth;
  private @Nullable Change first;
  private @Nullable YearMonth firstMonth;
  private String inFirstMonth = "";

  private Changes(Outlook outlook) {
    this.outlook = outlook;
    this.catalogue = outlook.catalogue();
    this.zone = catalogue.site().zone();
    this.now = outlook.now();
    this.today = outlook.today();
    this.thisMonth = YearMonth.from(today);
  }

  /** The first one after the outlook's instant, or empty. */
  static Optional<Change> next(Outlook outlook) {
    return new Changes(outlook).next();
  }

  private Optional<Change> next() {
    for (Course course : catalogue.courses().values()) {
      for (Offering offering : course.offerings()) {
        look(offering);
      }
    }
    YearMonth month = firstMonth;
    if (month != null) {
      note(month.plusMonths(1).atDay(1), inFirstMonth);
    }
    for (Group group : catalogue.groups().values()) {
      look(group);
    }
    for (Announcement news : catalogue.announcements().values()) {
      if (news.expires() != null) {
        note(news.expires().plusDays(1), news.id());
      }
    }
    return Optional.ofNullable(first);
  }

  private void look(Offering offering) {
    Instant at = outlook.nextChange(offering).orElse(null);
    if (at != null && (first == null || !at.isAfter(first.at()))) {
      note(at, offering.key());
    }
    for (Session session : offering.sessions()) {
      noteMonth(session.date(), offering);
    }
    Expected expected = offering.expected();
    if (expected instanceof Expected.Month month) {
      noteMonth(month.month().atDay(1), offering);
    } else if (expected instanceof Expected.Day day) {
      noteMonth(day.date(), offering);
    }
  }

  private void look(Group group) {
    if (group.verified() != null && group.status() != Group.Status.ENDED) {
      note(group.verified().plusDays(Group.VERIFIED_DAYS + 1L), group.id());
    }
    if (group.firstMeeting() != null) {
      note(group.firstMeeting().plusDays(1), group.id());
    }
    List<Session> sessions = group.sessions();
    if (group.meets()) {
      sessions = group.coming(today, 1);
    } else if (!sessions.isEmpty()) {
      sessions = sessions.subList(sessions.size() - 1, sessions.size());
    }
    for (Session session : sessions) {
      note(session.date().plusDays(1), group.id());
    }
  }

  /** The end of a month in which anything is: it leaves the calendar and the choice of months. */
  private void noteMonth(LocalDate day, Offering offering) {
    YearMonth known = firstMonth;
    if (day.isBefore(thisMonth.atDay(1)) || (known != null && day.isAfter(known.atEndOfMonth()))) {
      return;
    }
    String key = offering.key();
    YearMonth month = YearMonth.from(day);
    if (!month.equals(known) || key.compareTo(inFirstMonth) < 0) {
      firstMonth = month;
      inFirstMonth = key;
    }
  }

  private void note(LocalDate day, String subject) {
    // Most days are over, and to tell when one begins takes a look at the zone's rules.
    if (day.isAfter(today)) {
      note(day.atStartOfDay(zone).toInstant(), subject);
    }
  }

  private void note(Instant at, String subject) {
    Change known = first;
    boolean sooner =
        known == null
            || at.isBefore(known.at())
            || (at.equals(known.at()) && subject.compareTo(known.subject()) < 0);
    if (sooner && at.isAfter(now)) {
      first = new Change(at, subject);
    }
  }
}
