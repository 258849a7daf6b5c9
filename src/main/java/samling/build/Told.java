package samling.build;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Map;
import samling.diagnostic.Diagnostic;
import samling.source.SourceText;

/**
 * What a build without errors has told, and of what.
 *
 * @param key who told it: the program, the site, and what was asked for
 * @param templates where the site's settings say that its templates are
 * @param outline of what the site was made from; see {@link Inputs#outline}
 * @param inputs all of that; see {@link Inputs#word}
 * @param zone the site's own, or what it comes to while this holds; see {@link #zone}
 * @param from the instant it was built for
 * @param until the first instant after that for which something else might be told
 * @param texts the files that the diagnostics are in
 * @param byDefault whether it was left to the site's settings where to build
 * @param seal of the output folder, or empty where nothing was built
 */
record Told(
    String key,
    List<Path> templates,
    String outline,
    String inputs,
    ZoneId zone,
    Instant from,
    Instant until,
    List<Diagnostic> diagnostics,
    Map<String, SourceText> texts,
    Summary summary,
    boolean byDefault,
    String seal) {
  private static final Duration DAY = Duration.ofDays(1);

  /**
   * The offset that a zone has all the while and for a day before and after, so that every time of
   * day there is the same instant with both; else the zone itself. To know nothing of zones saves
   * whoever reads it a look into every library for more of them.
   */
  static ZoneId zone(ZoneId zone, Instant from, Instant until) {
    ZoneRules rules = zone.getRules();
    ZoneOffsetTransition next = rules.nextTransition(from.minus(DAY));
    return next == null || next.getInstant().minus(DAY).isAfter(until)
        ? rules.getOffset(from)
        : zone;
  }

  /** Whether the instant lies in the stretch for which all this is true. */
  boolean holdsAt(Instant now) {
    return !now.isBefore(from) && now.isBefore(until);
  }
}
