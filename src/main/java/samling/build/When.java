package samling.build;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/** An instant as users write it. */
public final class When {
  private When() {}

  /** Whether a text is an instant in one of the ways users may write it. */
  public static boolean isWritten(String text) {
    try {
      parse(text, ZoneOffset.UTC);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /**
   * {@code 2026-11-20}, {@code 2026-11-20T12:00} in the site's zone, or {@code
   * 2026-11-20T12:00+01:00} anywhere (ISO 8601).
   *
   * @throws DateTimeParseException when it is none of these
   */
  public static Instant parse(String text, ZoneId zone) {
    if (!text.contains("T")) {
      return LocalDate.parse(text).atStartOfDay(zone).toInstant();
    }
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      return LocalDateTime.parse(text).atZone(zone).toInstant();
    }
  }
}
