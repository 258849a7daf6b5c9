package samling.site;

import java.util.List;

/** Everything there is to bake. */
public interface Site {

  List<? extends Page> pages();

  List<SiteFile> files();

  /** What templates see as {@code site} while they render the page. */
  Object view(Page page);
}
