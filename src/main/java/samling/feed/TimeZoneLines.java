package samling.feed;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A time zone as a calendar has it (RFC 5545, 3.6.5), exact for the years a calendar speaks of.
 * Where the clocks follow one rule for summer and one for winter in all these years, the rules are
 * told, which every program understands; else each change of the clocks is.
 */
final class TimeZoneLines {
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
  private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

  private final ZoneId zone;
  private final ZoneRules rules;
  private final int first;
  private final int last;

  private TimeZoneLines(ZoneId zone, int first, int last) {
    this.zone = zone;
    this.rules = zone.getRules();
    this.first = first - 1;
    this.last = last + 1;
  }

  /** The {@code VTIMEZONE} of a zone for some years, the first and the last included. */
  static String of(ZoneId zone, int first, int last) {
    return new TimeZoneLines(zone, first, last).lines();
  }

  private String lines() {
    ContentLines out = new ContentLines();
    out.line("BEGIN", "VTIMEZONE").line("TZID", zone.getId());
    List<ZoneOffsetTransition> changes = changes();
    if (changes.isEmpty() || !byRule(changes, out)) {
      eachChange(changes, out);
    }
    return out.line("END", "VTIMEZONE").toString();
  }

  private List<ZoneOffsetTransition> changes() {
    List<ZoneOffsetTransition> changes = new ArrayList<>();
    Instant end = Year.of(last).plusYears(1).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    Instant at = Year.of(first).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    for (ZoneOffsetTransition next = rules.nextTransition(at);
        next != null && next.getInstant().isBefore(end);
        next = rules.nextTransition(next.getInstant())) {
      changes.add(next);
    }
    return changes;
  }

  /** Tells the rules, if they hold for every change there is. */
  private boolean byRule(List<ZoneOffsetTransition> changes, ContentLines out) {
    List<ZoneOffsetTransitionRule> all = rules.getTransitionRules();
    List<ZoneOffsetTransition> told = new ArrayList<>();
    for (ZoneOffsetTransitionRule rule : all) {
      for (int year = first; year <= last; year++) {
        ZoneOffsetTransition change = rule.createTransition(year);
        if (!day(rule, year).equals(change.getDateTimeBefore().toLocalDate())) {
          return false;
        }
        told.add(change);
      }
    }
    told.sort(null);
    if (!told.equals(changes)) {
      return false;
    }
    for (ZoneOffsetTransitionRule rule : all) {
      ZoneOffsetTransition change = rule.createTransition(first);
      observance(
          change.getDateTimeBefore(),
          change.getOffsetBefore(),
          change.getOffsetAfter(),
          "RRULE",
          "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + ";BYDAY=" + weekday(rule),
          out);
    }
    return true;
  }

  /** The day a rule names as a calendar's rule would read it. */
  private static LocalDate day(ZoneOffsetTransitionRule rule, int year) {
    LocalDate month = LocalDate.of(year, rule.getMonth(), 1);
    DayOfWeek day = rule.getDayOfWeek();
    if (day == null) {
      return LocalDate.MIN;
    }
    return isLast(rule)
        ? month.with(TemporalAdjusters.lastInMonth(day))
        : month.with(TemporalAdjusters.dayOfWeekInMonth(week(rule), day));
  }

  /** Java keeps "the last Sunday of March" as "the first Sunday from the 25th". */
  private static boolean isLast(ZoneOffsetTransitionRule rule) {
    int from = rule.getDayOfMonthIndicator();
    return from == -1
        || (rule.getMonth() != Month.FEBRUARY && from == rule.getMonth().maxLength() - 6);
  }

  private static int week(ZoneOffsetTransitionRule rule) {
    return (rule.getDayOfMonthIndicator() + 6) / 7;
  }

  private static String weekday(ZoneOffsetTransitionRule rule) {
    int week = isLast(rule) ? -1 : week(rule);
    return week + DAYS.get(rule.getDayOfWeek().getValue() - 1);
  }

  private void eachChange(List<ZoneOffsetTransition> changes, ContentLines out) {
    LocalDateTime before = LocalDateTime.of(first, 1, 1, 0, 0);
    if (changes.isEmpty() || changes.get(0).getDateTimeBefore().isAfter(before)) {
      ZoneOffset offset = rules.getOffset(before);
      observance(before, offset, offset, "", "", out);
    }
    Map<List<ZoneOffset>, List<ZoneOffsetTransition>> alike =
        changes.stream()
            .collect(
                Collectors.groupingBy(
                    c -> List.of(c.getOffsetBefore(), c.getOffsetAfter()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    alike.forEach(
        (offsets, times) ->
            observance(
                times.get(0).getDateTimeBefore(),
                offsets.get(0),
                offsets.get(1),
                times.size() == 1 ? "" : "RDATE",
                times.stream()
                    .skip(1)
                    .map(t -> LOCAL.format(t.getDateTimeBefore()))
                    .collect(Collectors.joining(",")),
                out));
  }

  private void observance(
      LocalDateTime start,
      ZoneOffset before,
      ZoneOffset after,
      String repeats,
      String how,
      ContentLines out) {
    Instant from = start.toInstant(before);
    String kind = rules.isDaylightSavings(from) ? "DAYLIGHT" : "STANDARD";
    out.line("BEGIN", kind)
        .line("DTSTART", LOCAL.format(start))
        .line("TZOFFSETFROM", offset(before))
        .line("TZOFFSETTO", offset(after));
    if (!repeats.isEmpty()) {
      out.line(repeats, how);
    }
    out.line("END", kind);
  }

  private static String offset(ZoneOffset offset) {
    return offset.getTotalSeconds() == 0 ? "+0000" : offset.getId().replace(":", "");
  }
}
