package samling.check;

import static org.assertj.core.api.Assertions.assertThat;
import static samling.check.Checked.group;
import static samling.check.Checked.offerings;
import static samling.check.Checked.site;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import samling.TestSite;
import samling.diagnostic.Suggestion;
import samling.schema.SchemaFiles;

class DatesTest {

  private static final String FILE = "content/courses/listening.yaml:";

  @Test
  void aMeetingEndsAfterItBegins() {
    assertThat(
            offerings(
                """
                - id: oslo
                  venue: hall
                  sessions:
                    - {date: 2026-11-14, start: "13:00", end: "09:00"}
                    - {date: 2026-11-15, start: "09:00", end: "09:00"}
                    - {date: 2026-11-16, start: "09:00", end: "09:01"}
                    - {date: 2026-11-17, start: "09:00"}
                - id: bergen
                  venue: hall
                  schedule:
                    weekly: tuesday
                    from: 2027-01-12
                    count: 2
                    start: "15:00"
                    end: "13:00"
                """))
        .containsExactly(
            "end-before-start " + FILE + "7:49 «\"09:00\"»",
            "end-before-start " + FILE + "8:49 «\"09:00\"»",
            "end-before-start " + FILE + "18:12 «\"13:00\"»");
  }

  @Test
  void sessionsStandInTheirOrder() {
    assertThat(
            offerings(
                """
                - id: oslo
                  venue: hall
                  sessions:
                    - {date: 2026-11-14, start: "12:00", end: "13:00"}
                    - {date: 2026-11-14, start: "09:00", end: "10:00"}
                    - {date: 2026-10-30}
                    - {date: 2026-11-15}
                - id: bergen
                  venue: hall
                  schedule: {weekly: tuesday, from: 2027-01-12, count: 2, also: [{date: 2027-01-11}, {date: 2027-01-10}]}
                """))
        .containsExactly(
            "sessions-out-of-order " + FILE + "8:35 «\"09:00\"»",
            "sessions-out-of-order " + FILE + "9:16 «2026-10-30»");
  }

  @Test
  void meetingsDoNotOverlap() {
    assertThat(
            offerings(
                """
                - id: oslo
                  venue: hall
                  sessions:
                    - {date: 2026-11-14, start: "09:00", end: "13:00"}
                    - {date: 2026-11-14, start: "12:59", end: "15:00"}
                    - {date: 2026-11-14, start: "15:00", end: "16:00"}
                    - {date: 2026-11-15}
                    - {date: 2026-11-15}
                - id: bergen
                  venue: hall
                  schedule: {weekly: tuesday, from: 2027-01-12, count: 2, start: "13:00", end: "15:00", also: [{date: 2027-01-19, start: "12:00", end: "14:00"}]}
                """))
        .containsExactly(
            "sessions-overlap " + FILE + "8:35 «\"12:59\"»",
            "sessions-overlap " + FILE + "11:16 «2026-11-15»",
            "sessions-overlap " + FILE + "14:124 «\"12:00\"»");
  }

  @Test
  void anOfferingToBeHeldSaysWhen() {
    assertThat(
            offerings(
                """
                - id: oslo
                  venue: hall
                - id: bergen
                  status: cancelled
                - id: molde
                  status: postponed
                - id: bodo
                  expected: early spring
                """))
        .containsExactly("no-dates " + FILE + "4:9 «oslo»");
  }

  @Test
  void whatWasExpectedIsStillToCome() {
    assertThat(
            offerings(
                """
                - {id: oslo, expected: 2026-09}
                - {id: bergen, expected: 2026-09-30}
                - {id: bodo, expected: 2026-10-02}
                - {id: hamar, expected: 2026-09, status: postponed}
                - {id: moss, expected: 2026-09, status: cancelled}
                """))
        .containsExactly(
            "expected-over " + FILE + "4:26 «2026-09»",
            "expected-over " + FILE + "5:28 «2026-09-30»");
  }

  @Test
  void newsAreOfTodayOrBefore() {
    String news = "-- content/announcements/%s.md --\n---\ntitle: New\ndate: %s\n%s---\nNews.\n";
    assertThat(
            site(
                news.formatted("a", "2026-10-25", "")
                    + news.formatted("b", "2026-10-26", "")
                    + news.formatted("c", "2026-10-26", "draft: true\n")))
        .containsExactly("dated-ahead content/announcements/b.md:3:7 «2026-10-26»");
  }

