package samling.whole;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samling.Demo;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The page, its linked data, the calendar and the catalogue's file tell the same of every offering:
 * every date and time, place, price and status, of those too that are cancelled or have moved.
 */
class SameStoryTest {
  private static final String HOST = "https://kurs.example.no/";

  /** What has become of an offering that was never held, and that no archive tells of. */
  private static final Set<String> LEFT = Set.of("cancelled", "postponed");

  private static FinishedSite site;
  private static JsonNode catalogue;
  private static final Set<String> TOWNS = new TreeSet<>();

  @BeforeAll
  static void read() throws IOException {
    site = FinishedSite.in(Demo.built());
    catalogue = JsonMapper.shared().readTree(text("catalogue.json"));
    for (JsonNode course : catalogue.get("courses")) {
      for (JsonNode offering : course.get("offerings")) {
        for (JsonNode place : offering.path("places")) {
          if (place.has("town")) {
            TOWNS.add(place.get("town").asString());
          }
        }
      }
    }
    assertThat(TOWNS).hasSizeGreaterThan(5);
  }

  static List<Tongue> tongues() {
    return Tongue.all();
  }

  @ParameterizedTest
  @MethodSource("tongues")
  void allTellTheSameOfEveryOffering(Tongue tongue) throws IOException {
    List<String> statuses = new ArrayList<>();
    int compared = 0;
    for (JsonNode course : catalogue.get("courses")) {
      String id = course.get("id").asString();
      String path = tongue.courses() + id + "/";
      Page page = Objects.requireNonNull(site.pages().get(path + "index.html"));
      Map<String, JsonNode> instances = instances(page);
      for (JsonNode offering : course.get("offerings")) {
        String run = offering.get("id").asString();
        OneStory told = StoriesInData.catalogue(offering);
        String what = id + "/" + run;
        Element part = page.document().selectFirst("article#" + css(run));
        JsonNode instance = instances.get(HOST + path + "#" + run);
        assertThat(instance == null).as(what).isEqualTo(part == null);
        if (part != null) {
          assertThat(StoriesOnPages.page(part, TOWNS, tongue))
              .as("page of " + what)
              .isEqualTo(told);
          assertThat(StoriesInData.linkedData(instance)).as("data of " + what).isEqualTo(told);
          statuses.add(told.status());
          compared++;
        }
        if (!told.times().isEmpty()) {
          assertThat(calendar(path, offering, tongue)).as("calendar of " + what).isEqualTo(told);
        }
      }
    }
    assertThat(statuses)
        .contains("scheduled", "cancelled", "postponed", "rescheduled", "moved-online");
    assertThat(compared).isGreaterThan(50);
  }

  @Test
  void timesHaveTheOffsetOfTheirZone() {
    int seen = 0;
    for (JsonNode course : catalogue.get("courses")) {
      for (JsonNode offering : course.get("offerings")) {
        ZoneId zone = ZoneId.of(offering.get("timeZone").asString());
        for (JsonNode session : offering.get("sessions")) {
          String start = session.get("start").asString();
          if (start.contains("T")) {
            assertThat(StoriesInData.isReal(start, zone)).as(start).isTrue();
            seen++;
          }
        }
      }
    }
    assertThat(seen).isGreaterThan(150);
  }

  @ParameterizedTest
  @MethodSource("tongues")
  void whatIsOverIsToldTheSameWhereItIsStillTold(Tongue tongue) {
    Page archive = Objects.requireNonNull(site.pages().get(tongue.archive() + "index.html"));
    int compared = 0;
    for (JsonNode course : catalogue.get("courses")) {
      String path = tongue.courses() + course.get("id").asString() + "/";
      Page page = Objects.requireNonNull(site.pages().get(path + "index.html"));
      for (JsonNode offering : course.get("offerings")) {
        String run = offering.get("id").asString();
        Element old = page.document().selectFirst("details li#" + css(run));
        if (old == null) {
          continue;
        }
        OneStory told = StoriesInData.catalogue(offering);
        String what = path + run;
        assertThat(tongue.places(old.text(), TOWNS)).as(what).isEqualTo(told.places());
        String status = told.status();
        assertThat(old.selectFirst(".tag").text())
            .as(what)
            .isEqualTo(tongue.word("state." + (LEFT.contains(status) ? status : "past")));
        Element row = archive.document().selectFirst("li:has(a[href$=" + path + "#" + run + "])");
        assertThat(row == null).as(what).isEqualTo(LEFT.contains(status));
        if (row != null) {
          assertThat(row.selectFirst("time").attr("datetime"))
              .as(what)
              .isEqualTo(told.times().first().substring(0, 10));
          assertThat(tongue.places(row.select(".meta").text(), TOWNS))
              .as(what)
              .isEqualTo(told.places());
          Set<String> prices = tongue.prices(row.select(".meta").text());
          assertThat(told.prices()).as(what).containsAll(prices);
          assertThat(prices.isEmpty()).as(what).isEqualTo(told.prices().isEmpty());
        }
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(10);
  }

  private static OneStory calendar(String path, JsonNode offering, Tongue tongue)
      throws IOException {
    String file = path + offering.get("id").asString() + ".ics";
    return StoriesInData.calendar(
        Biweekly.parse(text(file)).first().getEvents(),
        ZoneId.of(offering.get("timeZone").asString()),
        TOWNS,
        tongue);
  }

  private static Map<String, JsonNode> instances(Page page) {
    Element script = page.document().selectFirst("script[type=application/ld+json]");
    Map<String, JsonNode> instances = new HashMap<>();
    for (JsonNode thing : JsonMapper.shared().readTree(script.data()).get("@graph")) {
      for (JsonNode instance : thing.path("hasCourseInstance")) {
        instances.put(instance.get("@id").asString(), instance);
      }
    }
    return instances;
  }

  /** An id that begins with a digit, as a selector. */
  private static String css(String id) {
    return "\\3" + id.charAt(0) + " " + id.substring(1);
  }

  private static String text(String file) throws IOException {
    return Files.readString(Demo.built().resolve(file), StandardCharsets.UTF_8);
  }
}
