package samling.feed;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import samling.site.Html;
import samling.site.Label;

/**
 * Something to tell in a feed.
 *
 * @param id the same for ever, and nobody else's
 * @param body the whole of it with absolute addresses, or null where the summary is all
 */
record Entry(
    String id,
    Label title,
    String url,
    Instant published,
    Instant updated,
    ZoneId zone,
    @Nullable Label summary,
    @Nullable Html body,
    @Nullable Label author) {
  /** Newest first. */
  static final Comparator<Entry> NEWEST =
      Comparator.comparing((Entry e) -> e.updated()).reversed().thenComparing(Entry::id);

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

  /** An instant with the offset of a zone (RFC 3339). */
  static String time(Instant instant, ZoneId zone) {
    return TIME.format(OffsetDateTime.ofInstant(instant, zone));
  }

  /** When a feed was last news; one without entries never was. */
  static String updated(List<Entry> entries) {
    return entries.stream()
        .max(Comparator.comparing(Entry::updated))
        .map(e -> time(e.updated(), e.zone()))
        .orElse(time(Instant.EPOCH, ZoneOffset.UTC));
  }
}