  @Test
  void sessionsAndScheduleExcludeEachOther() {
    assertThat(
            offerings(
                """
                - id: oslo
                  venue: hall
                  sessions: [{date: 2026-11-14}]
                  schedule: {weekly: tuesday, from: 2027-01-12, count: 2}
                """))
        .containsExactly("sessions-and-schedule " + FILE + "7:5 «schedule»");
  }

  @Test
  void holidaysOfTheVenuesCountryAreTold() {
    assertThat(
            site(
                """
                -- content/venues.yaml --
                hall: {name: Fjordsalen, address: {place: Oslo}}
                sal: {name: Salen, address: {place: Lund, country: SE}}
                -- content/courses/listening.yaml --
                title: Listening
                summary: One day.
                offerings:
                  - id: oslo
                    venue: hall
                    schedule: {weekly: monday, from: 2027-05-10, count: 2, every: 1}
                  - id: lund
                    venue: sal
                    sessions: [{date: 2027-05-17}, {date: 2027-06-26}]
                  - id: first
                    venue: hall
                    schedule: {weekly: thursday, from: 2027-03-25, count: 1}
                  - id: past
                    venue: hall
                    sessions: [{date: 2026-05-17}]
                  - id: net
                    mode: online
                    sessions: [{date: 2027-05-17}]
                  - id: screen
                    online: {platform: Teams}
                    sessions: [{date: 2027-05-17}]
                  - id: off
                    status: cancelled
                    venue: hall
                    sessions: [{date: 2027-05-17}]
                  - id: stream
                    online: {platform: Teams}
                    sessions: [{date: 2027-05-17, venue: hall}]
                """))
        .containsExactly(
            "public-holiday " + FILE + "6:24 «monday»",
            "public-holiday " + FILE + "9:43 «2027-06-26»",
            "public-holiday " + FILE + "12:40 «2027-03-25»",
            "public-holiday " + FILE + "28:23 «2027-05-17»");
  }

  @Test
  void newsAreCurrentWhenTheyAppear() {
    assertThat(
            site(
                """
                -- content/announcements/new.md --
                ---
                title: New
                date: 2026-10-01
                updated: 2026-09-30
                expires: 2026-09-01
                ---
                New.
                -- content/announcements/fine.md --
                ---
                title: Fine
                date: 2026-10-01
                updated: 2026-10-01
                expires: 2026-10-01
                ---
                Fine.
                """))
        .containsExactly(
            "updated-before-date content/announcements/new.md:4:10 «2026-09-30»",
            "expires-before-date content/announcements/new.md:5:10 «2026-09-01»");
  }

  @Test
  void groupsMeetInGoodOrderToo() {
    assertThat(
            group(
                """
                title: Calm
                summary: For all.
                topics: [stress]
                status: open
                verified: 2026-10-01
                schedule: {weekly: tuesday, from: 2026-10-27, count: 2, start: "18:00", end: "17:00"}
                """))
        .containsExactly("end-before-start content/groups/calm.yaml:6:78 «\"17:00\"»");
  }

  /** Else nobody would be told of what is missing: only keys that nobody knows are faults. */
  @Test
  void noKeyThatThereIsPassesForAnotherThatIsMisspelt() {
    Map<String, Object> course =
        SchemaFiles.object(new SchemaFiles().file("course.schema.json").get("properties"));
    Map<String, Object> offering =
        SchemaFiles.object(SchemaFiles.object(course.get("offerings")).get("items"));
    assertThat(SchemaFiles.object(offering.get("properties")).keySet())
        .contains("status")
        .allSatisfy(
            key -> {
              for (List<String> keys : List.of(NoDates.KEYS, OfferingWithoutPlace.KEYS)) {
                if (!keys.contains(key)) {
                  assertThat(Suggestion.closest(key, keys)).isEmpty();
                }
              }
            });
  }

  @Test
  void aMisspeltKeyIsNotAlsoAMissingOne() {
    TestSite site =
        TestSite.of(
            """
            -- content/venues.yaml --
            hall: {name: Fjordsalen, address: {place: Oslo}}
            -- content/courses/listening.yaml --
            title: Listening
            summary: One day.
            offerings:
              - {id: a, Sessions: [{date: 2027-01-12}], venue: hall}
              - {id: b, sessions: [{date: 2027-01-12}], VENUE: hall}
              - {id: c, revision: 1}
            """);
    assertThat(site.faults())
        .containsExactly(
            "unknown-key " + FILE + "4:13 «Sessions»", "unknown-key " + FILE + "5:45 «VENUE»");
    assertThat(site.faults(Checks.run(site.read().content(), Checked.NOW)))
        .containsExactly("no-dates " + FILE + "6:10 «c»");
  }
}
