package samling.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Severity;
import samling.edit.FileChange;
import samling.sheet.Fault;
import samling.sheet.Place;
import samling.source.SourceText;
import samling.source.Span;

/**
 * What a spreadsheet would change, and what stands in the way.
 *
 * @param rows how many rows are about offerings
 * @param changes what is different in the spreadsheet
 * @param files the content files as they would be; none if something stands in the way
 * @param faults what is wrong with the spreadsheet
 * @param diagnostics what would be wrong with the content files that is not wrong now
 * @param texts the content files that these point into
 * @param spans where in them each offering stands, by course and id
 */
public record Plan(
    int rows,
    List<OfferingChange> changes,
    List<FileChange> files,
    List<Fault> faults,
    List<Diagnostic> diagnostics,
    Map<String, SourceText> texts,
    Map<String, Span> spans) {

  public Plan {
    changes = List.copyOf(changes);
    files = List.copyOf(files);
    faults = List.copyOf(faults);
    diagnostics = List.copyOf(diagnostics);
    texts = Map.copyOf(texts);
    spans = Map.copyOf(spans);
  }

  static Plan of(int rows, List<OfferingChange> changes, List<Fault> faults) {
    return new Plan(rows, changes, List.of(), faults, List.of(), Map.of(), Map.of());
  }

  /** The same with files to write. */
  Plan writing(List<FileChange> toWrite) {
    return new Plan(rows, changes, toWrite, faults, diagnostics, texts, spans);
  }

  /** The same with what would be wrong; nothing is written where there is an error among it. */
  Plan failing(
      List<Diagnostic> found, Map<String, SourceText> pointedInto, Map<String, Span> offerings) {
    Plan all = new Plan(rows, changes, files, faults, found, pointedInto, offerings);
    return all.isGood() ? all : all.writing(List.of());
  }

  /** The row that a fault in a content file comes from, if it stands in an offering. */
  public Optional<Place> causeOf(Diagnostic diagnostic) {
    return changes.stream()
        .filter(change -> holds(spans.get(change.key()), diagnostic.span()))
        .map(OfferingChange::place)
        .findFirst();
  }

  private static boolean holds(@Nullable Span offering, Span span) {
    return offering != null
        && offering.file().equals(span.file())
        && offering.start().compareTo(span.start()) <= 0
        && offering.end().compareTo(span.start()) >= 0;
  }

  /** Whether it can be written as it is. */
  public boolean isGood() {
    return errors() == 0;
  }

  /** How many faults stand in the way. */
  public long errors() {
    return faults.stream().filter(Fault::isError).count()
        + diagnostics.stream().filter(d -> d.severity() == Severity.ERROR).count();
  }
}
