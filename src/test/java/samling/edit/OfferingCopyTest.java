package samling.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import samling.read.FileKind;
import samling.revise.Value.Mapping;
import samling.revise.Value.Sequence;
import samling.source.SourceText;

class OfferingCopyTest {

  private static Mapping offering(String text) {
    String file = "offerings:\n" + ("- " + text.strip()).replace("\n", "\n  ").indent(2);
    Document document =
        Document.of(FileKind.COURSE, new SourceText("content/courses/x.yaml", file), f -> {})
            .orElseThrow();
    return (Mapping) ((Sequence) document.value().get("offerings").orElseThrow()).items().get(0);
  }

  private static Copied copy(String text, Shift shift) {
    return OfferingCopy.of(offering(text), "new", shift, "NO");
  }

  private static void assertCopy(String old, Shift shift, String expected) {
    assertThat(copy(old, shift).value()).isEqualTo(offering(expected));
  }

  private static List<String> notes(Copied copied) {
    return copied.notes().stream().map(n -> n.kind() + " " + String.join(" ", n.args())).toList();
  }

  @Test
  void aYearIsFiftyTwoWeeksAndEveryDateKeepsItsWeekday() {
    assertCopy(
        """
        id: 2026-11-oslo
        sessions:
          - {date: 2026-11-14, start: "09:00", venue: x}
          - {date: 2026-11-21, start: "09:00"}
        registration: {method: link, opens: 2026-09-01T10:00, closes: 2026-10-31}
        decisionBy: 2026-11-01
        """,
        new Shift.Weeks(52),
        """
        id: new
        sessions:
          - {date: 2027-11-13, start: "09:00", venue: x}
          - {date: 2027-11-20, start: "09:00"}
        registration: {method: link, opens: 2027-08-31T10:00, closes: 2027-10-30}
        decisionBy: 2027-10-31
        """);
  }

  @Test
  void whatOnlyConcernedTheOldOneIsLeftBehind() {
    Copied copied =
        copy(
            """
            id: a
            status: cancelled
            statusNote: For få påmeldte
            expected: 2026-11
            revision: 3
            registration: {method: closed, full: true, left: 0, asOf: 2026-10-01, note: Ring}
            """,
            new Shift.Years(1));
    assertThat(copied.value())
        .isEqualTo(
            offering(
                """
                id: new
                expected: 2027-11
                registration: {method: closed, note: Ring}
                """));
    assertThat(notes(copied)).containsExactly("STATUS cancelled", "CLOSED ");
  }

  @Test
  void daysInARowMoveTogetherPastAHolidayAndTakeTheDeadlineAlong() {
    // 17 May 2027 is a Monday.
    Copied copied =
        copy(
            """
            id: a
            sessions:
              - {date: 2026-05-18}
              - {date: 2026-05-19}
              - {date: 2026-06-08}
            registration: {closes: 2026-05-11}
            """,
            new Shift.Years(1));
    assertThat(copied.value())
        .isEqualTo(
            offering(
                """
                id: new
                sessions:
                  - {date: 2027-05-24}
                  - {date: 2027-05-25}
                  - {date: 2027-06-14}
                registration: {closes: 2027-05-17}
                """));
    assertThat(notes(copied)).containsExactly("MOVED 2027-05-17 constitution-day 2027-05-24");
  }

  @Test
  void aLaterHolidayMovesOnlyWhatComesAfterIt() {
    // Easter: Maundy Thursday is 25 March in 2027.
    Copied copied =
        copy(
            """
            id: a
            sessions: [{date: 2026-03-12}, {date: 2026-03-26}, {date: 2026-04-16}]
            registration: {closes: 2026-03-05}
            """,
            new Shift.Weeks(52));
    assertThat(copied.value())
        .isEqualTo(
            offering(
                """
                id: new
                sessions: [{date: 2027-03-11}, {date: 2027-04-01}, {date: 2027-04-22}]
                registration: {closes: 2027-03-04}
                """));
  }

  @Test
  void aWeeklyRuleHasAsManyMeetingsAsBefore() {
    // Ascension day was a Thursday in week 20 of 2026 and is in week 18 of 2027.
    Copied copied =
        copy(
            """
            id: a
            schedule: {weekly: thursday, from: 2026-04-23, count: 5, except: [2026-05-14], start: "18:00"}
            """,
            new Shift.Weeks(52));
    assertThat(copied.value())
        .isEqualTo(
            offering(
                """
                id: new
                schedule: {weekly: thursday, from: 2027-04-22, count: 5, except: [2027-05-06], start: "18:00"}
                """));
    assertThat(notes(copied))
        .containsExactly("TAKEN_IN 2027-05-13", "LEFT_OUT 2027-05-06 ascension-day");
  }

  @Test
  void theFirstDayCanBeSaidAndTheWeekdayFollows() {
    assertCopy(
        """
        id: a
        schedule: {weekly: tuesday, from: 2027-01-11, count: 2, also: [{date: 2027-01-28}]}
        """,
        new Shift.To(LocalDate.of(2027, 9, 1)),
        """
        id: new
        schedule: {weekly: wednesday, from: 2027-08-31, count: 2, also: [{date: 2027-09-17}]}
        """);
  }

  @Test
  void wordsThatMaySpeakOfTheOldTimeAreTold() {
    Copied copied =
        copy(
            """
            id: 2026-11-oslo
            title: {nb: Høsten 2026, sv: Hösten}
            sessions: [{date: 2026-11-14}]
            registration: {url: "https://example.no/2026-11-oslo", note: Si fra før 1. november}
            catering: Lunsj
            accessibility: Si fra til Julie på blåjuli 12026 eller 2026å, å2026
            """,
            new Shift.Weeks(52));
    assertThat(notes(copied))
        .containsExactly(
            "LOOK_AT title.nb Høsten 2026",
            "LOOK_AT registration.url https://example.no/2026-11-oslo",
            "LOOK_AT registration.note Si fra før 1. november");
  }

  @Test
  void idsTellTheNewTime() {
    LocalDate before = LocalDate.of(2026, 11, 14);
    LocalDate after = LocalDate.of(2027, 10, 30);
    assertThat(
            List.of("2026-11-oslo", "oslo-2026", "h26", "ht-26-oslo", "oslo", "kurs26a").stream()
                .map(id -> YearInId.renamed(id, before, after)))
        .containsExactly(
            "2027-10-oslo", "oslo-2027", "h27", "ht-27-oslo", "oslo-2027", "kurs26a-2027");
  }
}
