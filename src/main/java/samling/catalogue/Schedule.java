package samling.catalogue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samling.source.MapNode;

/**
 * A weekly rule for meetings, after iCalendar's recurrence rules (RFC 5545, 3.8.5).
 *
 * @param weekly the day of the week
 * @param from the first day, or null where nobody has said it
 * @param count how many times the rule strikes, days that fall out by {@code except} included; 0
 *     where nobody has said it
 * @param every every so many weeks, 1 or more
 * @param except days on which there is no meeting
 * @param also further meetings outside the rule
 */
public record Schedule(
    DayOfWeek weekly,
    @Nullable LocalDate from,
    int count,
    int every,
    @Nullable LocalTime start,
    @Nullable LocalTime end,
    List<LocalDate> except,
    List<Session> also,
    MapNode source) {
  public Schedule {
    except = List.copyOf(except);
    also = List.copyOf(also);
  }

  /** The first meeting by the rule, even where its day falls out; null where it is not known. */
  public @Nullable Session first() {
    return from == null ? null : meeting(from.with(TemporalAdjusters.nextOrSame(weekly)));
  }

  /** Every meeting whose day is known, in order. */
  public List<Session> sessions() {
    return Stream.concat(byRule(), also.stream())
        .sorted(Comparator.comparing(Session::date))
        .toList();
  }

  /**
   * The meetings from a day on, in order.
   *
   * @param most of a rule that nobody has ended there are no more than these
   */
  public List<Session> coming(LocalDate day, int most) {
    Session first = first();
    if (count > 0 || first == null) {
      return sessions().stream().filter(s -> !s.date().isBefore(day)).limit(most).toList();
    }
    long weeks = Math.max(0, ChronoUnit.WEEKS.between(first.date(), day.minusDays(1)) / every);
    return Stream.concat(byRule(first, weeks, weeks + most + except.size() + 1), also.stream())
        .filter(s -> !s.date().isBefore(day))
        .sorted(Comparator.comparing(Session::date))
        .limit(most)
        .toList();
  }

  private Stream<Session> byRule() {
    Session first = first();
    return first == null ? Stream.empty() : byRule(first, 0, count);
  }

  private Stream<Session> byRule(Session first, long from, long to) {
    Set<LocalDate> out = Set.copyOf(except);
    return LongStream.range(from, to)
        .mapToObj(i -> first.date().plusWeeks(i * every))
        .filter(date -> !out.contains(date))
        .map(this::meeting);
  }

  private Session meeting(LocalDate date) {
    return new Session(date, start, end, null, null, false, source);
  }
}
