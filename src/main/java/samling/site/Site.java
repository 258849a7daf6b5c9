package samling.site;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A whole planned site: all that is left to do is to write its feeds, to render its pages and to
 * put its files beside them. What is in it is made when it is asked for, and by any thread.
 */
public final class Site {
  private final Map<String, ? extends Supplier<SiteView>> views;
  private final List<PlannedPage> pages;
  private final Assets assets;
  private final List<PlannedFolder> folders;
  private final Supplier<List<CalendarFile>> calendars;
  private final Supplier<List<NewsFeed>> feeds;
  private final List<PlannedSearch> searches;

  /** The files that pages use. */
  public interface Assets {
    /** Every asset there is. */
    List<SiteFile> all();

    /** The assets to publish, once every page is worded. */
    List<SiteFile> used();
  }

  /**
   * @param views how pages see the site, by language tag
   * @param pages every page
   * @param calendars every calendar to write
   * @param feeds every feed to write
   * @param searches what readers can search; none where lists are enough
   */
  public Site(
      Map<String, ? extends Supplier<SiteView>> views,
      List<PlannedPage> pages,
      Assets assets,
      Supplier<List<CalendarFile>> calendars,
      Supplier<List<NewsFeed>> feeds,
      List<PlannedSearch> searches) {
    this(views, pages, assets, List.of(), calendars, feeds, searches);
  }

  private Site(
      Map<String, ? extends Supplier<SiteView>> views,
      List<PlannedPage> pages,
      Assets assets,
      List<PlannedFolder> folders,
      Supplier<List<CalendarFile>> calendars,
      Supplier<List<NewsFeed>> feeds,
      List<PlannedSearch> searches) {
    this.views = Map.copyOf(views);
    this.pages = pages.stream().sorted(Comparator.comparing(PlannedPage::file)).toList();
    this.assets = assets;
    this.folders = List.copyOf(folders);
    this.calendars = calendars;
    this.feeds = feeds;
    this.searches = List.copyOf(searches);
  }

  /** This site with one more page, and the files that go with it. */
  public Site with(PlannedPage page, PlannedFolder folder) {
    return new Site(
        views,
        Stream.concat(pages.stream(), Stream.of(page)).toList(),
        assets,
        Stream.concat(folders.stream(), Stream.of(folder)).toList(),
        calendars,
        feeds,
        searches);
  }

  /** Every page, in the order of their paths. */
  public List<PlannedPage> pages() {
    return pages;
  }

  /** The files to publish beside pages, known when every page has been worded. */
  public List<SiteFile> files() {
    return Stream.concat(
            assets.used().stream(), folders.stream().flatMap(f -> f.files().get().stream()))
        .toList();
  }

  /** Every asset that a page may use, whether one does or not. */
  public List<SiteFile> assets() {
    return assets.all();
  }

  /** Every folder of files that is neither an asset's nor a feed's. */
  public List<PlannedFolder> folders() {
    return folders;
  }

  /** What readers can search; none where lists are enough. */
  public List<PlannedSearch> searches() {
    return searches;
  }

  /** Every address that leads to another, in order. */
  public List<OldAddress> oldAddresses() {
    return pages.stream()
        .filter(page -> page.kind().equals("redirect"))
        .map(PlannedPage::page)
        .map(Page.Redirect.class::cast)
        .map(page -> new OldAddress(page.head().path(), page.target().path()))
        .toList();
  }

  public List<CalendarFile> calendars() {
    return calendars.get();
  }

  public List<NewsFeed> feeds() {
    return feeds.get();
  }

  /** How the pages of each language see the site, in the order of languages' tags. */
  public List<SiteView> views() {
    return views.keySet().stream()
        .sorted()
        .<SiteView>map(language -> Objects.requireNonNull(views.get(language)).get())
        .toList();
  }

  /** What {@code page} sees as {@code site}. */
  public SiteView view(Page page) {
    return Objects.requireNonNull(views.get(page.head().lang())).get();
  }
}
