package samling.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Severity;
import samling.source.SourceText;

/**
 * How a build went.
 *
 * @param diagnostics every fault, by file and place
 * @param texts the files they are in, to quote from
 * @param summary what was built, unless there were errors
 * @param standing whether a finished site is in the output folder
 */
public record Outcome(
    List<Diagnostic> diagnostics,
    Map<String, SourceText> texts,
    Optional<Summary> summary,
    boolean standing) {
  public Outcome {
    diagnostics = diagnostics.stream().sorted().distinct().toList();
  }

  public long count(Severity severity) {
    return diagnostics.stream().filter(d -> d.severity() == severity).count();
  }

  /** Whether nothing stood in the way. */
  public boolean good() {
    return count(Severity.ERROR) == 0;
  }
}
