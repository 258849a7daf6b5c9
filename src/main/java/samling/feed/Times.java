package samling.feed;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samling.catalogue.DayOffsets;
import samling.catalogue.Moment;
import samling.catalogue.Session;

/**
 * Days and times as ISO 8601 writes them, with the offset that really holds; never a time made up.
 */
final class Times {
  /** Of "2026-11-14T09:00:00+01:00". */
  private static final int LENGTH = 25;

  private Times() {}

  /** "2026-11-14T09:00:00+01:00", or "2026-11-14" where no time is known. */
  static String of(LocalDate date, @Nullable LocalTime time, ZoneId zone) {
    if (time == null) {
      return date.toString();
    }
    int ahead = DayOffsets.minutes(date, zone);
    if (ahead == DayOffsets.VARYING) {
      ZonedDateTime exact = date.atTime(time).atZone(zone);
      ahead = exact.getOffset().getTotalSeconds() / 60;
      return written(exact.toLocalDate(), exact.toLocalTime(), ahead);
    }
    return written(date, time, ahead);
  }

  /** By hand, for there are many. */
  private static String written(LocalDate date, LocalTime time, int offset) {
    int apart = Math.abs(offset);
    StringBuilder out = new StringBuilder(LENGTH).append(date);
    two('T', time.getHour(), out);
    two(':', time.getMinute(), out);
    two(':', time.getSecond(), out);
    two(offset < 0 ? '-' : '+', apart / 60, out);
    two(':', apart % 60, out);
    return out.toString();
  }

  private static void two(char before, int number, StringBuilder out) {
    out.append(before).append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }

  static @Nullable String of(@Nullable Moment moment, ZoneId zone) {
    return moment == null ? null : of(moment.date(), moment.time(), zone);
  }

  static String start(Session session, ZoneId zone) {
    return of(session.date(), session.start(), zone);
  }

  /** When a session ends: the same day where the time is not known. */
  static String end(Session session, ZoneId zone) {
    return of(session.date(), session.end(), zone);
  }

  /** How long all sessions are together ("PT18H"), or null where one's length is not known. */
  static @Nullable String length(List<Session> sessions) {
    Duration all = Duration.ZERO;
    for (Session session : sessions) {
      LocalTime start = session.start();
      LocalTime end = session.end();
      if (start == null || end == null || !end.isAfter(start)) {
        return null;
      }
      all = all.plus(Duration.between(start, end));
    }
    return all.isZero() ? null : all.toString();
  }
}
