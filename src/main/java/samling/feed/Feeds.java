package samling.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Catalogue;
import samling.catalogue.Language;
import samling.catalogue.Lazy;
import samling.site.NewsFeed;
import samling.site.Page;
import samling.site.Site;
import samling.site.SiteFile;

/** Everything that programs read of a site. */
public final class Feeds {
  private static final String CATALOGUE = "catalogue.json";
  private static final String SERVICES = "hsds.json";
  private static final String SCHEMA = "catalogue.schema.json";

  private final Catalogue catalogue;
  private final Instant now;
  private final Site site;
  private final Links links;
  private final Dated dated;
  private final Map<String, Wording> wordings = new TreeMap<>();
  private final Calendars calendars;
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
    this.calendars = new Calendars(catalogue, site, links, dated, wordings);
    this.linkedData = new LinkedData(catalogue, links, wordings);
  }

  /** Every file, calendars first, each made when its bytes are asked for. */
  public List<SiteFile> files() {
    return Stream.of(calendars.files(), feeds(), catalogue(), services(), siteMap())
        .flatMap(s -> s)
        .toList();
  }

  /** What search engines are told of a page, as JSON-LD, or null. */
  public @Nullable String linkedData(Page page) {
    return linkedData.of(page);
  }

  private Stream<SiteFile> feeds() {
    NewsEntries news = new NewsEntries(catalogue, links, site);
    ChangeEntries changes = new ChangeEntries(catalogue, now, links, dated);
    return site.feeds().stream()
        .flatMap(
            feed ->
                files(
                    feed,
                    Lazy.of(
                        () ->
                            switch (feed.kind()) {
                              case ANNOUNCEMENTS -> news.entries(feed.lang());
                              case CHANGES -> changes.entries(wording(feed.lang()));
                            })));
  }

  private Stream<SiteFile> files(NewsFeed feed, Supplier<List<Entry>> entries) {
    String page = Objects.requireNonNull(links.url(feed.page()));
    String atom = Objects.requireNonNull(links.url(feed.atom()));
    String json = Objects.requireNonNull(links.url(feed.json()));
    String author = wording(feed.lang()).say(catalogue.site().name());
    String id = links.tag(feed.lang() + "/" + feed.kind().name().toLowerCase(Locale.ROOT));
    return Stream.of(
        new SiteFile(
            feed.atom(),
            () -> AtomFile.bytes(id, feed.lang(), feed.title(), page, atom, author, entries.get())),
        new SiteFile(
            feed.json(),
            () ->
                JsonFeedFile.bytes(feed.lang(), feed.title(), page, json, author, entries.get())));
  }

  private Stream<SiteFile> catalogue() {
    return Stream.of(
        new SiteFile(CATALOGUE, () -> new CatalogueJson(catalogue, links).json().bytes()),
        new SiteFile(SCHEMA, Feeds::schema));
  }

  /** The groups for those who gather services from many; nothing where there are none. */
  private Stream<SiteFile> services() {
    return catalogue.groups().isEmpty()
        ? Stream.empty()
        : Stream.of(
            new SiteFile(
                SERVICES,
                () ->
                    new HumanServices(catalogue, links, wording(catalogue.site().first().tag()))
                        .json()
                        .bytes()));
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
