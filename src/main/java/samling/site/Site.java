package samling.site;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A whole planned site: all that is left to do is to render its pages and write its files.
 *
 * @param views how pages see the site, by language tag
 * @param pages every page, in the order of their paths
 * @param files assets, feeds and all else
 */
public record Site(Map<String, SiteView> views, List<Page> pages, List<SiteFile> files) {
  public Site {
    views = Map.copyOf(views);
    pages = List.copyOf(pages);
    files = List.copyOf(files);
  }

  /** What {@code page} sees as {@code site}. */
  public SiteView view(Page page) {
    return Objects.requireNonNull(views.get(page.head().lang()));
  }
}
