package samling.site;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A whole planned site: all that is left to do is to write its feeds, to render its pages and to
 * put its files beside them.
 *
 * @param views how pages see the site, by language tag
 * @param pages every page, in the order of their paths
 * @param files assets
 * @param calendars every calendar to write
 * @param feeds every feed to write
 * @param oldAddresses every address that leads to another, in order
 */
public record Site(
    Map<String, SiteView> views,
    List<Page> pages,
    List<SiteFile> files,
    List<CalendarFile> calendars,
    List<NewsFeed> feeds,
    List<OldAddress> oldAddresses) {
  public Site {
    views = Map.copyOf(views);
    pages = List.copyOf(pages);
    files = List.copyOf(files);
    calendars = List.copyOf(calendars);
    feeds = List.copyOf(feeds);
    oldAddresses = List.copyOf(oldAddresses);
  }

  /** What {@code page} sees as {@code site}. */
  public SiteView view(Page page) {
    return Objects.requireNonNull(views.get(page.head().lang()));
  }
}
