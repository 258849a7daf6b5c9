package samling.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import samling.TestSite;
import samling.catalogue.Content;
import samling.catalogue.Moment;
import samling.catalogue.Outlook;
import samling.check.Checks;

class AgendaTest {

  private static final Instant NOW = Instant.parse("2026-11-20T11:00:00Z");

  /** The matters of a site as "why subject when place". */
  private static List<String> matters(String files) {
    Content content = TestSite.of(files).content();
    Outlook outlook = new Outlook(content.catalogue().withoutDrafts(), NOW);
    return Agenda.of(outlook, Checks.run(content, NOW), Agenda.DAYS_AHEAD).stream()
        .map(
            m ->
                m.why()
                    + " "
                    + m.subject()
                    + m.when().map(when -> " " + written(when)).orElse("")
                    + " "
                    + m.place().line())
        .toList();
  }

  private static String written(Moment moment) {
    return moment.time() == null ? moment.date().toString() : moment.date() + "T" + moment.time();
  }

  private static List<String> offering(String lines) {
    return matters(
        """
        -- content/courses/c.yaml --
        title: C
        summary: C.
        offerings:
          - id: later
            sessions: [{date: 2027-06-01}]
            mode: online
          - id: a
        """
            + lines.indent(4));
  }

  @Test
  void registrationThatOpensOrClosesSoonIsTold() {
    assertThat(
            offering(
                """
                sessions: [{date: 2027-01-10}]
                mode: online
                registration: {method: email, email: a@example.no, opens: 2026-12-04T10:00}
                """))
        .containsExactly("OPENS c/a 2026-12-04T10:00 10");
    assertThat(
            offering(
                """
                sessions: [{date: 2027-01-10}]
                mode: online
                registration: {method: email, email: a@example.no, opens: 2026-12-05}
                """))
        .isEmpty();
    assertThat(
            offering(
                """
                sessions: [{date: 2027-01-10}]
                mode: online
                registration: {method: email, email: a@example.no, closes: 2026-11-20}
                decisionBy: 2026-11-21
                """))
        .containsExactly("CLOSES c/a 2026-11-20 10", "DECIDES c/a 2026-11-21 11");
  }

  @Test
  void whatIsFullIsToldUntilItBegins() {
    assertThat(
            offering(
                """
                sessions: [{date: 2027-01-10, start: "09:00"}]
                mode: online
                registration: {method: email, email: a@example.no, full: true}
                """))
        .containsExactly("FULL c/a 2027-01-10T09:00 10");
    assertThat(
            offering(
                """
                sessions: [{date: 2027-01-10}]
                mode: online
                registration: {method: email, email: a@example.no, left: 0, asOf: 2026-11-19, waitingList: {email: a@example.no}}
                """))
        .containsExactly("WAITING_LIST c/a 2027-01-10 10");
    assertThat(
            offering(
                """
                sessions: [{date: 2026-11-10}]
                mode: online
                registration: {method: email, email: a@example.no, full: true}
                """))
        .isEmpty();
  }

  @Test
  void whatNobodyHasLookedAtForLongIsStale() {
    assertThat(
            offering(
                """
                sessions: [{date: 2027-01-10}]
                mode: online
                registration: {method: email, email: a@example.no, left: 3, asOf: 2026-11-05}
                """))
        .containsExactly("COUNTED_LONG_AGO c/a 2026-11-05 10");
    assertThat(
            offering(
                """
                sessions: [{date: 2027-01-10}]
                mode: online
                registration: {method: email, email: a@example.no, left: 3, asOf: 2026-11-06}
                """))
        .isEmpty();
    assertThat(offering("expected: 2026-10\nmode: online\n"))
        .containsExactly("EXPECTED_BEFORE c/a 2026-10-31 8");
    assertThat(offering("expected: 2026-11\nmode: online\n")).isEmpty();
    assertThat(offering("status: postponed\nsessions: [{date: 2026-11-10}]\nmode: online\n"))
        .containsExactly("POSTPONED_BEFORE c/a 2026-11-10 8");
    assertThat(offering("status: cancelled\nsessions: [{date: 2026-11-10}]\nmode: online\n"))
        .isEmpty();
  }

  @Test
  void groupsThatNobodyHasCheckedAreStaleUnlessTheyHaveEnded() {
    assertThat(
            matters(
                """
                -- content/groups/a.yaml --
                title: A
                summary: A.
                crossTopic: true
                status: open
                verified: 2026-05-23
                -- content/groups/b.yaml --
                title: B
                summary: B.
                crossTopic: true
                status: open
                verified: 2026-05-24
                -- content/groups/c.yaml --
                title: C
                summary: C.
                crossTopic: true
                status: paused
                -- content/groups/d.yaml --
                title: D
                summary: D.
                status: ended
                """))
        .containsExactly("VERIFIED_LONG_AGO a 2026-05-23 5", "NEVER_VERIFIED c 4");
  }

  @Test
  void coursesWithoutADayAheadAreTold() {
    assertThat(
            matters(
                """
                -- content/courses/past.yaml --
                title: P
                summary: P.
                offerings:
                  - {id: a, sessions: [{date: 2026-03-01}], mode: online}
                  - {id: b, sessions: [{date: 2026-05-01}], mode: online}
                -- content/courses/cancelled.yaml --
                title: P
                summary: P.
                offerings:
                  - {id: a, sessions: [{date: 2027-03-01}], mode: online, status: cancelled}
                -- content/courses/never.yaml --
                title: N
                summary: N.
                -- content/courses/ordered.yaml --
                title: O
                summary: O.
                commissioned: {text: Ask us.}
                -- content/courses/roughly.yaml --
                title: R
                summary: R.
                offerings: [{id: a, expected: 2027-02, mode: online}]
                -- content/courses/draft.yaml --
                title: D
                summary: D.
                draft: true
                """))
        .containsExactly(
            "NOTHING_AHEAD past 2026-05-01 3",
            "ONLY_EXPECTED roughly 2027-02-01 3",
            "NOTHING_AHEAD cancelled 2027-03-01 3",
            "NEVER_HELD never 1");
  }

  @Test
  void textsThatLackALanguageAreTold() {
    assertThat(
            matters(
                """
                -- content/site.yaml --
                name: Kurs
                url: https://kurs.example.no/
                languages: [nb, sv]
                -- content/pages/om.md --
                ---
                title: Om oss
                ---
                Hei.
                """))
        .containsExactly("MISSING_TRANSLATION om 2");
  }
}
