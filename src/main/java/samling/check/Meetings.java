package samling.check;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Schedule;
import samling.catalogue.Session;
import samling.source.MapNode;
import samling.source.Span;

/**
 * When an offering or a group meets.
 *
 * @param source the offering or the group
 */
record Meetings(MapNode source, List<Session> sessions, @Nullable Schedule schedule, ZoneId zone) {

  /** The sessions that are written one by one, in the order in which they are written. */
  List<Session> written() {
    List<Session> written = new ArrayList<>(sessions.size());
    for (Session session : sessions) {
      if (isWritten(session)) {
        written.add(session);
      }
    }
    written.sort(Comparator.comparing(session -> session.source().span()));
    return written;
  }

  /** Whether the session was written itself, rather than following from a weekly rule. */
  static boolean isWritten(Session session) {
    return session.source() instanceof MapNode map && map.has("date");
  }

  /** Where one says that there is a session on this day: its date, or the rule it follows from. */
  static Span dayOf(Session session) {
    if (isWritten(session)) {
      return Places.at(session.source(), "date");
    }
    return Places.at(session.source(), beginsRule(session) ? "from" : "weekly");
  }

  private static boolean beginsRule(Session session) {
    return session.source() instanceof MapNode map
        && map.get("from").filter(from -> isDay(from, session.date())).isPresent();
  }

  private static boolean isDay(samling.source.Node node, LocalDate date) {
    return node instanceof samling.source.ScalarNode scalar
        && scalar.text().equals(date.toString());
  }
}
