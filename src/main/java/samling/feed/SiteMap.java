package samling.feed;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samling.site.Alternate;
import samling.site.PlannedPage;
import samling.site.SiteFile;

/** What search engines are told: every page they may list, in every language, and nothing else. */
final class SiteMap {
  /** A site map may name 50,000 addresses and weigh 50 MB. */
  private static final int PER_FILE = 20_000;

  private static final String XMLNS = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private SiteMap() {}

  /**
   * {@code robots.txt} and the site maps.
   *
   * @param base the site's absolute address, or null where it does not know its own
   * @param indexing whether search engines may list the site at all
   */
  static List<SiteFile> files(@Nullable String base, boolean indexing, List<PlannedPage> pages) {
    if (base == null || !indexing) {
      return List.of(robots(null, indexing));
    }
    List<PlannedPage> listed = pages.stream().filter(PlannedPage::listed).toList();
    List<SiteFile> files = new ArrayList<>();
    files.add(robots(base, true));
    if (listed.size() <= PER_FILE) {
      files.add(new SiteFile("sitemap.xml", () -> map(base, listed)));
      return files;
    }
    Xml index = new Xml().open("sitemapindex", "xmlns", XMLNS);
    for (int from = 0; from < listed.size(); from += PER_FILE) {
      String path = "sitemap-" + (from / PER_FILE + 1) + ".xml";
      List<PlannedPage> some = listed.subList(from, Math.min(from + PER_FILE, listed.size()));
      files.add(new SiteFile(path, () -> map(base, some)));
      index.open("sitemap").text("loc", base + path).close();
    }
    files.add(new SiteFile("sitemap.xml", index.close().bytes()));
    return files;
  }

  private static SiteFile robots(@Nullable String base, boolean indexing) {
    String rules = "User-agent: *\n" + (indexing ? "Disallow:\n" : "Disallow: /\n");
    String map = base == null ? "" : "\nSitemap: " + base + "sitemap.xml\n";
    return new SiteFile("robots.txt", (rules + map).getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] map(String base, List<PlannedPage> pages) {
    Xml xml =
        new Xml().open("urlset", "xmlns", XMLNS, "xmlns:xhtml", "http://www.w3.org/1999/xhtml");
    for (PlannedPage planned : pages) {
      xml.open("url").text("loc", base + planned.path());
      LocalDate changed = planned.changed();
      if (changed != null) {
        xml.text("lastmod", changed.toString());
      }
      List<Alternate> alternates = planned.alternates();
      for (Alternate other : alternates) {
        alternate(other.lang(), other.url(), xml);
      }
      if (!alternates.isEmpty()) {
        alternate("x-default", alternates.get(0).url(), xml);
      }
      xml.close();
    }
    return xml.close().bytes();
  }

  private static void alternate(String lang, @Nullable String url, Xml xml) {
    if (url != null) {
      xml.empty("xhtml:link", "rel", "alternate", "hreflang", lang, "href", url);
    }
  }
}
