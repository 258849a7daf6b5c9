package samling.read.bind;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Schedule;
import samling.catalogue.Session;
import samling.source.Node;

/** Meetings: one by one, or by a rule. */
final class MeetingBinder {

  private static final Comparator<Session> ORDER =
      Comparator.comparing(Session::date)
          .thenComparing(Session::start, Comparator.nullsFirst(Comparator.naturalOrder()));

  private static final int MOST_MEETINGS = 400;
  private static final int MOST_WEEKS = 52;

  private MeetingBinder() {}

  /** The meetings under a key, as they are written. */
  static List<Session> sessions(Fields owner, String key) {
    List<Session> sessions = new ArrayList<>();
    for (Fields item : owner.maps(key)) {
      Session session = session(item);
      if (session != null) {
        sessions.add(session);
      }
    }
    return sessions;
  }

  private static @Nullable Session session(Fields session) {
    LocalDate date = session.date("date");
    if (date == null) {
      return null;
    }
    String venue = session.words("venue");
    boolean online = Objects.equals(venue, "online");
    return new Session(
        date,
        session.time("start"),
        session.time("end"),
        session.text("title"),
        online ? null : venue,
        online,
        session.map());
  }

  /**
   * The rule under {@code schedule}.
   *
   * @param first the first day where the rule does not say it
   */
  static @Nullable Schedule schedule(Fields owner, @Nullable LocalDate first) {
    Fields rule = owner.fields("schedule");
    if (rule == null) {
      return null;
    }
    DayOfWeek weekly = rule.choice("weekly", DayOfWeek.class);
    LocalDate from = rule.has("from") ? rule.date("from") : first;
    if (weekly == null) {
      return null;
    }
    return new Schedule(
        weekly,
        from,
        within(rule.integer("count"), 0, MOST_MEETINGS, 0),
        within(rule.integer("every"), 1, MOST_WEEKS, 1),
        rule.time("start"),
        rule.time("end"),
        days(rule.items("except")),
        sessions(rule, "also"),
        rule.map());
  }

  /** Every meeting, those written and those of the rule, in the order they are held. */
  static List<Session> inOrder(List<Session> written, @Nullable Schedule schedule) {
    List<Session> all = new ArrayList<>(written);
    if (schedule != null) {
      all.addAll(schedule.sessions());
    }
    if (all.size() > 1) {
      all.sort(ORDER);
    }
    return all;
  }

  private static List<LocalDate> days(List<Node> items) {
    return items.stream().map(Values::date).filter(Objects::nonNull).toList();
  }

  /** The number, or {@code other} where it is not one that can be meant. */
  private static int within(@Nullable Integer number, int least, int most, int other) {
    return number == null || number < least || number > most ? other : number;
  }
}
