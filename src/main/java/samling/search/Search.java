package samling.search;

import samling.catalogue.Lazy;
import samling.site.Page;
import samling.site.PlannedFolder;
import samling.site.PlannedPage;
import samling.site.PlannedSearch;
import samling.site.Site;

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
    Site complete = site;
    for (PlannedSearch search : site.searches()) {
      Lazy<Index> index =
          Lazy.of(() -> Index.of(search.searchable().get(), search.courses() > whole));
      complete =
          complete.with(
              PlannedPage.of(
                      "search",
                      search.lang(),
                      search.path(),
                      () -> new Page.Search(search.searchable().get().head(), index.get().facts()))
                  .listed(false),
              new PlannedFolder(Index.folder(search.lang()), () -> index.get().files()));
    }
    return complete;
  }
}
