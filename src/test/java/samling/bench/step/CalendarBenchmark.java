package samling.bench.step;

import org.openjdk.jmh.annotations.Benchmark;
import samling.catalogue.Catalogue;
import samling.feed.Feeds;
import samling.site.Site;
import samling.site.SiteFile;

/** Calendars: every one of a site, with nothing known of any entry beforehand. */
public class CalendarBenchmark extends Measured {
  private final Catalogue catalogue;
  private final Site site;

  public CalendarBenchmark() {
    SmallSite small = SmallSite.make();
    catalogue = small.catalogue();
    site = small.site();
  }

  @Benchmark
  public long allOfASite() {
    return new Feeds(catalogue, SmallSite.NOW, site)
        .files().stream()
            .filter(file -> file.path().endsWith(".ics"))
            .map(SiteFile::bytes)
            .mapToLong(bytes -> bytes.length)
            .sum();
  }
}
