package samling.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.Demo;
import samling.TestSite;
import samling.build.Build;
import samling.build.Request;
import samling.build.When;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a feed tells of offerings that were cancelled, and when. */
class ChangeEntriesTest {
  private static final String CANCELLED =
      """
        - id: run-%d
          status: cancelled
          mode: online
          online: {platform: Video}
          sessions: [{date: 2027-03-%02d, start: "09:00", end: "15:00"}]
      """;

  @TempDir private Path folder;

  @Test
  void aChangeNobodyHasDatedHasNoDateToCome() throws Exception {
    List<JsonNode> items = items(CANCELLED.formatted(1, 1), "");
    assertThat(items).hasSize(1);
    assertThat(items.get(0).get("date_modified").asString()).startsWith("2000-01-01");
  }

  @Test
  void itHasTheDateOfTheNewsOfItOrOfItsRegistration() throws Exception {
    String opened =
        CANCELLED.formatted(1, 1)
            + "    registration: {method: link, url: https://example.no/, opens: %s}\n";
    assertThat(items(opened.formatted("2026-11-02"), "").get(0).get("date_modified").asString())
        .startsWith("2026-11-02");
    assertThat(items(opened.formatted("2026-12-02"), "").get(0).get("date_modified").asString())
        .startsWith("2000-01-01");
    String news =
        """
        -- content/announcements/off.md --
        ---
        title: Off
        date: 2026-11-15
        courses: [listening/run-1]
        ---
        It is off.
        """;
    assertThat(items(opened.formatted("2026-11-02"), news).get(0).get("date_modified").asString())
        .startsWith("2026-11-15");
  }

  @Test
  void whatIsToComeIsToldOfHoweverMuchElseThereIs() throws Exception {
    StringBuilder offerings = new StringBuilder(CANCELLED.formatted(1, 1));
    for (int i = 1; i <= 28; i++) {
      for (int run = 0; run < 3; run++) {
        offerings.append(
            """
              - id: open-%d-%d
                mode: online
                online: {platform: Video}
                sessions: [{date: 2027-02-%02d, start: "0%d:00", end: "0%d:30"}]
                registration: {method: link, url: https://example.no/, opens: 2026-11-01}
            """
                .formatted(i, run, i, run + 7, run + 7));
      }
    }
    List<JsonNode> items = items(offerings.toString(), "");
    assertThat(items).hasSize(50);
    assertThat(items.get(49).get("url").asString()).endsWith("#run-1");
  }

  @Test
  void registrationForWhatIsOffIsNoNews() throws Exception {
    for (String status : List.of("cancelled", "postponed")) {
      String off =
          CANCELLED.formatted(1, 1).replace("cancelled", status)
              + "    registration: {method: link, url: https://example.no/, opens: 2026-11-02}\n";
      assertThat(items(off, ""))
          .singleElement()
          .extracting(i -> i.get("id").asString())
          .asString()
          .endsWith("/" + status + "/0");
    }
  }

  private List<JsonNode> items(String offerings, String more) throws Exception {
    TestSite site =
        TestSite.of(
            "-- content/courses/listening.yaml --\ntitle: A\nsummary: B.\nofferings:\n"
                + offerings
                + more);
    Path out = Files.createTempDirectory(folder, "out");
    Request request =
        new Request(site.root(), out, zone -> When.parse(Demo.AT, zone), false, stage -> {});
    var outcome = Build.build(request);
    assertThat(outcome.good()).as(Demo.text(outcome)).isTrue();
    JsonNode feed = JsonMapper.shared().readTree(Files.readString(out.resolve("kurs/feed.json")));
    return feed.get("items").valueStream().toList();
  }
}
