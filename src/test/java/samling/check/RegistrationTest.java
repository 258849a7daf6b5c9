package samling.check;

import static org.assertj.core.api.Assertions.assertThat;
import static samling.check.Checked.offerings;
import static samling.check.Checked.site;

import org.junit.jupiter.api.Test;

class RegistrationTest {

  private static final String FILE = "content/courses/listening.yaml:";

  @Test
  void registrationOpensBeforeItCloses() {
    assertThat(
            offerings(
                """
                - id: oslo
                  venue: hall
                  sessions: [{date: 2026-12-14}]
                  registration: {url: "https://example.no/", opens: 2026-11-10, closes: 2026-11-09}
                - id: bergen
                  venue: hall
                  sessions: [{date: 2026-12-14}]
                  registration: {url: "https://example.no/", opens: 2026-11-10T10:00, closes: 2026-11-10}
                """))
        .containsExactly("closes-before-opens " + FILE + "7:75 «2026-11-09»");
  }

  @Test
  void registrationClosesOnTheFirstDayAtTheLatest() {
    assertThat(
            offerings(
                """
                - id: oslo
                  venue: hall
                  sessions: [{date: 2026-12-14}, {date: 2026-12-15}]
                  registration:
                    url: https://example.no/
                    closes: 2026-12-15
                - id: bergen
                  venue: hall
                  sessions: [{date: 2026-12-14, start: "09:00"}]
                  registration: {url: "https://example.no/", closes: 2026-12-14}
                """))
        .containsExactly("closes-after-start " + FILE + "9:15 «2026-12-15»");
  }

  @Test
  void registrationOpensBeforeTheStart() {
    assertThat(
            offerings(
                """
                - id: oslo
                  venue: hall
                  sessions: [{date: 2026-12-14}]
                  registration: {url: "https://example.no/", opens: 2027-11-10}
                - id: bergen
                  venue: hall
                  sessions: [{date: 2026-12-14, start: "10:00"}]
                  registration: {url: "https://example.no/", opens: 2026-12-14T10:00}
                """))
        .containsExactly("opens-after-start " + FILE + "7:55 «2027-11-10»");
  }

  @Test
  void theDecisionComesBeforeTheStart() {
    assertThat(
            offerings(
                """
                - id: oslo
                  venue: hall
                  sessions: [{date: 2026-12-14}]
                  decisionBy: 2026-12-15
                - id: bergen
                  venue: hall
                  sessions: [{date: 2026-12-14}]
                  decisionBy: 2026-12-01
                """))
        .containsExactly("decision-after-start " + FILE + "7:17 «2026-12-15»");
  }

  @Test
  void nothingSaysOpenAfterTheDeadline() {
    assertThat(
            offerings(
                """
                - id: left
                  venue: hall
                  sessions: [{date: 2026-12-14}]
                  registration: {url: "https://example.no/", closes: 2026-10-24, left: 3, asOf: 2026-10-20}
                - id: as-of
                  venue: hall
                  sessions: [{date: 2026-12-14}]
                  registration: {url: "https://example.no/", closes: 2026-10-20, left: 0, asOf: 2026-10-21}
                - id: not-full
                  venue: hall
                  sessions: [{date: 2026-12-14}]
                  registration: {url: "https://example.no/", closes: 2026-10-20, full: false}
                - id: words
                  venue: hall
                  sessions: [{date: 2026-12-14}]
                  registration: {url: "https://example.no/", closes: 2026-10-20, note: Fortsatt ledige plasser!}
                - id: today
                  venue: hall
                  sessions: [{date: 2026-12-14}]
                  registration: {url: "https://example.no/", closes: 2026-10-25, left: 3, asOf: 2026-10-20}
                - id: quiet
                  venue: hall
                  sessions: [{date: 2026-12-14}]
                  registration: {url: "https://example.no/", closes: 2026-10-20, note: Velkommen}
                - id: begun
                  venue: hall
                  sessions: [{date: 2026-10-24}, {date: 2026-12-14}]
                  registration: {url: "https://example.no/", closes: 2026-10-20, left: 3, asOf: 2026-10-19}
                """))
        .containsExactly(
            "deadline-passed " + FILE + "7:56 «2026-10-24»",
            "deadline-passed " + FILE + "11:56 «2026-10-20»",
            "deadline-passed " + FILE + "15:56 «2026-10-20»",
            "deadline-passed " + FILE + "19:56 «2026-10-20»");
  }

