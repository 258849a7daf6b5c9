package samling.feed;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Moment;

/** Calendars as files (RFC 5545, with the names of RFC 7986). Each zone is worked out once. */
final class CalendarLines {
  private final Map<Years, String> zones = new ConcurrentHashMap<>();

  /** The years in which a calendar needs a zone. */
  private record Years(ZoneId zone, int first, int last) {}

  /**
   * An entry as lines of bytes, with what the calendar around it must know.
   *
   * @param day its day where its times are in a zone, or null
   */
  @SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
  record Written(byte[] lines, ZoneId zone, @Nullable LocalDate day) {}

  /**
   * A whole calendar.
   *
   * @param url the page it stands for, or null
   * @param source where it can be fetched again, or null
   * @param zone named where no entry needs a zone: a calendar can't be quite empty
   */
  byte[] calendar(
      String name,
      String lang,
      @Nullable String url,
      @Nullable String source,
      ZoneId zone,
      List<Written> entries) {
    ContentLines out = new ContentLines();
    out.line("BEGIN", "VCALENDAR")
        .line("VERSION", "2.0")
        .line("PRODID", "-//Samling//Samling//" + lang.toUpperCase(Locale.ROOT))
        .line("CALSCALE", "GREGORIAN")
        .text("NAME", name)
        .text("X-WR-CALNAME", name)
        .line("REFRESH-INTERVAL;VALUE=DURATION", "PT12H")
        .line("X-PUBLISHED-TTL", "PT12H");
    if (url != null) {
      out.line("URL", url);
    }
    if (source != null) {
      out.line("SOURCE;VALUE=URI", source);
    }
    years(zone, entries).forEach(years -> out.all(zone(years)));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    bytes.writeBytes(out.bytes());
    entries.forEach(entry -> bytes.writeBytes(entry.lines()));
    bytes.writeBytes(new ContentLines().line("END", "VCALENDAR").bytes());
    return bytes.toByteArray();
  }

  static Written entry(CalendarEvent event) {
    ContentLines out = new ContentLines();
    out.line("BEGIN", "VEVENT")
        .line("UID", event.uid())
        .line("DTSTAMP", utc(event.stamp()))
        .line("SEQUENCE", Integer.toString(event.sequence()));
    if (event.modified() != null) {
      out.line("LAST-MODIFIED", utc(event.modified()));
    }
    when("DTSTART", event.start(), event.zone(), out);
    Moment end = event.end();
    if (event.start().time() == null) {
      when("DTEND", new Moment(event.start().date().plusDays(1), null), event.zone(), out);
    } else if (end != null) {
      when("DTEND", end, event.zone(), out);
    }
    out.text("SUMMARY", event.summary())
        .line("STATUS", event.status().name())
        .line("TRANSP", event.busy() ? "OPAQUE" : "TRANSPARENT");
    if (event.location() != null) {
      out.text("LOCATION", event.location());
    }
    if (event.geo() != null) {
      out.line(
          "GEO",
          event.geo().latitude().toPlainString() + ";" + event.geo().longitude().toPlainString());
    }
    if (!event.description().isEmpty()) {
      out.text("DESCRIPTION", event.description());
    }
    if (event.url() != null) {
      out.line("URL", event.url());
    }
    return new Written(out.line("END", "VEVENT").bytes(), event.zone(), event.zoned());
  }

  private static void when(String name, Moment moment, ZoneId zone, ContentLines out) {
    if (moment.time() == null) {
      out.line(name + ";VALUE=DATE", basic(moment.date()));
    } else {
      out.line(
          name + ";TZID=" + zone.getId(), basic(LocalDateTime.of(moment.date(), moment.time())));
    }
  }

  private static String utc(Instant instant) {
    return basic(LocalDateTime.ofInstant(instant, ZoneOffset.UTC)) + "Z";
  }

  /** "20261114"; by hand, as there are many. */
  private static String basic(LocalDate date) {
    return date.toString().replace("-", "");
  }

  /** "20261114T090000". */
  private static String basic(LocalDateTime time) {
    int clock = (100 * time.getHour() + time.getMinute()) * 100 + time.getSecond();
    return basic(time.toLocalDate()) + "T" + Integer.toString(1_000_000 + clock).substring(1);
  }

  private static List<Years> years(ZoneId fallback, List<Written> entries) {
    Map<String, Years> years = new TreeMap<>();
    for (Written entry : entries) {
      if (entry.day() != null) {
        int year = entry.day().getYear();
        years.merge(
            entry.zone().getId(),
            new Years(entry.zone(), year, year),
            (a, b) ->
                new Years(a.zone(), Math.min(a.first(), b.first()), Math.max(a.last(), b.last())));
      }
    }
    return entries.isEmpty()
        ? List.of(new Years(fallback, 2026, 2026))
        : List.copyOf(years.values());
  }

  private String zone(Years years) {
    return zones.computeIfAbsent(years, y -> TimeZoneLines.of(y.zone(), y.first(), y.last()));
  }
}
