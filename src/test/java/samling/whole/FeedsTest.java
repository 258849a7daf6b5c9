package samling.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import samling.Demo;
import samling.Folders;
import samling.build.Build;
import samling.build.Outcome;
import samling.build.Request;
import samling.build.Summary;
import samling.build.When;
import samling.feed.ServicesSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Feeds, site map and catalogue of the demo, as others read them. */
class FeedsTest {

  @TempDir private Path folder;

  @Test
  void atomFeedsKeepTheSchema() throws Exception {
    List<String> feeds = files(".atom");
    assertThat(feeds).hasSize(8);
    for (String feed : feeds) {
      assertThat(AtomRules.faults(text(feed))).as(feed).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "<id>[^<]*</id>,",
    "(<id>[^<]*</id>),$1$1",
    "<title>[^<]*</title>,",
    "<updated>[^<]*</updated>,<updated>2026-11-20</updated>",
    "<updated>[^<]*</updated>,<updated>2026-11-20T12:00:00</updated>",
    "<author>\\s*<name>[^<]*</name>\\s*</author>,",
    "<name>[^<]*</name>,",
    "rel=\"alternate\",rel=\"a:b c\"",
    " href=\"[^\"]*\",",
    "(<entry)([^>]*>),$1 type=\"x\"$2",
    "(<link rel=\"alternate\"[^>]*/>),$1$1",
    "(<title)>,$1 type=\"text/html\">",
    "</feed>,<published>2026-11-20T12:00:00Z</published></feed>",
    "</feed>,<id>urn:x</id></feed>",
    "<updated>,<unknown/><updated>",
  })
  void aBreachOfAtomsRulesIsNoticed(String pattern, @Nullable String replacement) throws Exception {
    String feed = text("aktuelt/feed.atom");
    String with = replacement == null ? "" : replacement;
    String broken = feed.replaceFirst(pattern, with);
    assertThat(broken).isNotEqualTo(feed);
    assertThat(AtomRules.faults(broken)).isNotEmpty();
  }

  @Test
  void whatAtomAllowsIsNoBreach() throws Exception {
    String feed =
        text("aktuelt/feed.atom")
            .replaceFirst("<feed", "<feed xmlns:x=\"urn:x\" x:y=\"z\"")
            .replaceFirst(
                "<updated>",
                "<x:a b=\"c\"><x:d/>e</x:a><category term=\"a\"><x:f/></category><updated>")
            .replaceFirst(
                "<entry>",
                "<entry><source><id>urn:y</id></source><contributor><name>A</name>"
                    + "<uri>https://example.no/</uri><email>a@example.no</email></contributor>");
    assertThat(AtomRules.faults(feed)).isEmpty();
  }

  @Test
  void atomFeedsAreRead() throws Exception {
    for (String file : files(".atom")) {
      SyndFeed feed = new SyndFeedInput().build(new StringReader(text(file)));
      assertThat(feed.getTitle()).startsWith("Tunet: ");
      assertThat(feed.getEntries()).as(file).hasSizeGreaterThan(5);
      Set<String> ids = new HashSet<>();
      feed.getEntries()
          .forEach(
              entry -> {
                assertThat(ids.add(entry.getUri())).isTrue();
                assertThat(entry.getLink()).startsWith("https://kurs.example.no/");
                assertThat(entry.getUpdatedDate()).isNotNull();
              });
    }
    SyndFeed changes = new SyndFeedInput().build(new StringReader(text("kurs/feed.atom")));
    assertThat(changes.getEntries())
        .extracting(entry -> entry.getTitle().replaceFirst(":.*", ""))
        .contains("Avlyst", "Utsatt", "Ny dato", "Flyttet til nett", "Påmeldingen har åpnet");
  }

  @Test
  void jsonFeedsKeepTheFormat() throws IOException {
    List<String> feeds = files("feed.json");
    assertThat(feeds).hasSize(8);
    for (String file : feeds) {
      JsonNode feed = json(file);
      assertThat(feed.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
      assertThat(feed.get("feed_url").asString()).isEqualTo("https://kurs.example.no/" + file);
      assertThat(path(feed.get("home_page_url").asString().substring(24) + "index.html")).exists();
      assertThat(feed.get("title").asString()).isNotBlank();
      Set<String> ids = new HashSet<>();
      for (JsonNode item : feed.get("items")) {
        assertThat(ids.add(item.get("id").asString())).isTrue();
        assertThat(item.has("content_html") || item.has("content_text")).isTrue();
        OffsetDateTime.parse(item.get("date_published").asString());
        OffsetDateTime.parse(item.get("date_modified").asString());
        if (item.has("content_html")) {
          assertThat(item.get("content_html").asString()).doesNotContain("=\"../");
        }
      }
      assertThat(ids).hasSizeGreaterThan(5);
    }
  }

  @Test
  void theCatalogueKeepsItsOwnSchema() throws IOException {
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text("catalogue.schema.json"), InputFormat.JSON);
    assertThat(schema.validate(text("catalogue.json"), InputFormat.JSON)).isEmpty();
    assertThat(json("catalogue.json").get("courses")).hasSize(29);
  }

