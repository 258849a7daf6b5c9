package samling.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TimeZone;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A zone as calendars have it is the zone as Java has it. */
class TimeZoneLinesTest {
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

  @ParameterizedTest
  @CsvSource({
    "Europe/Oslo, 2026, 2031",
    "Europe/Stockholm, 2026, 2031",
    "Europe/London, 2026, 2027",
    "Atlantic/Reykjavik, 2026, 2027",
    "America/New_York, 2026, 2028",
    "Australia/Lord_Howe, 2026, 2028",
    "Asia/Kathmandu, 2026, 2026",
    "Europe/Oslo, 1979, 1982",
    "UTC, 2026, 2026"
  })
  void aReaderAgreesWithJava(String id, int first, int last) throws Exception {
    String file =
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//T//T//EN\r\n"
            + TimeZoneLines.of(ZoneId.of(id), first, last)
            + "BEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\nEND:VEVENT\r\n"
            + "END:VCALENDAR\r\n";
    VTimeZone component =
        (VTimeZone)
            new CalendarBuilder()
                .build(new StringReader(file))
                .getComponent("VTIMEZONE")
                .orElseThrow();
    TimeZone zone = new net.fortuna.ical4j.model.TimeZone(component);
    // It takes an instant for a local time, and so is a few hours late to change the clocks.
    compare(at -> zone.getOffset(at.toEpochMilli()) / 1000, id, first, last, 24);
  }

  /** Readers are not exact in the hours around a change of the clocks, so this reads by the RFC. */
  @ParameterizedTest
  @CsvSource({
    "Europe/Oslo, 2020, 2036",
    "Europe/Stockholm, 2020, 2036",
    "Europe/Oslo, 1979, 1983",
    "America/New_York, 2005, 2009",
    "America/Nuuk, 2022, 2027",
    "Africa/Casablanca, 2026, 2028",
    "Australia/Lord_Howe, 2026, 2028",
    "Asia/Kathmandu, 2026, 2026",
    "UTC, 2026, 2026"
  })
  void everyHourIsExact(String id, int first, int last) {
    List<Onset> onsets = onsets(TimeZoneLines.of(ZoneId.of(id), first, last), last + 1);
    compare(at -> offset(onsets, at), id, first, last, 1);
  }

  /** From an instant on, clocks are so many seconds ahead. */
  private record Onset(Instant at, int seconds) {}

  private static List<Onset> onsets(String zone, int lastYear) {
    List<Onset> onsets = new ArrayList<>();
    for (String part : zone.split("BEGIN:(?=STANDARD|DAYLIGHT)", -1)) {
      String start = value(part, "DTSTART:(.*)");
      if (!start.isEmpty()) {
        ZoneOffset before = ZoneOffset.of(value(part, "TZOFFSETFROM:(.*)"));
        int after = ZoneOffset.of(value(part, "TZOFFSETTO:(.*)")).getTotalSeconds();
        dates(part, start, lastYear)
            .forEach(date -> onsets.add(new Onset(date.toInstant(before), after)));
      }
    }
    return onsets.stream().sorted(Comparator.comparing(Onset::at)).toList();
  }

  private static List<LocalDateTime> dates(String part, String start, int lastYear) {
    LocalDateTime first = LocalDateTime.parse(start, LOCAL);
    List<LocalDateTime> dates = new ArrayList<>(List.of(first));
    String more = value(part, "RDATE:((?:.|\r\n )*)").replace("\r\n ", "");
    for (String date : more.isEmpty() ? new String[0] : more.split(",", -1)) {
      dates.add(LocalDateTime.parse(date, LOCAL));
    }
    String week = value(part, "BYDAY=(-?\\d)");
    for (int year = first.getYear() + 1; !week.isEmpty() && year <= lastYear; year++) {
      dates.add(
          first
              .withYear(year)
              .with(
                  TemporalAdjusters.dayOfWeekInMonth(
                      Integer.parseInt(week), first.getDayOfWeek())));
    }
    return dates;
  }

  private static int offset(List<Onset> onsets, Instant at) {
    return onsets.stream()
        .filter(o -> !o.at().isAfter(at))
        .reduce((a, b) -> b)
        .orElseThrow()
        .seconds();
  }

  private static String value(String part, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(part);
    return matcher.find() ? matcher.group(1) : "";
  }

  private static void compare(
      ToIntFunction<Instant> offset, String id, int first, int last, int step) {
    Instant end = LocalDate.of(last, 12, 31).atStartOfDay().toInstant(ZoneOffset.UTC);
    Instant at = LocalDate.of(first, 1, 2).atTime(13, 0).toInstant(ZoneOffset.UTC);
    List<String> faults = new ArrayList<>();
    for (; at.isBefore(end) && faults.size() < 5; at = at.plus(Duration.ofHours(step))) {
      int java = ZoneId.of(id).getRules().getOffset(at).getTotalSeconds();
      int other = offset.applyAsInt(at);
      if (java != other) {
        faults.add(at + ": " + other + ", not " + java);
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void rulesAreToldWhereThereAreRules() {
    assertThat(TimeZoneLines.of(ZoneId.of("Europe/Oslo"), 2026, 2030))
        .contains(
            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")
        .doesNotContain("RDATE");
    assertThat(TimeZoneLines.of(ZoneId.of("America/New_York"), 2026, 2030))
        .contains("BYMONTH=3;BYDAY=2SU", "BYMONTH=11;BYDAY=1SU");
  }
}
