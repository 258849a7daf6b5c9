package samling.preview;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import samling.bake.BakeSettings;
import samling.bake.PageRenderer;
import samling.bake.PageRenderer.Rendered;
import samling.bake.TemplateFault;
import samling.build.SitePlan;
import samling.catalogue.Lazy;
import samling.site.PlannedPage;
import samling.site.SiteFile;

/** A site as its files once were, at one instant. A page is rendered when it is asked for, once. */
final class Edition {
  /**
   * A rendered page.
   *
   * @param bytes nothing where there is a fault
   */
  @SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
  record Finished(byte[] bytes, Optional<TemplateFault> fault, Version version) {}

  /**
   * What tells a page from what it was before.
   *
   * @param styles the addresses of its style sheets as they stand in it
   */
  record Version(Fingerprint fingerprint, List<String> styles) {
    static final Version NONE = new Version(Fingerprint.NONE, List.of());
  }

  private final SitePlan plan;
  private final BakeSettings settings;
  private final PageRenderer renderer;
  private final Map<String, PlannedPage> pages;
  private final Lazy<Map<String, SiteFile>> assets = Lazy.of(this::findAssets);
  private final Lazy<Map<String, SiteFile>> feeds = Lazy.of(this::findFeeds);
  private final Map<String, Lazy<Finished>> finished = new ConcurrentHashMap<>();

  Edition(SitePlan plan, BakeSettings settings, PageRenderer renderer) {
    this.plan = plan;
    this.settings = settings;
    this.renderer = renderer;
    this.pages = new HashMap<>(plan.pages().size() * 2);
    plan.pages().forEach(page -> pages.putIfAbsent(page.file(), page));
  }

  SitePlan plan() {
    return plan;
  }

  BakeSettings settings() {
    return settings;
  }

  /** The path that the site lies below on its host, with a slash at both ends. */
  String base() {
    URI url = plan.catalogue().site().url();
    String path = url == null ? "/" : Objects.requireNonNullElse(url.getPath(), "/");
    return path.endsWith("/") ? path : path + "/";
  }

  Optional<PlannedPage> page(String file) {
    return Optional.ofNullable(pages.get(file));
  }

  /** The page that is shown where there is none, in the language that a path begins with. */
  Optional<PlannedPage> notFound(String path) {
    int slash = path.indexOf('/');
    return slash < 0
        ? page("404.html")
        : page(path.substring(0, slash) + "/404.html").or(() -> page("404.html"));
  }

  /** A file that is no page. */
  Optional<SiteFile> file(String path) {
    return Optional.ofNullable(assets.get().get(path))
        .or(() -> inFolder(path))
        .or(() -> Optional.ofNullable(feeds.get().get(path)));
  }

  /** A file that takes long to make is made for those alone who come for it. */
  private Optional<SiteFile> inFolder(String path) {
    return plan.folders().stream()
        .filter(folder -> path.startsWith(folder.path()))
        .flatMap(folder -> folder.files().get().stream())
        .filter(file -> file.path().equals(path))
        .findFirst();
  }

  /** A page as it is rendered, once. */
  Finished finish(PlannedPage page) {
    return finished.computeIfAbsent(page.file(), f -> Lazy.of(() -> make(page))).get();
  }

  private Finished make(PlannedPage page) {
    String root = page.page().head().root();
    List<String> styles = plan.styles(page).stream().map(style -> root + style).toList();
    Rendered rendered = renderer.render(plan.sheet(page));
    return new Finished(
        rendered.bytes(),
        rendered.fault(),
        new Version(Fingerprint.of(rendered.bytes(), styles), styles));
  }

  private Map<String, SiteFile> findAssets() {
    return byPath(plan.assets());
  }

  private Map<String, SiteFile> findFeeds() {
    return byPath(plan.feeds());
  }

  private static Map<String, SiteFile> byPath(List<SiteFile> files) {
    Map<String, SiteFile> byPath = new HashMap<>();
    files.forEach(file -> byPath.putIfAbsent(file.path(), file));
    return byPath;
  }
}
