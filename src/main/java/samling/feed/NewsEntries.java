package samling.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Announcement;
import samling.catalogue.Catalogue;
import samling.site.Html;
import samling.site.Page;
import samling.site.PlannedPage;
import samling.site.Site;
import samling.site.Time;

/** Announcements as entries of a feed, from their pages. Those without a date are no news. */
final class NewsEntries {
  /** How many entries a feed has. */
  static final int LIMIT = 50;

  private final Catalogue catalogue;
  private final Links links;
  private final Map<String, List<PlannedPage>> byLanguage = new HashMap<>();

  /** As {@link Entry#NEWEST}, so that no more are worded than there is room for. */
  private final Comparator<PlannedPage> newest;

  NewsEntries(Catalogue catalogue, Links links, Site site) {
    this.catalogue = catalogue;
    this.links = links;
    this.newest =
        Comparator.comparing((PlannedPage page) -> Objects.requireNonNull(page.changed()))
            .reversed()
            .thenComparing(page -> id(page.lang(), page.id()));
    for (PlannedPage page : site.pages()) {
      if (page.kind().equals("announcement")) {
        byLanguage.computeIfAbsent(page.lang(), lang -> new ArrayList<>()).add(page);
      }
    }
  }

  List<Entry> entries(String lang) {
    return byLanguage.getOrDefault(lang, List.of()).stream()
        .filter(this::isDated)
        .sorted(newest)
        .limit(LIMIT)
        .map(page -> entry(page.id(), (Page.Announcement) page.page()))
        .filter(Objects::nonNull)
        .toList();
  }

  private boolean isDated(PlannedPage page) {
    Announcement news = catalogue.announcements().get(page.id());
    return news != null && news.date() != null;
  }

  /** Neither where a language stands in the site's list nor a word of an address is in it. */
  private String id(String lang, String announcement) {
    return links.tag(lang + "/announcement/" + announcement);
  }

  private @Nullable Entry entry(String announcement, Page.Announcement news) {
    LocalDate date = date(news.date());
    String url = news.head().canonical();
    if (date == null || url == null) {
      return null;
    }
    ZoneId zone = catalogue.site().zone();
    Instant published = date.atStartOfDay(zone).toInstant();
    LocalDate updated = date(news.updated());
    return new Entry(
        id(news.head().lang(), announcement),
        news.head().title(),
        url,
        published,
        updated == null ? published : updated.atStartOfDay(zone).toInstant(),
        zone,
        news.summary(),
        new Html(absolute(news.body().html(), url, news.head().root()), news.body().lang()),
        news.author());
  }

  private static @Nullable LocalDate date(@Nullable Time time) {
    return time == null || time.iso() == null ? null : LocalDate.parse(time.iso());
  }

  /** The page's links lead to the site's root first; outside of the page they need its address. */
  private String absolute(String html, String url, String root) {
    String base = Objects.requireNonNullElse(links.url(""), "");
    return html.replace("href=\"#", "href=\"" + url + "#")
        .replace("href=\"" + root, "href=\"" + base)
        .replace("src=\"" + root, "src=\"" + base);
  }
}
