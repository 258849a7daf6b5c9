package samling.build;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import samling.diagnostic.Diagnostic;
import samling.source.SourceText;

/**
 * What a build without errors has told, and of what.
 *
 * @param key who told it: the program, the site, and what was asked for
 * @param templates where the site's settings say that its templates are
 * @param inputs what the site was made from; see {@link Inputs}
 * @param zone the site's own
 * @param from the instant it was built for
 * @param until the first instant after that for which something else might be told
 * @param texts the files that the diagnostics are in
 * @param byDefault whether it was left to the site's settings where to build
 * @param seal of the output folder, or empty where nothing was built
 */
record Told(
    String key,
    List<Path> templates,
    String inputs,
    ZoneId zone,
    Instant from,
    Instant until,
    List<Diagnostic> diagnostics,
    Map<String, SourceText> texts,
    Summary summary,
    boolean byDefault,
    String seal) {

  /** Whether the instant lies in the stretch for which all this is true. */
  boolean holdsAt(Instant now) {
    return !now.isBefore(from) && now.isBefore(until);
  }
}
