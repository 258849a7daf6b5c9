package samling.preview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Severity;
import samling.source.SourceText;

/**
 * How things stand with a site at a moment.
 *
 * @param number grows with every change
 * @param edition the last one that could be made, if there was any
 * @param stale whether the files have moved on since then
 * @param diagnostics every fault that is known of the files
 * @param texts the files, to quote from
 * @param trouble what Samling itself stumbled over
 * @param at what the site is shown as of, as a user wrote it, or empty for now
 */
record Situation(
    long number,
    Optional<Edition> edition,
    boolean stale,
    List<Diagnostic> diagnostics,
    Map<String, SourceText> texts,
    Optional<String> trouble,
    Optional<String> at) {

  boolean faulty() {
    return faulty(diagnostics);
  }

  static boolean faulty(List<Diagnostic> diagnostics) {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }
}
