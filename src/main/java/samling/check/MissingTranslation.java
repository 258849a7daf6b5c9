package samling.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import samling.catalogue.Catalogue;
import samling.catalogue.Language;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.diagnostic.Word;
import samling.source.Span;

/** Every text is written in every language of the site; told of once for a thing and a language. */
final class MissingTranslation implements Check {

  private static final int MOST_KEYS = 8;

  @Override
  public void check(Subject subject, Consumer<Diagnostic> report) {
    List<Language> languages = subject.catalogue().site().languages();
    if (languages.size() < 2) {
      return;
    }
    for (Translatable thing : things(subject)) {
      for (Language language : languages) {
        List<String> missing = thing.missing(language);
        if (!missing.isEmpty()) {
          report.accept(diagnostic(thing, language, missing));
        }
      }
    }
  }

  private static Diagnostic diagnostic(
      Translatable thing, Language language, List<String> missing) {
    List<String> keys = new ArrayList<>(missing.subList(0, Math.min(MOST_KEYS, missing.size())));
    if (missing.size() > MOST_KEYS) {
      keys.add("…");
    }
    Span title = thing.title();
    boolean file = title.file().endsWith(".md");
    String translation = title.file().replaceFirst("\\.md$", "." + language.tag() + ".md");
    return Diagnostic.of(
            Rule.MISSING_TRANSLATION, title, new Word("language." + language.tag()), keys)
        .with(file ? Help.of("file", translation) : Help.plain(language.tag()));
  }

  private static List<Translatable> things(Subject subject) {
    Catalogue catalogue = subject.catalogue();
    List<Translatable> all = new ArrayList<>();
    all.add(OtherTexts.of(catalogue.site()));
    all.addAll(OtherTexts.ofLists(catalogue));
    catalogue.courses().values().stream()
        .filter(c -> !c.publication().draft())
        .forEach(c -> all.add(CourseTexts.of(c, subject)));
    catalogue.groups().values().stream()
        .filter(g -> !g.publication().draft())
        .forEach(g -> all.add(OtherTexts.of(g)));
    catalogue.announcements().values().stream()
        .filter(a -> !a.publication().draft())
        .forEach(a -> all.add(OtherTexts.of(a)));
    catalogue.pages().values().stream()
        .filter(p -> !p.publication().draft())
        .forEach(p -> all.add(OtherTexts.of(p)));
    return all;
  }
}
