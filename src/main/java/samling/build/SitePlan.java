package samling.build;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samling.bake.BakeSettings;
import samling.bake.Sheet;
import samling.catalogue.Catalogue;
import samling.catalogue.Lazy;
import samling.catalogue.Outlook;
import samling.feed.Feeds;
import samling.host.ApacheWords;
import samling.host.HeadersWords;
import samling.host.HostRules;
import samling.host.NginxWords;
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
  private final boolean packed;
  private final Lazy<List<SiteFile>> others = Lazy.of(this::allOthers);

  private SitePlan(Catalogue catalogue, Instant now, Site site, boolean packed) {
    this.catalogue = catalogue;
    this.now = now;
    this.site = site;
    this.feeds = new Feeds(catalogue, now, site);
    this.packed = packed;
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
    return new SitePlan(
        placed, now, Planner.plan(placed, assets, now), PackedFiles.areAskedFor(settings));
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
    return Stream.of(site.files(), feeds.files(), hostFiles())
        .flatMap(files -> files.stream())
        .toList();
  }

  /** What web hosts read. */
  private List<SiteFile> hostFiles() {
    Map<String, String> moved = new TreeMap<>();
    List<String> notFound = new ArrayList<>();
    for (PlannedPage planned : pages()) {
      if (planned.kind().equals("not-found")) {
        notFound.add(planned.file());
      } else if (planned.page() instanceof Page.Redirect redirect) {
        moved.put(planned.path(), redirect.target().path());
      }
    }
    HostRules rules = HostRules.of(catalogue.site().url(), moved, notFound, packed);
    return List.of(
        file(ApacheWords.FILE, ApacheWords.of(rules)),
        file(NginxWords.HTTP, NginxWords.http(rules)),
        file(NginxWords.SERVER, NginxWords.server(rules)),
        file(HeadersWords.FILE, HeadersWords.of(rules)));
  }

  private static SiteFile file(String path, String text) {
    return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8));
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
