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
  private final List<SiteFile> added;
  private final Supplier<List<CalendarFile>> calendars;
  private final Supplier<List<NewsFeed>> feeds;

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
   */
  public Site(
      Map<String, ? extends Supplier<SiteView>> views,
      List<PlannedPage> pages,
      Assets assets,
      Supplier<List<CalendarFile>> calendars,
      Supplier<List<NewsFeed>> feeds) {
    this(views, pages, assets, List.of(), calendars, feeds);
  }

  private Site(
      Map<String, ? extends Supplier<SiteView>> views,
      List<PlannedPage> pages,
      Assets assets,
      List<SiteFile> added,
      Supplier<List<CalendarFile>> calendars,
      Supplier<List<NewsFeed>> feeds) {
    this.views = Map.copyOf(views);
    this.pages = pages.stream().sorted(Comparator.comparing(PlannedPage::file)).toList();
    this.assets = assets;
    this.added = List.copyOf(added);
    this.calendars = calendars;
    this.feeds = feeds;
  }

  /** This site with more pages and files. */
  public Site with(List<PlannedPage> morePages, List<SiteFile> moreFiles) {
    return new Site(
        views,
        Stream.concat(pages.stream(), morePages.stream()).toList(),
        assets,
        Stream.concat(added.stream(), moreFiles.stream()).toList(),
        calendars,
        feeds);
  }

  /** Every page, in the order of their paths. */
  public List<PlannedPage> pages() {
    return pages;
  }

  /** The files to publish beside pages. To know them, every page is worded. */
  @SuppressWarnings("ReturnValueIgnored") // that they are made is what counts
  public List<SiteFile> files() {
    views.values().forEach(Supplier::get);
    pages.parallelStream().forEach(PlannedPage::page);
    return Stream.concat(assets.used().stream(), added.stream()).toList();
  }

  /** The files that may lie beside pages: those to publish, and what is there to be used. */
  public List<SiteFile> possibleFiles() {
    return Stream.concat(assets.all().stream(), added.stream()).toList();
  }

  public List<CalendarFile> calendars() {
    return calendars.get();
  }

  public List<NewsFeed> feeds() {
    return feeds.get();
  }

  /** What {@code page} sees as {@code site}. */
  public SiteView view(Page page) {
    return Objects.requireNonNull(views.get(page.head().lang())).get();
  }
}
