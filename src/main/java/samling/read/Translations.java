package samling.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Language;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Messages;
import samling.diagnostic.Rule;
import samling.source.Span;

/**
 * The files of one article.
 *
 * @param original the file in the site's first language
 * @param translations the files in other languages
 */
record Translations(LoadedFile original, Map<Language, LoadedFile> translations) {

  Translations {
    translations = new LinkedHashMap<>(translations);
  }

  /** Every file, the original first. */
  List<LoadedFile> files() {
    List<LoadedFile> files = new ArrayList<>();
    files.add(original);
    files.addAll(translations.values());
    return files;
  }

  /** Sorts files by articles, in the order of ids, and reports those that belong to none. */
  static List<Translations> sort(
      List<LoadedFile> files, Language first, Consumer<Diagnostic> faults) {
    Map<String, Translations> articles = new TreeMap<>();
    for (LoadedFile file : files) {
      if (file.file().translation() == null) {
        articles.putIfAbsent(file.file().id(), new Translations(file, Map.of()));
      }
    }
    for (LoadedFile file : files) {
      String tag = file.file().translation();
      if (tag != null) {
        Translations article = articles.get(file.file().id());
        language(file, tag, faults)
            .ifPresent(language -> add(file, language, article, first, faults));
      }
    }
    return new ArrayList<>(articles.values());
  }

  private static Optional<Language> language(
      LoadedFile file, String tag, Consumer<Diagnostic> faults) {
    Optional<Language> language = Language.of(tag);
    if (language.isEmpty()) {
      Help help =
          meant(tag)
              .map(meant -> Help.of("write", file.file().id() + "." + meant.tag() + ".md"))
              .orElseGet(() -> Help.plain(Messages.LANGUAGES));
      faults.accept(
          Diagnostic.of(Rule.UNKNOWN_TRANSLATION, Span.ofFile(file.file().name()), tag).with(help));
    }
    return language;
  }

  /** The language that somebody means by the code of a country, or of a language as a whole. */
  private static Optional<Language> meant(String tag) {
    return switch (tag.toLowerCase(Locale.ROOT)) {
      case "no", "nor", "nob", "bokmal" -> Optional.of(Language.NB);
      case "nno", "nynorsk" -> Optional.of(Language.NN);
      case "se", "swe" -> Optional.of(Language.SV);
      case "gb", "uk", "us", "eng" -> Optional.of(Language.EN);
      default -> Optional.empty();
    };
  }

  private static void add(
      LoadedFile file,
      Language language,
      @Nullable Translations article,
      Language first,
      Consumer<Diagnostic> faults) {
    String id = file.file().id();
    Span span = Span.ofFile(file.file().name());
    if (article == null) {
      Help help = language == first ? Help.of("rename", id + ".md") : Help.plain(id + ".md");
      faults.accept(Diagnostic.of(Rule.NO_ORIGINAL, span, file.file().ownName()).with(help));
    } else if (language == first) {
      DuplicateIds.report(span, id, article.original.file().name(), faults);
    } else {
      article.translations.putIfAbsent(language, file);
    }
  }
}
