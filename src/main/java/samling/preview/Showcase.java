package samling.preview;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samling.bake.PageRenderer.Rendered;
import samling.bake.TemplateFault;
import samling.build.TemplateDiagnostics;
import samling.diagnostic.Diagnostic;
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

  private final Map<String, byte[]> good = new LinkedHashMap<>(16, 0.75f, true);
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
      Rendered rendered = edition.render(page);
      if (rendered.fault().isPresent()) {
        return faulty(edition, page, status, rendered.fault().get());
      }
      keep(page.file(), rendered.bytes());
      return new Shown(
          status,
          rendered.bytes(),
          PAGE,
          Optional.of(page),
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
    byte[] bytes = Objects.requireNonNullElse(kept(page.file()), new byte[0]);
    return new Shown(status, bytes, PAGE, Optional.of(page), true, faults, texts, trouble);
  }

  private synchronized byte @Nullable [] kept(String file) {
    return good.get(file);
  }

  private synchronized void keep(String file, byte[] bytes) {
    byte[] before = good.put(file, bytes);
    size += bytes.length - (before == null ? 0 : before.length);
    var oldest = good.entrySet().iterator();
    while (size > KEPT && oldest.hasNext() && good.size() > 1) {
      size -= oldest.next().getValue().length;
      oldest.remove();
    }
  }
}
