package samling.revise;

import static org.assertj.core.api.Assertions.assertThat;
import static samling.revise.EditedText.COURSE;
import static samling.revise.EditedText.after;
import static samling.revise.EditedText.changed;
import static samling.revise.EditedText.remove;
import static samling.revise.EditedText.set;

import java.util.List;
import org.junit.jupiter.api.Test;
import samling.revise.Value.Mapping;
import samling.revise.Value.Numeral;
import samling.revise.Value.Sequence;
import samling.revise.Value.Text;

/** What a list in a file looks like after a change. */
class ReviseListTest {
  @Test
  void aRemovedItemLeavesTheCommentAboveItForAPersonToDecide() {
    assertThat(changed(COURSE, remove("offerings", "2027-02-nett")))
        .isEqualTo(
            """
            -  - id: 2027-02-nett
            -    expected: 2027-02
            -    mode: online
            """);
    assertThat(changed(COURSE, remove("offerings", "2026-11-oslo", "sessions", "1")))
        .isEqualTo("-      - {date: 2026-11-15, start: \"09:00\", end: \"15:30\"}\n");
  }

  @Test
  void anItemMovesWithItsLinesAndTheCommentsAboveIt() {
    assertThat(after(COURSE, new Change.Move(List.of("offerings", "2027-02-nett"), 0)))
        .contains(
            """
            offerings:
              # Høsten
              # Våren
              - id: 2027-02-nett
                expected: 2027-02
                mode: online

              - id: 2026-11-oslo
                # bekreftet med hotellet
                sessions:
            """)
        .endsWith(
            """
                  closes: 2026-10-31 # to uker før

            sensitive: false
            """);
  }

  @Test
  void anItemIsAddedInTheMannerOfTheOthers() {
    Mapping item =
        Mapping.EMPTY
            .with("sessions", Sequence.of(session("2027-03-06")))
            .with("id", new Text("2027-03-bodo"))
            .with("languages", Sequence.of(new Text("nb"), new Text("se")));
    assertThat(changed(COURSE, new Change.Insert(List.of("offerings"), 9, item)))
        .isEqualTo(
            """
            +  - id: 2027-03-bodo
            +    sessions:
            +      - {date: 2027-03-06, start: "09:00", end: "15:00"}
            +    languages: [nb, se]
            +
            """);
    assertThat(
            changed(
                COURSE,
                new Change.Insert(
                    List.of("offerings", "2026-11-oslo", "sessions"), 0, session("2026-11-13"))))
        .isEqualTo("+      - {date: 2026-11-13, start: \"09:00\", end: \"15:00\"}\n");
  }

  private static Mapping session(String date) {
    return Mapping.EMPTY
        .with("date", new Text(date))
        .with("start", new Text("09:00"))
        .with("end", new Text("15:00"));
  }

  @Test
  void theLastItemLeavesAnEmptyListAndTheFirstFillsIt() {
    String text = "title: x\ntopics: # emner\n  - a\n  # mer\ncode: y\n";
    assertThat(changed(text, remove("topics", "0")))
        .isEqualTo(
            """
            -topics: # emner
            -  - a
            -  # mer
            +topics: [] # emner
            """);
    assertThat(changed("offerings: []\n", set(session("2027-01-01"), "offerings", "0")))
        .isEqualTo(
            """
            -offerings: []
            +offerings:
            +  - {date: 2027-01-01, start: "09:00", end: "15:00"}
            """);
  }

  @Test
  void listsWithoutIndentationAndOtherHabitsAreKept() {
    String text =
        """
        title: 'x'
        fee: { amount: 1, note: 'y' }
        offerings:
        - id: a
          registration:
              method: link
              url: z
        """;
    assertThat(
            changed(
                text,
                set("09:00", "summary"),
                set(Mapping.EMPTY.with("min", Numeral.of(1)), "capacity"),
                set(Mapping.EMPTY.with("id", new Text("b")), "offerings", "1"),
                set(Mapping.EMPTY.with("text", new Text("Hele\ndagen")), "commissioned")))
        .isEqualTo(
            """
            +summary: '09:00'
            +capacity: { min: 1 }
             fee: { amount: 1, note: 'y' }
            +commissioned:
            +    text: |
            +        Hele
            +        dagen
             offerings:
             - id: a
               registration:
                   method: link
                   url: z
            +
            +- id: b
            """);
  }
}
