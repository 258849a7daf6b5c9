package samling.check;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import samling.catalogue.Session;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;

/** No meeting begins before the one before it is over. */
final class SessionsOverlap implements Check {

  private static final Comparator<Session> BY_START =
      Comparator.comparing(Session::date)
          .thenComparing(Session::start, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(s -> s.source().span());

  @Override
  public void check(Subject subject, Consumer<Diagnostic> report) {
    for (Meetings meetings : subject.meetings()) {
      if (meetings.sessions().size() > 1) {
        check(meetings.sessions(), report);
      }
    }
  }

  private static void check(List<Session> meetings, Consumer<Diagnostic> report) {
    List<Session> sessions = new ArrayList<>(meetings);
    sessions.removeIf(session -> !isSound(session));
    sessions.sort(BY_START);
    Session longest = null;
    for (Session session : sessions) {
      if (longest != null && overlap(longest, session)) {
        report(longest, session, report);
      }
      if (longest == null || endsLater(session, longest)) {
        longest = session;
      }
    }
  }

  private static void report(Session one, Session other, Consumer<Diagnostic> report) {
    boolean swapped = other.source().span().compareTo(one.source().span()) < 0;
    Session later = swapped ? one : other;
    Session earlier = swapped ? other : one;
    report.accept(
        Diagnostic.of(
                Rule.SESSIONS_OVERLAP,
                later.start() == null || !Meetings.isWritten(later)
                    ? Meetings.dayOf(later)
                    : Places.at(later.source(), "start"),
                written(later),
                written(earlier))
            .with(Help.plain()));
  }

  private static boolean overlap(Session first, Session second) {
    if (!first.date().equals(second.date())) {
      return false;
    }
    LocalTime end = first.end();
    LocalTime start = second.start();
    if (start == null) {
      return first.start() == null;
    }
    return end == null ? start.equals(first.start()) : start.isBefore(end);
  }

  private static boolean endsLater(Session session, Session longest) {
    if (!session.date().equals(longest.date())) {
      return true;
    }
    LocalTime end = session.end();
    LocalTime other = longest.end();
    return other == null || (end != null && end.isAfter(other));
  }

  /** Whether it ends after it begins; if not, that is a fault of its own. */
  private static boolean isSound(Session session) {
    LocalTime start = session.start();
    LocalTime end = session.end();
    return start == null || end == null || end.isAfter(start);
  }

  private static String written(Session session) {
    if (session.start() == null) {
      return session.date().toString();
    }
    String hours =
        session.end() == null ? "" + session.start() : session.start() + "–" + session.end();
    return session.date() + " " + hours;
  }
}
