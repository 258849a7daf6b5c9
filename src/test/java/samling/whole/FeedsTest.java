package samling.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import samling.Demo;
import samling.Folders;
import samling.build.Build;
import samling.build.Request;
import samling.build.When;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Feeds, site map and catalogue of the demo, as others read them. */
class FeedsTest {

  @TempDir private Path folder;

  @Test
  void atomFeedsKeepTheSchema() throws Exception {
    StringWriter faults = new StringWriter();
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(faults));
    ValidationDriver driver =
        new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
    assertThat(
            driver.loadSchema(
                new InputSource(FeedsTest.class.getResource("/samling/feed/atom.rnc").toString())))
        .isTrue();
    List<String> feeds = files(".atom");
    assertThat(feeds).hasSize(8);
    for (String feed : feeds) {
      boolean valid = driver.validate(new InputSource(path(feed).toUri().toString()));
      assertThat(valid).as(feed + "\n" + faults).isTrue();
    }
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
        .contains("Avlyst", "Utsatt", "Ny dato", "Flyttet til nett", "Åpent for påmelding");
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
    String known =
        new String(
            FeedsTest.class
                .getResourceAsStream("/samling/feed/hsds-3.0.schema.json")
                .readAllBytes(),
            StandardCharsets.UTF_8);
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(known, InputFormat.JSON);
    var faults =
        schema.validate(
            text("hsds.json"),
            InputFormat.JSON,
            context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)));
    assertThat(faults).isEmpty();
    JsonNode services = json("hsds.json").get("contents");
    assertThat(services).hasSize(9);
    JsonNode open = service(services, "Torsdagsringen");
    assertThat(open.get("status").asString()).isEqualTo("active");
    assertThat(open.at("/schedules/0/byday").asString()).isEqualTo("TH");
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

  @Test
  void unchangedDataGivesUnchangedBytes() throws Exception {
    // Nothing on the demo's site changes by itself between these instants.
    Path earlier = folder.resolve("earlier");
    Path later = folder.resolve("later");
    build("2026-11-20T12:00", earlier);
    build("2026-11-20T14:59", later);
    assertThat(Folders.digests(later)).isEqualTo(Folders.digests(earlier));
  }

  private static void build(String at, Path output) throws Exception {
    Request request =
        new Request(Path.of(""), output, zone -> When.parse(at, zone), false, stage -> {});
    assertThat(Build.build(request).good()).isTrue();
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
