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
import samling.Demo;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The page, its linked data, the calendar and the catalogue's file tell the same of every offering:
 * every date and time, place, price and status, of those too that are cancelled or have moved.
 */
class SameStoryTest {
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

  @Test
  void allTellTheSameOfEveryOffering() throws IOException {
    List<String> statuses = new ArrayList<>();
    int compared = 0;
    for (JsonNode course : catalogue.get("courses")) {
      String id = course.get("id").asString();
      Page page = Objects.requireNonNull(site.pages().get("kurs/" + id + "/index.html"));
      Map<String, JsonNode> instances = instances(page);
      for (JsonNode offering : course.get("offerings")) {
        String run = offering.get("id").asString();
        OneStory told = StoriesInData.catalogue(offering);
        String what = id + "/" + run;
        Element part = page.document().selectFirst("article#" + css(run));
        JsonNode instance = instances.get(page(id) + "#" + run);
        assertThat(instance == null).as(what).isEqualTo(part == null);
        if (part != null) {
          assertThat(StoriesOnPages.page(part, TOWNS)).as("page of " + what).isEqualTo(told);
          assertThat(StoriesInData.linkedData(instance)).as("data of " + what).isEqualTo(told);
          statuses.add(told.status());
          compared++;
        }
        if (!told.times().isEmpty()) {
          assertThat(calendar(id, offering)).as("calendar of " + what).isEqualTo(told);
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

  private static OneStory calendar(String course, JsonNode offering) throws IOException {
    String file = "kurs/" + course + "/" + offering.get("id").asString() + ".ics";
    return StoriesInData.calendar(
        Biweekly.parse(text(file)).first().getEvents(),
        ZoneId.of(offering.get("timeZone").asString()),
        TOWNS);
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

  private static String page(String course) {
    return "https://kurs.example.no/kurs/" + course + "/";
  }

  /** An id that begins with a digit, as a selector. */
  private static String css(String id) {
    return "\\3" + id.charAt(0) + " " + id.substring(1);
  }

  private static String text(String file) throws IOException {
    return Files.readString(Demo.built().resolve(file), StandardCharsets.UTF_8);
  }
}
