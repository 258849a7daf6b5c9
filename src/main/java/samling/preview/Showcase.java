package samling.preview;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samling.bake.TemplateFault;
import samling.build.TemplateDiagnostics;
import samling.diagnostic.Diagnostic;
import samling.host.ContentTypes;
import samling.preview.Edition.Finished;
import samling.preview.Edition.Version;
import samling.site.Page;
import samling.site.PlannedPage;
import samling.site.SiteFile;
import samling.source.SourceText;

/**
 * What is shown at each path of a site: its page, or the last good one where it cannot be made now.
 */
final class Showcase {
  private static final String PAGE = "text/html; charset=utf-8";

  /** How many bytes of last good pages are kept. */
  private static final long KEPT = 64L * 1024 * 1024;

  private static final Finished NOTHING = new Finished(new byte[0], Optional.empty(), Version.NONE);

  private final Map<String, Finished> good = new LinkedHashMap<>(16, 0.75f, true);
  private long size;

  /** What an edition shows at a path below its root, decoded. */
  Shown at(Edition edition, String path) {
    Optional<PlannedPage> page = edition.page(Page.file(path));
    if (page.isPresent()) {
      return page(edition, page.get(), 200);
    }
    Optional<SiteFile> file = edition.file(path);
    if (file.isPresent()) {
      return Shown.file(200, file.get().bytes(), ContentTypes.of(path));
    }
    return missing(edition, path);
  }

  /** What is shown where an edition has nothing. */
  Shown missing(Edition edition, String path) {
    return edition
        .notFound(path)
        .map(missing -> page(edition, missing, 404))
        .orElseGet(() -> Shown.file(404, new byte[0], PAGE));
  }

  private Shown page(Edition edition, PlannedPage page, int status) {
    try {
      Finished finished = edition.finish(page);
      if (finished.fault().isPresent()) {
        return faulty(edition, page, status, finished.fault().get());
      }
      keep(page.file(), finished);
      return new Shown(
          status,
          finished.bytes(),
          PAGE,
          Optional.of(page),
          finished.version(),
          false,
          List.of(),
          Map.of(),
          Optional.empty());
    } catch (RuntimeException e) {
      return old(page, status, List.of(), Map.of(), Optional.of(e.toString()));
    }
  }

  private Shown faulty(Edition edition, PlannedPage page, int status, TemplateFault fault) {
    Map<String, SourceText> texts = new HashMap<>();
    Diagnostic diagnostic = TemplateDiagnostics.of(fault, edition.settings(), texts);
    return old(page, status, List.of(diagnostic), texts, Optional.empty());
  }

  private Shown old(
      PlannedPage page,
      int status,
      List<Diagnostic> faults,
      Map<String, SourceText> texts,
      Optional<String> trouble) {
    Finished last = Objects.requireNonNullElse(kept(page.file()), NOTHING);
    return new Shown(
        status,
        last.bytes(),
        PAGE,
        Optional.of(page),
        last.version(),
        true,
        faults,
        texts,
        trouble);
  }

  private synchronized @Nullable Finished kept(String file) {
    return good.get(file);
  }

  private synchronized void keep(String file, Finished page) {
    Finished before = good.put(file, page);
    size += page.bytes().length - (before == null ? 0 : before.bytes().length);
    var oldest = good.entrySet().iterator();
    while (size > KEPT && oldest.hasNext() && good.size() > 1) {
      size -= oldest.next().getValue().bytes().length;
      oldest.remove();
    }
  }
}
