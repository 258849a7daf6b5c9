package samling.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Catalogue;
import samling.catalogue.Language;
import samling.catalogue.SiteSettings;
import samling.diagnostic.Diagnostic;
import samling.read.bind.ArticleBinder;
import samling.read.bind.CourseBinder;
import samling.read.bind.GroupBinder;
import samling.read.bind.ListBinder;
import samling.read.bind.Scope;
import samling.read.bind.Setting;
import samling.read.bind.Sheet;
import samling.read.markdown.Excerpt;
import samling.source.Node;
import samling.source.Reference;
import samling.source.SourceText;

/** The catalogue, out of files that were loaded. */
final class CatalogueReader {

  /** How a file's keys become a value: id, keys, scope. */
  private interface EntityBinder<T> {
    T bind(String id, Node keys, Scope scope);
  }

  /** How the keys of a file that lists things become values by id. */
  private interface ListFileBinder<T> {
    Map<String, T> bind(Node keys, Scope scope);
  }

  /** How an original and its translations become a value. */
  private interface ArticleFilesBinder<T> {
    T bind(String id, Sheet original, List<Sheet> translations);
  }

  private final List<LoadedFile> files;
  private final SiteSettings site;
  private final Memory memory;
  private final Setting setting;
  private final List<Diagnostic> faults;
  private final List<Reference> references;

  /**
   * @param memory what was bound already
   * @param faults takes what is wrong
   * @param references takes what Markdown names
   */
  CatalogueReader(
      List<LoadedFile> files,
      SiteSettings site,
      Memory memory,
      List<Diagnostic> faults,
      List<Reference> references) {
    this.files = files;
    this.site = site;
    this.memory = memory;
    this.setting = Setting.of(site);
    this.faults = faults;
    this.references = references;
  }

  Catalogue read() {
    DuplicateIds.ofFiles(files.stream().map(LoadedFile::file).toList(), faults::add);
    return new Catalogue(
        site,
        list(FileKind.ORGANISATIONS, ListBinder::organisations),
        list(FileKind.VENUES, ListBinder::venues),
        list(FileKind.TOPICS, ListBinder::topics),
        list(FileKind.AUDIENCES, ListBinder::audiences),
        list(FileKind.PEOPLE, ListBinder::people),
        entities(FileKind.COURSE, CourseBinder::bind),
        entities(FileKind.GROUP, GroupBinder::bind),
        list(FileKind.PATHWAYS, ListBinder::pathways),
        articles(FileKind.ANNOUNCEMENT, ArticleBinder::announcement),
        articles(FileKind.PAGE, ArticleBinder::page));
  }

  private <T> Map<String, T> list(FileKind kind, ListFileBinder<T> binder) {
    List<BoundFile<Map<String, T>>> bound =
        of(kind).stream()
            .map(file -> bind(file, (id, keys, scope) -> inOrder(binder.bind(keys, scope))))
            .flatMap(Optional::stream)
            .toList();
    bound.forEach(this::collect);
    return bound.isEmpty() ? Map.of() : bound.get(0).value();
  }

  private <T> Map<String, T> entities(FileKind kind, EntityBinder<T> binder) {
    return byId(
        of(kind).parallelStream()
            .map(file -> bind(file, binder))
            .flatMap(Optional::stream)
            .toList());
  }

  private <T> Map<String, T> articles(FileKind kind, ArticleFilesBinder<T> binder) {
    return byId(
        Translations.sort(of(kind), setting.first(), faults::add).parallelStream()
            .map(article -> bind(article, binder))
            .flatMap(Optional::stream)
            .toList());
  }

  private <T> Optional<BoundFile<T>> bind(LoadedFile file, EntityBinder<T> binder) {
    SourceText text = file.text();
    Node keys = file.keys();
    if (text == null || keys == null) {
      return Optional.empty();
    }
    return memory.bound(
        List.of(file),
        setting,
        () -> {
          Scope scope = new Scope(text, setting);
          T value = binder.bind(file.file().id(), keys, scope);
          return Optional.of(BoundFile.of(file, value, List.of(scope)));
        });
  }

  private static <T> Map<String, T> inOrder(Map<String, T> values) {
    return Collections.unmodifiableMap(values);
  }

  private <T> Optional<BoundFile<T>> bind(Translations article, ArticleFilesBinder<T> binder) {
    return memory.bound(article.files(), setting, () -> bound(article, binder));
  }

  private <T> Optional<BoundFile<T>> bound(Translations article, ArticleFilesBinder<T> binder) {
    Sheet original = sheet(article.original(), setting.first());
    if (original == null) {
      return Optional.empty();
    }
    List<Sheet> translations = new ArrayList<>();
    article
        .translations()
        .forEach(
            (language, file) -> {
              Sheet translation = sheet(file, language);
              if (translation != null) {
                translations.add(translation);
              }
            });
    T value = binder.bind(article.original().file().id(), original, translations);
    List<Scope> scopes =
        Stream.concat(Stream.of(original), translations.stream()).map(Sheet::scope).toList();
    return Optional.of(BoundFile.of(article.original(), value, scopes));
  }

  private @Nullable Sheet sheet(LoadedFile file, Language language) {
    SourceText text = file.text();
    Node keys = file.keys();
    return text == null || keys == null
        ? null
        : new Sheet(keys, Excerpt.tail(text, file.body()), new Scope(text, setting, language));
  }

  private List<LoadedFile> of(FileKind kind) {
    List<LoadedFile> all = new ArrayList<>();
    for (LoadedFile file : files) {
      if (file.file().kind() == kind) {
        all.add(file);
      }
    }
    return all;
  }

  private <T> Map<String, T> byId(List<BoundFile<T>> bound) {
    Map<String, T> all = new TreeMap<>();
    for (BoundFile<T> file : bound) {
      collect(file);
      all.putIfAbsent(file.id(), file.value());
    }
    return Collections.unmodifiableMap(all);
  }

  private void collect(BoundFile<?> file) {
    faults.addAll(file.faults());
    references.addAll(file.references());
  }
}
