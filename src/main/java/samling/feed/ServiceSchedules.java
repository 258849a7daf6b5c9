package samling.feed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Group;
import samling.catalogue.Schedule;
import samling.catalogue.Session;

/**
 * When groups meet, as schedules (Human Services Data Specification 3.0, after the recurrence rules
 * of RFC 5545).
 *
 * <p>Such a schedule has no days that fall out and one offset from UTC, so a rule becomes as many
 * of them as it has stretches of meetings that are evenly apart and have the same hours.
 */
final class ServiceSchedules {
  private final ZoneId zone;
  private final UnaryOperator<String> ids;

  /**
   * Schedules of a site's groups.
   *
   * @param ids makes the identifier of a thing from its name
   */
  ServiceSchedules(ZoneId zone, UnaryOperator<String> ids) {
    this.zone = zone;
    this.ids = ids;
  }

  /**
   * When a group meets; nothing where that is not known, or it does not meet.
   *
   * @param words its rhythm in words, or null
   */
  List<Json> of(Group group, @Nullable String words) {
    if (!group.meets()) {
      return List.of();
    }
    String name = "group/" + group.id() + "/schedule";
    Schedule rule = group.schedule();
    if (rule == null) {
      return words == null
          ? List.of()
          : List.of(
              new Json()
                  .put("id", ids.apply(name))
                  .put("description", words)
                  .put("valid_from", group.firstMeeting()));
    }
    List<Json> schedules = new ArrayList<>();
    Session begins = rule.first();
    if (rule.count() == 0 && begins != null) {
      schedules.add(schedule(name, begins, null, rule.every()));
    }
    for (List<Session> stretch : stretches(group.sessions(), rule.every())) {
      Session first = stretch.get(0);
      LocalDate last = stretch.get(stretch.size() - 1).date();
      schedules.add(schedule(name + "/" + moment(first), first, last, rule.every()));
    }
    return schedules;
  }

  /** A schedule from one meeting on, to a day or without an end. */
  private Json schedule(String name, Session first, @Nullable LocalDate last, int every) {
    Hours hours = hours(first);
    return new Json()
        .put("id", ids.apply(name))
        .put("valid_from", first.date())
        .put("valid_to", last)
        .put("dtstart", first.date())
        .put("timezone", hours.timeZone())
        .put("until", last)
        .put("freq", "WEEKLY")
        .put("interval", every)
        .put("byday", first.date().getDayOfWeek().name().substring(0, 2))
        .put("opens_at", text(hours.opens(), hours.opensOffset()))
        .put("closes_at", text(hours.closes(), hours.closesOffset()));
  }

  private List<List<Session>> stretches(List<Session> sessions, int every) {
    List<List<Session>> stretches = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (Session session : sessions) {
      if (known.add(moment(session))) {
        stretches.stream()
            .filter(stretch -> follows(stretch.get(stretch.size() - 1), session, every))
            .findFirst()
            .ifPresentOrElse(
                stretch -> stretch.add(session),
                () -> stretches.add(new ArrayList<>(List.of(session))));
      }
    }
    return stretches;
  }

  private boolean follows(Session one, Session next, int every) {
    return one.date().plusWeeks(every).equals(next.date()) && hours(one).equals(hours(next));
  }

  private static String moment(Session session) {
    return session.start() == null
        ? session.date().toString()
        : session.date().atTime(session.start()).toString();
  }

  private Hours hours(Session session) {
    return new Hours(
        session.start(),
        zone.getRules().getOffset(session.startsAt(zone)),
        session.end(),
        zone.getRules().getOffset(session.endsAt(zone)));
  }

  private static @Nullable String text(@Nullable LocalTime time, ZoneOffset offset) {
    return time == null ? null : time + offset.getId();
  }

  /** The hours of a meeting, with the offsets that really hold. */
  private record Hours(
      @Nullable LocalTime opens,
      ZoneOffset opensOffset,
      @Nullable LocalTime closes,
      ZoneOffset closesOffset) {

    /** Hours ahead of UTC, such as 1 or 5.5. */
    BigDecimal timeZone() {
      return BigDecimal.valueOf(opensOffset.getTotalSeconds() / 3600.0).stripTrailingZeros();
    }
  }
}