  @Test
  void nobodyHasCountedTomorrow() {
    assertThat(
            offerings(
                """
                - id: oslo
                  venue: hall
                  sessions: [{date: 2026-12-14}]
                  registration: {url: "https://example.no/", left: 3, asOf: 2026-10-26}
                - id: bergen
                  venue: hall
                  sessions: [{date: 2026-12-14}]
                  registration: {url: "https://example.no/", left: 3, asOf: 2026-10-25}
                """))
        .containsExactly("as-of-in-future " + FILE + "7:63 «2026-10-26»");
  }

  @Test
  void placesAddUp() {
    assertThat(
            offerings(
                """
                - id: too-many
                  venue: hall
                  sessions: [{date: 2026-12-14}]
                  capacity: {max: 10}
                  registration: {url: "https://example.no/", left: 11, asOf: 2026-10-20}
                - id: full
                  venue: hall
                  sessions: [{date: 2026-12-14}]
                  registration: {url: "https://example.no/", full: true, left: 1, asOf: 2026-10-20}
                - id: really-full
                  venue: hall
                  sessions: [{date: 2026-12-14}]
                  registration: {url: "https://example.no/", full: true, left: 0, asOf: 2026-10-20}
                - id: bounds
                  venue: hall
                  sessions: [{date: 2026-12-14}]
                  capacity:
                    min: 9
                    max: 8
                - id: one-bound
                  venue: hall
                  sessions: [{date: 2026-12-14}]
                  capacity: {min: 9, max: 9}
                """))
        .containsExactly(
            "left-exceeds-capacity " + FILE + "8:54 «11»",
            "full-with-places-left " + FILE + "12:66 «1»",
            "capacity-min-above-max " + FILE + "22:12 «8»");
  }

  @Test
  void aCoursesOwnBoundsAreToldOfOnce() {
    assertThat(
            site(
                """
                -- content/courses/listening.yaml --
                title: Listening
                summary: One day.
                capacity: {min: 9, max: 8}
                offerings: [{id: oslo, expected: 2027-01}, {id: bergen, expected: 2027-01}]
                """))
        .containsExactly("capacity-min-above-max " + FILE + "3:25 «8»");
  }

  @Test
  void aWayOfSigningUpHasWhatItTakes() {
    assertThat(
            site(
                """
                -- content/people.yaml --
                kari: {name: Kari Nordmann, email: kari@example.no}
                -- content/courses/listening.yaml --
                title: Listening
                summary: One day.
                contact: kari
                offerings:
                  - id: link
                    expected: 2027-01
                    registration: {method: link}
                  - id: email
                    expected: 2027-01
                    registration: {method: email}
                  - id: phone
                    expected: 2027-01
                    registration: {method: phone}
                  - id: phone-of-its-own
                    expected: 2027-01
                    contact: {phone: 22 00 00 00}
                    registration: {method: phone}
                  - id: drop-in
                    expected: 2027-01
                    registration: {method: drop-in}
                """))
        .containsExactly(
            "registration-needs " + FILE + "7:28 «link»",
            "registration-needs " + FILE + "13:28 «phone»");
  }

  @Test
  void theModeFitsWithThePlace() {
    assertThat(
            offerings(
                """
                - id: a
                  mode: online
                  venue: hall
                  sessions: [{date: 2026-12-14}]
                - id: b
                  mode: onsite
                  sessions: [{date: 2026-12-14, venue: hall}, {date: 2026-12-15, venue: online}]
                - id: c
                  mode: blended
                  sessions: [{date: 2026-12-14}]
                - id: d
                  mode: blended
                  sessions: [{date: 2026-12-14, venue: hall}, {date: 2026-12-15, venue: online}]
                - id: e
                  mode: online
                  sessions: [{date: 2026-12-14}]
                """))
        .containsExactly(
            "mode-contradicts " + FILE + "5:11 «online»",
            "mode-contradicts " + FILE + "9:11 «onsite»",
            "mode-contradicts " + FILE + "12:11 «blended»");
  }

  @Test
  void peopleAreToldWhereToCome() {
    assertThat(
            offerings(
                """
                - id: a
                  sessions: [{date: 2026-12-14}]
                - id: b
                  mode: onsite
                  sessions: [{date: 2026-12-14, venue: hall}, {date: 2026-12-15}]
                - id: c
                  sessions: [{date: 2026-12-14, venue: hall}]
                - id: d
                  online: {platform: Teams}
                  sessions: [{date: 2026-12-14}]
                - id: e
                  sessions: [{date: 2026-01-14}]
                """))
        .containsExactly(
            "offering-without-place " + FILE + "4:9 «a»",
            "offering-without-place " + FILE + "6:9 «b»");
  }
}
