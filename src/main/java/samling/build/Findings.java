package samling.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import samling.bake.BakeResult;
import samling.bake.BakeSettings;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Severity;
import samling.read.Reading;
import samling.source.SourceText;

/** What is found to be wrong with a site on the way, and the texts it is found in. */
final class Findings {
  private final BakeSettings settings;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<String, SourceText> texts = new LinkedHashMap<>();

  /** Begins with what is wrong with the settings. */
  Findings(BakeSettings settings) {
    this.settings = settings;
    settings
        .fault()
        .ifPresent(f -> diagnostics.add(TemplateDiagnostics.of(f, settings.site(), texts)));
  }

  void add(List<Diagnostic> more) {
    diagnostics.addAll(more);
  }

  void add(Reading reading) {
    texts.putAll(reading.content().texts());
    diagnostics.addAll(reading.diagnostics());
  }

  void add(BakeResult result) {
    result.faults().forEach(f -> diagnostics.add(TemplateDiagnostics.of(f, settings, texts)));
  }

  /** Keeps of all texts only what is to be quoted: nothing more is found in the others. */
  void letTextsGo() {
    Set<String> quoted = new HashSet<>();
    diagnostics.forEach(diagnostic -> quoted.add(diagnostic.span().file()));
    texts.keySet().retainAll(quoted);
  }

  /** Whether anything stands in the way. */
  boolean faulty() {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  /** All of it, as it is told; see {@link Outcome}. */
  Outcome outcome(Optional<Summary> summary, boolean standing) {
    return new Outcome(diagnostics, texts, summary, standing);
  }
}
