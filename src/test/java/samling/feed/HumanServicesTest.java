package samling.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samling.Demo;
import samling.TestSite;
import samling.build.Build;
import samling.build.Request;
import samling.build.When;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What registers of services read of a group. */
class HumanServicesTest {
  private static final List<String> TOLD =
      List.of("valid_from", "dtstart", "valid_to", "until", "opens_at", "closes_at");

  @TempDir private Path folder;

  @Test
  void aScheduleEndsWhereTheMeetingsAreNotEvenlyApartAnyMore() throws Exception {
    assertThat(
            schedules(
                """
                schedule:
                  weekly: tuesday
                  from: 2027-01-05
                  count: 5
                  start: "18:00"
                  end: "20:00"
                  except: [2027-01-19]
                  also: [{date: 2027-01-09, start: "10:00"}]
                """))
        .containsExactly(
            "2027-01-05 2027-01-05 2027-01-12 2027-01-12 18:00+01:00 20:00+01:00 1 TU",
            "2027-01-09 2027-01-09 2027-01-09 2027-01-09 10:00+01:00 - 1 SA",
            "2027-01-26 2027-01-26 2027-02-02 2027-02-02 18:00+01:00 20:00+01:00 1 TU");
  }

  @Test
  void aScheduleEndsWhereTheClockIsChanged() throws Exception {
    assertThat(
            schedules(
                "schedule: {weekly: sunday, from: 2027-03-14, count: 3, every: 2, start: \"18:00\"}"))
        .containsExactly(
            "2027-03-14 2027-03-14 2027-03-14 2027-03-14 18:00+01:00 - 1 SU",
            "2027-03-28 2027-03-28 2027-04-11 2027-04-11 18:00+02:00 - 2 SU");
  }

  @Test
  void aGroupThatGoesOnHasAScheduleWithoutAnEnd() throws Exception {
    assertThat(
            schedules(
                """
                schedule: {weekly: monday, every: 2, start: "18:00", end: "20:00"}
                firstMeeting: 2027-01-04
                """))
        .containsExactly("2027-01-04 2027-01-04 - - 18:00+01:00 20:00+01:00 1 MO");
  }

  @Test
  void daysWithoutHoursAreToldWithoutHours() throws Exception {
    assertThat(schedules("schedule: {weekly: monday, from: 2027-01-04, count: 2}"))
        .containsExactly("2027-01-04 2027-01-04 2027-01-11 2027-01-11 - - 1 MO");
  }

  @Test
  void aGroupThatIsNotForSearchEnginesIsNotForRegistersEither() throws Exception {
    Path site =
        TestSite.of(
                """
                -- content/groups/a.yaml --
                title: A
                summary: B
                status: open
                verified: 2026-11-01
                -- content/groups/b.yaml --
                title: C
                summary: D
                status: open
                verified: 2026-11-01
                indexing: false
                """)
            .root();
    Demo.build(site, folder);
    JsonNode list = JsonMapper.shared().readTree(Files.readString(folder.resolve("hsds.json")));
    assertThat(list.get("total_items").asInt()).isEqualTo(1);
    assertThat(list.get("contents")).hasSize(1);
    assertThat(list.get("contents").get(0).get("name").asString()).isEqualTo("A");
  }

