package samling.read.markdown;

import java.util.List;
import samling.catalogue.Prose;
import samling.diagnostic.Diagnostic;

/** A text in HTML, and what is wrong with it. */
public record Rendered(Prose prose, List<Diagnostic> diagnostics) {

  public Rendered {
    diagnostics = List.copyOf(diagnostics);
  }
}
