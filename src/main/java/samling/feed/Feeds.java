package samling.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Catalogue;
import samling.catalogue.Language;
import samling.catalogue.Offering;
import samling.site.CalendarFile;
import samling.site.NewsFeed;
import samling.site.Page;
import samling.site.Site;
import samling.site.SiteFile;

/** Everything that programs read of a site. */
public final class Feeds {
  private static final String CATALOGUE = "catalogue.json";
  private static final String SCHEMA = "catalogue.schema.json";

  private final Catalogue catalogue;
  private final Instant now;
  private final Site site;
  private final Links links;
  private final Dated dated;
  private final Map<String, Wording> wordings = new TreeMap<>();
  private final LinkedData linkedData;

  /**
   * The feeds of a planned site.
   *
   * @param now for what has happened by then; no date in any file comes from it
   */
  public Feeds(Catalogue catalogue, Instant now, Site site) {
    this.catalogue = catalogue;
    this.now = now;
    this.site = site;
    this.links = new Links(catalogue.site().url(), site);
    this.dated = new Dated(catalogue);
    for (Language language : catalogue.site().languages()) {
      wordings.put(language.tag(), new Wording(catalogue, language));
    }
    this.linkedData = new LinkedData(catalogue, links, wordings);
  }

  /** Every file, calendars first. */
  public List<SiteFile> files() {
    return Stream.of(
            calendars(),
            feeds(),
            catalogue(),
            siteMap(),
            RedirectsFile.of(catalogue.site().url(), site.oldAddresses()))
        .flatMap(s -> s)
        .toList();
  }

  /** What search engines are told of a page, as JSON-LD, or null. */
  public @Nullable String linkedData(Page page) {
    return linkedData.of(page);
  }

  private Stream<SiteFile> calendars() {
    Map<String, Offering> offerings = new HashMap<>();
    catalogue.offerings().forEach(o -> offerings.put(o.key(), o));
    CalendarLines calendars = new CalendarLines();
    Map<String, List<CalendarLines.Written>> written = new HashMap<>();
    return site.calendars().stream()
        .map(
            file -> {
              List<CalendarLines.Written> entries = new ArrayList<>();
              for (String key : file.offerings()) {
                Offering offering = Objects.requireNonNull(offerings.get(key));
                entries.addAll(
                    written.computeIfAbsent(
                        file.kind() + " " + file.lang() + " " + key, k -> entries(file, offering)));
              }
              return new SiteFile(
                  file.path(),
                  calendars.calendar(
                      file.name(),
                      file.lang(),
                      links.url(file.page()),
                      links.url(file.path()),
                      catalogue.site().zone(),
                      entries));
            });
  }

  private List<CalendarLines.Written> entries(CalendarFile file, Offering offering) {
    CalendarEvents events = new CalendarEvents(catalogue, links, dated, wording(file.lang()));
    List<CalendarEvent> all =
        switch (file.kind()) {
          case SESSIONS -> events.sessions(offering);
          case REGISTRATION -> events.registration(offering);
        };
    return all.stream().map(CalendarLines::entry).toList();
  }

  private Stream<SiteFile> feeds() {
    NewsEntries news = new NewsEntries(catalogue, links, site);
    ChangeEntries changes = new ChangeEntries(catalogue, now, links, dated);
    return site.feeds().stream()
        .flatMap(
            feed ->
                files(
                    feed,
                    switch (feed.kind()) {
                      case ANNOUNCEMENTS -> news.entries(feed.lang());
                      case CHANGES -> changes.entries(wording(feed.lang()));
                    }));
  }

  private Stream<SiteFile> files(NewsFeed feed, List<Entry> entries) {
    String page = Objects.requireNonNull(links.url(feed.page()));
    String atom = Objects.requireNonNull(links.url(feed.atom()));
    String json = Objects.requireNonNull(links.url(feed.json()));
    String author = wording(feed.lang()).say(catalogue.site().name());
    String id = links.tag(feed.page());
    return Stream.of(
        new SiteFile(
            feed.atom(),
            AtomFile.bytes(id, feed.lang(), feed.title(), page, atom, author, entries)),
        new SiteFile(
            feed.json(),
            JsonFeedFile.bytes(feed.lang(), feed.title(), page, json, author, entries)));
  }

  private Stream<SiteFile> catalogue() {
    byte[] json = new CatalogueJson(catalogue, links).json().bytes();
    return Stream.of(new SiteFile(CATALOGUE, json), new SiteFile(SCHEMA, schema()));
  }

  private static byte[] schema() {
    try (InputStream in = Feeds.class.getResourceAsStream(SCHEMA)) {
      return Objects.requireNonNull(in, SCHEMA).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<SiteFile> siteMap() {
    return SiteMap.files(links.url(""), catalogue.site().indexing(), site.pages()).stream();
  }

  private Wording wording(String lang) {
    return Objects.requireNonNull(wordings.get(lang));
  }
}
