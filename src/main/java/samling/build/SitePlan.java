package samling.build;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samling.bake.BakeSettings;
import samling.bake.Sheet;
import samling.catalogue.Catalogue;
import samling.catalogue.Lazy;
import samling.catalogue.Outlook;
import samling.feed.Feeds;
import samling.host.HostFiles;
import samling.host.Packing;
import samling.plan.PlanMemory;
import samling.plan.Planner;
import samling.search.Search;
import samling.site.Page;
import samling.site.PlannedFolder;
import samling.site.PlannedPage;
import samling.site.Site;
import samling.site.SiteFile;
import samling.site.SiteView;
import samling.source.Asset;

/**
 * A site ready to bake, with what it was planned from. Pages and files are made when they are asked
 * for, by any thread.
 */
public final class SitePlan {
  private final Catalogue catalogue;
  private final Instant now;
  private final Site site;
  private final Feeds writers;
  private final List<Packing> packed;
  private final Lazy<List<SiteFile>> feeds = Lazy.of(this::allFeeds);

  private SitePlan(Catalogue catalogue, Instant now, Site site, List<Packing> packed) {
    this.catalogue = catalogue;
    this.now = now;
    this.site = site;
    this.writers = new Feeds(catalogue, now, site);
    this.packed = packed;
  }

  /**
   * The plan of a site.
   *
   * @param catalogue without what is not to be seen
   * @param assets every asset by its path below {@code assets/}
   */
  static SitePlan of(
      Catalogue catalogue, Map<String, Asset> assets, BakeSettings settings, Instant now) {
    return of(catalogue, assets, settings, now, new PlanMemory());
  }

  /**
   * The plan of a site, made sooner if much is as it was.
   *
   * @param catalogue without what is not to be seen
   * @param assets every asset by its path below {@code assets/}
   * @param memory what earlier plans of the site have left
   */
  public static SitePlan of(
      Catalogue catalogue,
      Map<String, Asset> assets,
      BakeSettings settings,
      Instant now,
      PlanMemory memory) {
    Catalogue placed =
        settings.siteHost().map(host -> catalogue.at(URI.create(host))).orElse(catalogue);
    return new SitePlan(
        placed,
        now,
        Search.complete(Planner.plan(placed, assets, now, memory)),
        PackedFiles.askedFor(settings));
  }

  /** The catalogue at the address that the site is built for. */
  public Catalogue catalogue() {
    return catalogue;
  }

  /** The instant the site is planned for. */
  public Instant now() {
    return now;
  }

  /** Every page, in the order of paths. */
  public List<PlannedPage> pages() {
    return site.pages();
  }

  /** How pages see the site, in each language. */
  List<SiteView> views() {
    return site.views();
  }

  /** A page ready to render, worded anew each time. */
  public Sheet sheet(PlannedPage planned) {
    return new Sheet(planned.kind(), planned.file(), () -> filling(planned.once()));
  }

  private Sheet.Filling filling(Page page) {
    return new Sheet.Filling(page, site.view(page), writers.linkedData(page));
  }

  /** The style sheets of a page, below the site's root, in order. */
  public List<String> styles(PlannedPage planned) {
    return site.view(planned.page()).styles();
  }

  /** What programs and web hosts read, each made when its bytes are asked for. */
  public List<SiteFile> feeds() {
    return feeds.get();
  }

  private List<SiteFile> allFeeds() {
    return Stream.of(writers.files(), HostFiles.of(catalogue.site().url(), site, packed))
        .flatMap(files -> files.stream())
        .toList();
  }

  /** Every asset that a page may use, whether one does or not. */
  public List<SiteFile> assets() {
    return site.assets();
  }

  /** Every folder of files that is neither an asset's nor a feed's. */
  public List<PlannedFolder> folders() {
    return site.folders();
  }

  /** What is neither page nor feed, known when every page has been worded. */
  List<SiteFile> others() {
    return site.files();
  }

  /** The paths of all pages, and of what programs and web hosts read. */
  List<String> paths() {
    return Stream.concat(
            pages().stream().map(PlannedPage::file), feeds.get().stream().map(SiteFile::path))
        .toList();
  }

  /** The copies that lie beside files. */
  List<Packing> packings() {
    return packed;
  }

  Summary summary(@Nullable Path output) {
    return new Summary(
        output,
        pages().size(),
        catalogue.courses().size(),
        (int) catalogue.offerings().count(),
        catalogue.groups().size(),
        catalogue.announcements().size(),
        catalogue.site().languages().stream().map(l -> l.tag()).toList(),
        new Outlook(catalogue, now).nextChange(),
        catalogue.site().zone());
  }
}
