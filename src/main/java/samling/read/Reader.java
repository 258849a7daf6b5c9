package samling.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import samling.catalogue.Content;
import samling.catalogue.SiteSettings;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.read.bind.SiteBinder;
import samling.source.Asset;
import samling.source.Node;
import samling.source.Reference;
import samling.source.ScalarNode;
import samling.source.SourceText;
import samling.source.Span;

/** The way from a site's folder to values. */
public final class Reader {

  private static final String SITE = ContentFolder.FOLDER + "/site.yaml";

  private final Memory memory;
  private final List<Diagnostic> faults = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final Map<String, SourceText> texts = new TreeMap<>();
  private final Set<String> unreadable = new HashSet<>();

  private Reader(Memory memory) {
    this.memory = memory;
  }

  /** Reads everything there is, on all cores, and never stops at a fault. */
  public static Reading read(SiteFolder folder) {
    return read(folder, Memory.of(folder.root()));
  }

  /**
   * Reads everything as if some files held something else.
   *
   * @param instead what they hold, by their names seen from the site's folder
   */
  public static Reading read(SiteFolder folder, Map<String, byte[]> instead) {
    return read(folder, Memory.of(folder.root(), instead));
  }

  /** Reads what is not known already. */
  static Reading read(SiteFolder folder, Memory memory) {
    return new Reader(memory).readAll(folder);
  }

  private Reading readAll(SiteFolder folder) {
    FolderWalk walk = new FolderWalk(memory.seen(), faults::add);
    List<LoadedFile> files = load(walk);
    CatalogueReader catalogue = new CatalogueReader(files, site(files), memory, faults, references);
    Map<String, Asset> assets = Assets.read(walk, memory, folder.builtIn(), faults::add);
    memory.keepOnly(files);
    Content content = new Content(catalogue.read(), inOrder(references), texts, unreadable, assets);
    faults.sort(null);
    return new Reading(content, faults);
  }

  private List<LoadedFile> load(FolderWalk walk) {
    if (!walk.has(ContentFolder.FOLDER)) {
      report(Rule.NO_CONTENT, ContentFolder.FOLDER);
      return List.of();
    }
    Shapes shapes = memory.shapes();
    List<LoadedFile> files =
        ContentFolder.list(walk, faults::add).parallelStream()
            .map(file -> memory.load(file, shapes))
            .toList();
    files.forEach(this::collect);
    return files;
  }

  private void collect(LoadedFile loaded) {
    String name = loaded.file().name();
    faults.addAll(loaded.faults());
    references.addAll(loaded.references());
    if (loaded.text() != null) {
      texts.put(name, loaded.text());
    }
    if (loaded.unreadable()) {
      unreadable.add(name);
    }
  }

  private SiteSettings site(List<LoadedFile> files) {
    for (LoadedFile loaded : files) {
      SourceText text = loaded.text();
      Node keys = loaded.keys();
      if (loaded.file().kind() == FileKind.SITE) {
        if (text == null || keys == null) {
          return SiteBinder.none(SITE);
        }
        SiteBinder.unusableUrl(keys).ifPresent(this::reportUrl);
        return memory.site(loaded, () -> SiteBinder.bind(keys, text));
      }
    }
    if (!files.isEmpty() || faults.isEmpty()) {
      report(Rule.NO_SITE, SITE);
    }
    return SiteBinder.none(SITE);
  }

  /** The schema takes any address; a site's own must be one that pages can be found under. */
  private void reportUrl(ScalarNode url) {
    boolean reported = faults.stream().anyMatch(fault -> fault.span().equals(url.span()));
    if (!reported) {
      faults.add(Diagnostic.of(Rule.BAD_URL, url.span(), url.text()).with(Help.of("site")));
    }
  }

  private void report(Rule rule, String name) {
    faults.add(Diagnostic.of(rule, Span.ofFile(name)).with(Help.plain()));
  }

  private static List<Reference> inOrder(List<Reference> references) {
    List<Reference> sorted = new ArrayList<>(references);
    sorted.sort(Comparator.comparing(Reference::span));
    return sorted;
  }
}
