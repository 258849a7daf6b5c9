package samling.revise;

import java.util.List;
import java.util.Optional;
import samling.diagnostic.Diagnostic;
import samling.source.SourceText;

/**
 * What became of the wish to change a file.
 *
 * @param text the new text, or nothing if the change was refused
 * @param lostComments the comments that vanished with what was removed
 * @param faults why it was refused
 */
public record Revised(
    Optional<SourceText> text, List<String> lostComments, List<Diagnostic> faults) {

  public Revised {
    lostComments = List.copyOf(lostComments);
    faults = List.copyOf(faults);
  }

  static Revised to(SourceText text, List<String> lostComments) {
    return new Revised(Optional.of(text), lostComments, List.of());
  }

  static Revised refused(List<Diagnostic> faults) {
    return new Revised(Optional.empty(), List.of(), faults);
  }
}
