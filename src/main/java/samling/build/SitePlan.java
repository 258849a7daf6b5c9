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
import samling.plan.Planner;
import samling.site.Page;
import samling.site.PlannedPage;
import samling.site.Site;
import samling.site.SiteFile;
import samling.source.Asset;

/**
 * A site ready to bake, with what it was planned from. Pages and files are made when they are asked
 * for, by any thread.
 */
public final class SitePlan {
  private final Catalogue catalogue;
  private final Instant now;
  private final Site site;
  private final Feeds feeds;
  private final Lazy<List<SiteFile>> others = Lazy.of(this::allOthers);

  private SitePlan(Catalogue catalogue, Instant now, Site site) {
    this.catalogue = catalogue;
    this.now = now;
    this.site = site;
    this.feeds = new Feeds(catalogue, now, site);
  }

  /**
   * The plan of a site.
   *
   * @param catalogue without what is not to be seen
   * @param assets every asset by its path below {@code assets/}
   */
  public static SitePlan of(
      Catalogue catalogue, Map<String, Asset> assets, BakeSettings settings, Instant now) {
    Catalogue placed =
        settings.siteHost().map(host -> catalogue.at(URI.create(host))).orElse(catalogue);
    return new SitePlan(placed, now, Planner.plan(placed, assets, now));
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

  /** A page ready to render. */
  public Sheet sheet(PlannedPage planned) {
    Page page = planned.page();
    return new Sheet(page.kind(), page.file(), page, site.view(page), feeds.linkedData(page));
  }

  /** What programs read, each made when its bytes are asked for. */
  public List<SiteFile> feeds() {
    return feeds.files();
  }

  /** Every file that may lie beside pages, whether one uses it or not. */
  public List<SiteFile> possibleFiles() {
    return site.possibleFiles();
  }

  List<Sheet> sheets() {
    return pages().parallelStream().map(this::sheet).toList();
  }

  /** Every file that no template renders. */
  List<SiteFile> others() {
    return others.get();
  }

  private List<SiteFile> allOthers() {
    return Stream.concat(site.files().stream(), feeds.files().stream()).toList();
  }

  /** The paths of all files that are to be. */
  List<String> files() {
    return Stream.concat(
            pages().stream().map(PlannedPage::file), others().stream().map(SiteFile::path))
        .toList();
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
