package samling.search;

import java.util.ArrayList;
import java.util.List;
import samling.site.Page;
import samling.site.Searchable;
import samling.site.Site;
import samling.site.SiteFile;

/** Completes a site with an index of its words and a page to look them up on, in each language. */
public final class Search {
  /** Up to so many courses, the words of an index are one file. */
  static final int WHOLE = 2_500;

  private Search() {}

  /** The site with all that searching takes; the same site where nothing is to be searched. */
  public static Site complete(Site site) {
    return complete(site, WHOLE);
  }

  static Site complete(Site site, int whole) {
    if (site.searchables().isEmpty()) {
      return site;
    }
    List<Page> pages = new ArrayList<>();
    List<SiteFile> files = new ArrayList<>();
    for (Searchable searchable : site.searchables()) {
      Index index = Index.of(searchable, searchable.courses() > whole);
      pages.add(new Page.Search(searchable.head(), index.facts()));
      files.addAll(index.files());
    }
    return site.with(pages, files);
  }
}
