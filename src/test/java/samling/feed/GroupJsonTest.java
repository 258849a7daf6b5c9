package samling.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.Demo;
import samling.TestSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** When groups meet, as programs read it in the catalogue. */
class GroupJsonTest {
  private static final String GROUP =
      """
      -- content/venues.yaml --
      room: {name: Rommet, address: {street: Gata 1, place: Hamar}}
      -- content/groups/ring.yaml --
      title: Ringen
      summary: En gruppe.
      area: Hamar
      schedule: %s
      venue: {id: room, precision: exact}
      status: open
      contact: {name: Kontoret, phone: 35 00 00 01}
      verified: 2026-11-01
      """;

  @TempDir private Path output;

  @Test
  void aRuleIsToldWithEachOfItsMeetings() throws IOException {
    JsonNode group =
        group(
            """
            {weekly: tuesday, from: 2027-03-16, count: 3, start: "18:00", end: "20:00",
              except: [2027-03-23], also: [{date: 2027-04-01, venue: online, title: Prat}]}
            """);
    assertThat(group.get("rule").toString())
        .isEqualTo(
            "{\"weekly\":\"tuesday\",\"every\":1,\"from\":\"2027-03-16\",\"count\":3,"
                + "\"start\":\"18:00\",\"end\":\"20:00\",\"except\":[\"2027-03-23\"]}");
    assertThat(group.get("sessions").toString())
        .isEqualTo(
            "[{\"start\":\"2027-03-16T18:00:00+01:00\",\"end\":\"2027-03-16T20:00:00+01:00\"},"
                + "{\"start\":\"2027-03-30T18:00:00+02:00\",\"end\":\"2027-03-30T20:00:00+02:00\"},"
                + "{\"start\":\"2027-04-01\",\"title\":{\"nb\":\"Prat\"},"
                + "\"place\":{\"online\":true}}]");
    assertThat(output.resolve("catalogue.json")).content().doesNotContain("Gata 1");
  }

  @Test
  void aRuleWithoutAnyDayIsToldEverywhere() throws IOException {
    JsonNode group = group("{weekly: wednesday, every: 2, start: \"18:00\"}");
    assertThat(group.get("rule").toString())
        .isEqualTo("{\"weekly\":\"wednesday\",\"every\":2,\"start\":\"18:00\"}");
    assertThat(group.has("sessions")).isFalse();
    assertThat(output.resolve("grupper/ring/index.html"))
        .content()
        .contains("Onsdager, annenhver uke fra 18:00");
  }

  /** The only group of a site, after the catalogue has kept its schema. */
  private JsonNode group(String schedule) throws IOException {
    Demo.build(TestSite.of(GROUP.formatted(schedule.strip())).root(), output);
    String catalogue = Files.readString(output.resolve("catalogue.json"));
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(
                    Files.readString(output.resolve("catalogue.schema.json")), InputFormat.JSON)
                .validate(catalogue, InputFormat.JSON))
        .isEmpty();
    return JsonMapper.shared().readTree(catalogue).get("groups").get(0);
  }
}
