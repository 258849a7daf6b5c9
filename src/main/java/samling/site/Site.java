package samling.site;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A whole planned site: all that is left to do is to write its feeds, to render its pages and to
 * put its files beside them.
 *
 * @param views how pages see the site, by language tag
 * @param pages every page, in the order of their paths
 * @param files assets
 * @param calendars every calendar to write
 * @param feeds every feed to write
 * @param searchables what readers can search; none where lists are enough
 */
public record Site(
    Map<String, SiteView> views,
    List<Page> pages,
    List<SiteFile> files,
    List<CalendarFile> calendars,
    List<NewsFeed> feeds,
    List<Searchable> searchables) {
  public Site {
    views = Map.copyOf(views);
    pages = List.copyOf(pages);
    files = List.copyOf(files);
    calendars = List.copyOf(calendars);
    feeds = List.copyOf(feeds);
    searchables = List.copyOf(searchables);
  }

  /** This site with more pages and files. */
  public Site with(List<? extends Page> morePages, List<SiteFile> moreFiles) {
    return new Site(
        views,
        Stream.concat(pages.stream(), morePages.stream())
            .sorted(Comparator.comparing(Page::file))
            .toList(),
        Stream.concat(files.stream(), moreFiles.stream()).toList(),
        calendars,
        feeds,
        searchables);
  }

  /** What {@code page} sees as {@code site}. */
  public SiteView view(Page page) {
    return Objects.requireNonNull(views.get(page.head().lang()));
  }
}
