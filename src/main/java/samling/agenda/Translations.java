package samling.agenda;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import samling.agenda.Matter.Why;
import samling.catalogue.Catalogue;
import samling.catalogue.Text;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Rule;
import samling.diagnostic.Word;
import samling.source.Span;

/** What needs a hand because it can't be read in every language of the site. */
final class Translations {

  private Translations() {}

  static Stream<Matter> of(Catalogue catalogue, List<Diagnostic> diagnostics) {
    Map<String, Named> byFile = new HashMap<>();
    catalogue
        .courses()
        .values()
        .forEach(c -> put(byFile, c.source().span(), new Named(c.id(), c.title())));
    catalogue
        .groups()
        .values()
        .forEach(g -> put(byFile, g.source().span(), new Named(g.id(), g.title())));
    catalogue
        .announcements()
        .values()
        .forEach(a -> put(byFile, a.source().span(), new Named(a.id(), a.title())));
    catalogue
        .pages()
        .values()
        .forEach(p -> put(byFile, p.source().span(), new Named(p.id(), p.title())));
    return diagnostics.stream()
        .filter(d -> d.rule() == Rule.MISSING_TRANSLATION)
        .map(d -> matter(d, byFile));
  }

  /** What a file describes. */
  private record Named(String id, Text title) {}

  private static void put(Map<String, Named> byFile, Span span, Named named) {
    byFile.put(span.file(), named);
  }

  private static Matter matter(Diagnostic diagnostic, Map<String, Named> byFile) {
    String file = diagnostic.span().file();
    Named named =
        byFile.getOrDefault(file, new Named(file.substring(file.lastIndexOf('/') + 1), Text.EMPTY));
    String word = ((Word) diagnostic.args().get(0)).key();
    String language = word.substring(word.indexOf('.') + 1);
    return new Matter(
        Why.MISSING_TRANSLATION,
        named.id(),
        named.title(),
        diagnostic.span(),
        Optional.empty(),
        List.of(language, diagnostic.args().get(1)));
  }
}
