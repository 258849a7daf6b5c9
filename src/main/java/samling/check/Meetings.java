package samling.check;

import java.time.LocalDate;
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
 * @param written the sessions that are written one by one, in the order in which they are written
 */
record Meetings(
    MapNode source, List<Session> sessions, List<Session> written, @Nullable Schedule schedule) {

  static Meetings of(MapNode source, List<Session> sessions, @Nullable Schedule schedule) {
    return new Meetings(source, sessions, written(sessions), schedule);
  }

  private static List<Session> written(List<Session> sessions) {
    List<Session> written = new ArrayList<>(sessions.size());
    for (int i = 0; i < sessions.size(); i++) {
      if (isWritten(sessions.get(i))) {
        written.add(sessions.get(i));
      }
    }
    if (written.size() > 1) {
      written.sort(Comparator.comparing(session -> session.source().span()));
    }
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