  @Test
  void groupsAreServicesAfterOpenReferral() throws IOException {
    assertThat(ServicesSchema.faults(text("hsds.json"))).isEmpty();
    JsonNode services = json("hsds.json").get("contents");
    assertThat(services).hasSize(8); // of nine, one of which is not for search engines
    JsonNode open = service(services, "Torsdagsringen");
    assertThat(open.get("status").asString()).isEqualTo("active");
    assertThat(open.get("schedules").valueStream().map(s -> s.get("until").asString()))
        .containsExactly(
            "2026-10-22", "2026-12-17", "2026-12-12", "2027-03-18", "2027-04-29", "2027-05-20");
    assertThat(open.at("/schedules/0/byday").asString()).isEqualTo("TH");
    assertThat(open.at("/schedules/0/opens_at").asString()).isEqualTo("18:00+02:00");
    assertThat(open.at("/schedules/1/opens_at").asString()).isEqualTo("18:00+01:00");
    assertThat(open.at("/service_at_locations/0/location/addresses/0/city").asString())
        .isEqualTo("Hamar");
    assertThat(service(services, "Ny stressgruppe på Hamar").has("service_at_locations")).isFalse();
    assertThat(service(services, "Tenåringsforeldre i Tromsø").get("status").asString())
        .isEqualTo("temporarily closed");
  }

  private static JsonNode service(JsonNode services, String name) {
    for (JsonNode service : services) {
      if (service.get("name").asString().equals(name)) {
        return service;
      }
    }
    throw new AssertionError("no service " + name);
  }

  @Test
  void theSiteMapNamesEveryPageThatMayBeListed() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document map = factory.newDocumentBuilder().parse(path("sitemap.xml").toFile());
    NodeList locations = map.getElementsByTagNameNS("*", "loc");
    Set<String> named = new HashSet<>();
    for (int i = 0; i < locations.getLength(); i++) {
      assertThat(named.add(locations.item(i).getTextContent())).isTrue();
    }
    Set<String> due = new HashSet<>();
    for (Page page : FinishedSite.in(Demo.built()).pages().values()) {
      Element canonical = page.document().selectFirst("link[rel=canonical]");
      if (page.document().select("meta[name=robots][content=noindex]").isEmpty()
          && canonical != null) {
        due.add(canonical.attr("href"));
      }
    }
    assertThat(named).isEqualTo(due).hasSizeGreaterThan(300);
    assertThat(map.getElementsByTagNameNS("http://www.w3.org/1999/xhtml", "link").getLength())
        .isEqualTo(named.size() * 5);
    assertThat(text("robots.txt")).contains("Sitemap: https://kurs.example.no/sitemap.xml");
  }

  /** From each of these times on nothing on the site changes by itself until the time it tells. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-20T12:00",
        "2026-12-31T23:30",
        "2027-03-27T12:00",
        "2027-06-30T12:00",
        "2029-01-01T00:00"
      })
  void unchangedDataGivesUnchangedBytes(String at) throws Exception {
    Path earlier = folder.resolve("earlier");
    Path later = folder.resolve("later");
    Instant from = When.parse(at, ZoneId.of("Europe/Oslo"));
    Summary summary = build(from, earlier);
    Instant until =
        summary.next().map(change -> change.at().minusMillis(1)).orElse(from.plusSeconds(1L << 30));
    build(until, later);
    assertThat(until).isAfter(from);
    assertThat(Folders.digests(later)).isEqualTo(Folders.digests(earlier));
  }

  @Test
  void aChangeOfTheSiteLeavesCalendarsOfWhatDidNotChangeAlone() throws Exception {
    Path earlier = folder.resolve("earlier");
    Path later = folder.resolve("later");
    build(When.parse("2026-11-20T12:00", ZoneId.of("Europe/Oslo")), earlier);
    build(When.parse("2027-02-10T12:00", ZoneId.of("Europe/Oslo")), later);
    int compared = 0;
    for (String file : Folders.files(earlier)) {
      if (file.matches("kurs/.*/.*\\.ics") || file.equals("aktuelt/feed.atom")) {
        assertThat(later.resolve(file)).hasSameBinaryContentAs(earlier.resolve(file));
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(90);
  }

  private static Summary build(Instant at, Path output) throws Exception {
    Outcome outcome = Build.build(new Request(Path.of(""), output, zone -> at, false, stage -> {}));
    assertThat(outcome.good()).isTrue();
    return outcome.summary().orElseThrow();
  }

  private static List<String> files(String ending) throws IOException {
    List<String> files = new ArrayList<>(FinishedSite.in(Demo.built()).files());
    files.removeIf(file -> !file.endsWith(ending));
    return files;
  }

  private static Path path(String file) throws IOException {
    return Demo.built().resolve(file);
  }

  private static String text(String file) throws IOException {
    return Files.readString(path(file), StandardCharsets.UTF_8);
  }

  private static JsonNode json(String file) throws IOException {
    return JsonMapper.shared().readTree(text(file));
  }
}
