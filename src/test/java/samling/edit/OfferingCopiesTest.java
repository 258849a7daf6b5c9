package samling.edit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import samling.TestSite;
import samling.edit.Refusal.Reason;

class OfferingCopiesTest {

  private static final String FILES =
      """
      -- content/venues.yaml --
      sted: {name: Sted, address: {place: Mora, country: SE}}
      -- content/courses/a.yaml --
      title: A
      summary: A.
      offerings:
        # Høst
        - id: 2026-11-oslo   # fast
          sessions:
            - { date: 2026-11-14, start: '09:00' } # lørdag
          # Dørene åpner 08:30
          status: cancelled
          mode: online

        - id: 2027-01-mora
          expected: 2027-01
          venue: sted
      code: A-1
      -- content/courses/b.yaml --
      title: B
      summary: B.
      offerings:
      - {id: sist, sessions: [{date: 2026-12-01}], mode: online}
      - {id: forst, sessions: [{date: 2026-06-06}], venue: sted}
      """;

  private final TestSite site = TestSite.of(FILES);

  private SiteDesk desk() throws Refused {
    return SiteDesk.open(site.root());
  }

  private Refusal refusal(String key, String newId) throws IOException {
    try {
      OfferingCopies.one(desk(), key, newId, new Shift.Weeks(52));
      throw new AssertionError("made");
    } catch (Refused e) {
      return e.refusal();
    }
  }

  @Test
  void aCopyIsWrittenAsItsModelIsCommentsIncluded() throws Exception {
    OfferingCopies.Result result =
        OfferingCopies.one(desk(), "a/2026-11-oslo", "2027-11-oslo", new Shift.Weeks(52));
    assertThat(Changes.write(site.root(), result.changes())).isEmpty();
    assertThat(site.root().resolve("content/courses/a.yaml"))
        .content()
        .isEqualTo(
            """
            title: A
            summary: A.
            offerings:
              # Høst
              - id: 2026-11-oslo   # fast
                sessions:
                  - { date: 2026-11-14, start: '09:00' } # lørdag
                # Dørene åpner 08:30
                status: cancelled
                mode: online

              - id: 2027-01-mora
                expected: 2027-01
                venue: sted

              - id: 2027-11-oslo   # fast
                sessions:
                  - { date: 2027-11-13, start: '09:00' } # lørdag
                # Dørene åpner 08:30
                mode: online
            code: A-1
            """);
  }

  @Test
  void aYearIsCopiedWithTheHolidaysOfEachPlace() throws Exception {
    OfferingCopies.Result result = OfferingCopies.year(desk(), 2026, 2027, List.of(), false);
    assertThat(result.copies())
        .extracting(c -> c.course() + "/" + c.oldId() + " " + c.newId())
        .containsExactly("a/2026-11-oslo 2027-11-oslo", "b/sist sist-2027", "b/forst forst-2027");
    // 6 June, a Saturday, is Sweden's national day only on 6 June.
    assertThat(new String(result.changes().get(1).after(), UTF_8))
        .isEqualTo(
            """
            title: B
            summary: B.
            offerings:
            - {id: sist-2027, sessions: [{date: 2027-11-30}], mode: online}
            - {id: forst-2027, sessions: [{date: 2027-06-05}], venue: sted}
            - {id: sist, sessions: [{date: 2026-12-01}], mode: online}
            - {id: forst, sessions: [{date: 2026-06-06}], venue: sted}
            """);
  }

  @Test
  void whatIsThereAlreadyIsToldAllAtOnceOrLeftOut() throws Exception {
    OfferingCopies.Result result = OfferingCopies.year(desk(), 2026, 2027, List.of(), false);
    Changes.write(site.root(), result.changes());
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> OfferingCopies.year(desk(), 2026, 2027, List.of(), false))
        .satisfies(
            refused ->
                assertThat(refused.refusal())
                    .isEqualTo(
                        Refusal.of(
                            Reason.TAKEN_IN_YEAR, "a/2027-11-oslo, b/sist-2027, b/forst-2027")));
    site.with(
        "content/courses/c.yaml",
        "title: C\nsummary: C.\nofferings: [{id: '2026', expected: 2026-03}]\n".getBytes(UTF_8));
    assertThat(OfferingCopies.year(desk(), 2026, 2027, List.of(), true).copies())
        .extracting(OfferingCopies.Copy::newId)
        .containsExactly("2027");
  }

  @Test
  void oneCourseOfAYearCanBeNamed() throws Exception {
    assertThat(OfferingCopies.year(desk(), 2026, 2027, List.of("b"), false).changes())
        .extracting(FileChange::name)
        .containsExactly("content/courses/b.yaml");
  }

  @Test
  void whatCannotBeDoneIsRefusedWithItsReason() throws Exception {
    assertThat(refusal("aa/x", "y")).isEqualTo(Refusal.of(Reason.NO_COURSE, "aa", "a"));
    assertThat(refusal("a/x", "y"))
        .isEqualTo(Refusal.of(Reason.NO_OFFERING, "a", "x", "2026-11-oslo, 2027-01-mora"));
    assertThat(refusal("a", "y"))
        .isEqualTo(
            Refusal.of(Reason.WHICH_OFFERING, "a", "a/2026-11-oslo", "2026-11-oslo, 2027-01-mora"));
    assertThat(refusal("a/2026-11-oslo", "Ny gang"))
        .isEqualTo(Refusal.of(Reason.BAD_ID, "Ny gang", "ny-gang"));
    assertThat(refusal("a/2026-11-oslo", "2027-01-mora"))
        .isEqualTo(Refusal.of(Reason.ID_TAKEN, "a/2027-01-mora", "content/courses/a.yaml"));
  }

  @Test
  void aYearIsCopiedWholeOrNotAtAll() throws Exception {
    OfferingCopies.Result result = OfferingCopies.year(desk(), 2026, 2027, List.of(), false);
    Files.writeString(site.root().resolve("content/courses/b.yaml"), "title: meanwhile\n");
    assertThat(Changes.write(site.root(), result.changes())).contains("content/courses/b.yaml");
    assertThat(site.root().resolve("content/courses/a.yaml"))
        .content()
        .doesNotContain("2027-11-oslo");
  }

  @Test
  void aCopyComesLastWhereTheFirstStandOnlyDaysApart() throws Exception {
    TestSite days =
        TestSite.of(
            """
            -- content/courses/a.yaml --
            title: A
            summary: A.
            offerings:
            - {id: wednesday, sessions: [{date: 2027-01-13}], mode: online}
            - {id: tuesday, sessions: [{date: 2027-01-12}], mode: online}
            """);
    OfferingCopies.Result result =
        OfferingCopies.one(SiteDesk.open(days.root()), "a/tuesday", "later", new Shift.Weeks(52));
    assertThat(Changes.write(days.root(), result.changes())).isEmpty();
    assertThat(days.root().resolve("content/courses/a.yaml"))
        .content()
        .endsWith("- {id: later, sessions: [{date: 2028-01-11}], mode: online}\n");
  }
}
