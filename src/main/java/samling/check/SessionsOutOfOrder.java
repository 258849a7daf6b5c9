package samling.check;

import java.util.List;
import java.util.function.Consumer;
import samling.catalogue.Moment;
import samling.catalogue.Session;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;

/** Sessions are written in the order in which they are held. */
final class SessionsOutOfOrder implements Check {

  @Override
  public void check(Subject subject, Consumer<Diagnostic> report) {
    for (Meetings meetings : subject.meetings()) {
      List<Session> written = meetings.written();
      if (written.size() > 1 && !meetings.source().has("schedule")) {
        inOrder(written, report);
      }
    }
  }

  private static void inOrder(List<Session> written, Consumer<Diagnostic> report) {
    Session latest = null;
    for (Session session : written) {
      if (latest != null && start(session).compareTo(start(latest)) < 0) {
        boolean sameDay = session.date().equals(latest.date());
        report.accept(
            Diagnostic.of(
                    Rule.SESSIONS_OUT_OF_ORDER,
                    Places.at(session.source(), sameDay ? "start" : "date"),
                    written(session),
                    written(latest))
                .with(Help.plain()));
      } else {
        latest = session;
      }
    }
  }

  private static Moment start(Session session) {
    return new Moment(session.date(), session.start());
  }

  private static String written(Session session) {
    return session.start() == null
        ? session.date().toString()
        : session.date() + " " + session.start();
  }
}
