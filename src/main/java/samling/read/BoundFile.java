package samling.read;

import java.util.ArrayList;
import java.util.List;
import samling.catalogue.NamedLink;
import samling.diagnostic.Diagnostic;
import samling.read.bind.Scope;
import samling.source.Reference;

/**
 * What a file holds, as values, and what its Markdown brought to light.
 *
 * @param id the id of what it describes
 */
record BoundFile<T>(String id, T value, List<Diagnostic> faults, List<Reference> references) {

  BoundFile {
    faults = List.copyOf(faults);
    references = List.copyOf(references);
  }

  static <T> BoundFile<T> of(LoadedFile loaded, T value, List<Scope> scopes) {
    List<Diagnostic> faults = new ArrayList<>();
    List<Reference> references = new ArrayList<>();
    for (Scope scope : scopes) {
      faults.addAll(scope.faults());
      for (NamedLink link : scope.links()) {
        references.add(named(link));
      }
    }
    return new BoundFile<>(loaded.file().id(), value, faults, references);
  }

  private static Reference named(NamedLink link) {
    String kind = link.scheme().equals("register") ? "offering" : link.scheme();
    return new Reference(kind, link.target(), link.span());
  }
}
