package samling.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import samling.source.Asset;
import samling.source.Reference;
import samling.source.SourceText;

/**
 * What was read: a catalogue, drafts included, with what is needed to point at the files it came
 * from.
 *
 * @param references every place where an entity is named by its id, in the order of files
 * @param texts every text file that could be decoded, by its path seen from the site's folder
 * @param unreadable paths of the files of which nothing or not all could be understood
 * @param assets every asset, built-in ones included, by its path below {@code assets/}
 */
public record Content(
    Catalogue catalogue,
    List<Reference> references,
    Map<String, SourceText> texts,
    Set<String> unreadable,
    Map<String, Asset> assets) {
  public Content {
    references = List.copyOf(references);
    unreadable = Set.copyOf(unreadable);
  }
}