  @Test
  void aSiteWithoutAnAddressHasServicesWithoutOne() throws Exception {
    JsonNode service = service("", "name: A\nlanguages: [nb]\ntimeZone: Europe/Oslo\n");
    assertThat(service.has("url")).isFalse();
    assertThat(service.get("status").asString()).isEqualTo("active");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "post@blåkors.example.no, post@xn--blkors-jua.example.no",
        "grupper@stolringen.example.no, grupper@stolringen.example.no",
        "blå@example.no, -",
        "a..b@example.no, -",
        "a@exa_mple.no, -"
      })
  void mailAddressesAreOfAscii(String written, String told) throws Exception {
    JsonNode service = service("contact: {email: %s}".formatted(written), TestSite.SITE_YAML);
    assertThat(service.path("email").asString(null)).isEqualTo(told);
    assertThat(service.has("contacts")).isEqualTo(told != null);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "https://blåkors.example.no/ære?å=1, https://xn--blkors-jua.example.no/%C3%A6re?%C3%A5=1",
        "https://blåkors.no/blåkors.no, https://xn--blkors-jua.no/bl%C3%A5kors.no",
        "https://example.no/%C3%A6, https://example.no/%C3%A6",
        "https://example.no/a|b, -",
        "mailto:post@example.no, mailto:post@example.no",
        "-, -"
      })
  void webAddressesAreOfAscii(String written, String told) {
    assertThat(AsciiAddress.uri(written)).isEqualTo(told);
  }

  /** A schema that lets everything pass would prove nothing. */
  @ParameterizedTest
  @CsvSource({
    "'', empty, -",
    "'', total_items, \"9\"",
    "'', first_page, 1",
    "'', contents, -",
    "'', services, []",
    "/contents/0, id, -",
    "/contents/0, id, \"torsdagsringen-hamar\"",
    "/contents/0, name, -",
    "/contents/0, status, \"open\"",
    "/contents/0, url, \"/grupper/a b/\"",
    "/contents/0, email, \"Kari\"",
    "/contents/0, assured_date, \"2026-13-01\"",
    "/contents/0, minimum_age, \"18\"",
    "/contents/0, title, \"A\"",
    "/contents/0/organization, description, -",
    "/contents/0/organization, website, \"example\"",
    "/contents/0/phones/0, number, -",
    "/contents/0/phones/0, type, \"work\"",
    "/contents/0/contacts/0, email, \"Kari\"",
    "/contents/0/schedules/0, freq, \"DAILY\"",
    "/contents/0/schedules/0, byday, \"thursday\"",
    "/contents/0/schedules/0, dtstart, -",
    "/contents/0/schedules/0, dtstart, \"20260820\"",
    "/contents/0/schedules/0, opens_at, \"18:00\"",
    "/contents/0/schedules/0, timezone, \"Europe/Oslo\"",
    "/contents/0/service_areas/0, id, -",
    "/contents/0/service_at_locations/0/location, location_type, \"venue\"",
    "/contents/0/service_at_locations/0/location, latitude, \"60\"",
    "/contents/0/service_at_locations/0/location/addresses/0, state_province, -",
    "/contents/0/service_at_locations/0/location/addresses/0, country, \"Norge\"",
    "/contents/0/service_at_locations/0/location/addresses/0, address_type, \"visit\"",
    "/contents/0/attributes/0/taxonomy_term, description, -",
    "/contents/0/attributes/0, label, \"A\""
  })
  void anythingElseIsAFault(String object, String key, String value) throws Exception {
    JsonMapper json = JsonMapper.shared();
    ObjectNode page =
        (ObjectNode) json.readTree(FULL.replace("ID", "549d3780-2464-364a-80c2-0d3c78220510"));
    assertThat(ServicesSchema.faults(page.toString())).isEmpty();
    ObjectNode changed = (ObjectNode) page.at(object);
    if (value.equals("-")) {
      assertThat(changed.remove(key)).isNotNull();
    } else {
      changed.set(key, json.readTree(value));
    }
    assertThat(ServicesSchema.faults(page.toString())).isNotEmpty();
  }

  private static final String FULL =
      """
      {"total_items": 1, "total_pages": 1, "page_number": 1, "size": 1, "first_page": true,
       "last_page": true, "empty": false, "contents": [{
         "id": "ID", "name": "A", "url": "https://example.no/", "email": "a@example.no",
         "status": "active", "minimum_age": 18, "assured_date": "2026-11-01",
         "organization": {"id": "ID", "name": "A", "description": "A",
           "website": "https://example.no/"},
         "phones": [{"id": "ID", "number": "22 00 00 00", "type": "voice"}],
         "contacts": [{"id": "ID", "email": "a@example.no"}],
         "schedules": [{"id": "ID", "dtstart": "2026-08-20", "timezone": 2, "freq": "WEEKLY",
           "interval": 1, "byday": "TH", "opens_at": "18:00+02:00"}],
         "service_areas": [{"id": "ID", "name": "A"}],
         "service_at_locations": [{"id": "ID", "location": {"id": "ID",
           "location_type": "physical", "latitude": 60.1, "longitude": 11,
           "addresses": [{"id": "ID", "address_1": "A 1", "city": "A", "state_province": "",
             "postal_code": "2317", "country": "NO", "address_type": "physical"}]}}],
         "attributes": [{"id": "ID", "taxonomy_term": {"id": "ID", "name": "A",
           "description": "A"}}]}]}
      """;

  /** The days and hours of every schedule, its offset from UTC and its weekday. */
  private List<String> schedules(String lines) throws Exception {
    return service(lines, TestSite.SITE_YAML)
        .get("schedules")
        .valueStream()
        .map(
            schedule ->
                TOLD.stream()
                        .map(key -> schedule.path(key).asString("-"))
                        .collect(Collectors.joining(" "))
                    + " %s %s"
                        .formatted(schedule.get("timezone"), schedule.get("byday").asString()))
        .toList();
  }

  /** The only group of a site, after the page it stands on has kept the specification. */
  private JsonNode service(String lines, String siteYaml) throws Exception {
    TestSite site =
        TestSite.of(
            "-- content/site.yaml --\n%s-- content/groups/ring.yaml --\ntitle: Ringen\nsummary: A.\nstatus: open\n%s\n"
                .formatted(siteYaml, lines));
    Path out = Files.createTempDirectory(folder, "out");
    Request request =
        new Request(site.root(), out, zone -> When.parse(Demo.AT, zone), false, stage -> {});
    var outcome = Build.build(request);
    assertThat(outcome.good()).as(Demo.text(outcome)).isTrue();
    String page = Files.readString(out.resolve("hsds.json"));
    assertThat(ServicesSchema.faults(page)).isEmpty();
    return JsonMapper.shared().readTree(page).at("/contents/0");
  }
}
