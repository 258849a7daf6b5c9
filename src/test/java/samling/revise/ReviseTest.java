package samling.revise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Rule;
import samling.edit.Document;
import samling.read.FileKind;
import samling.revise.Value.Mapping;
import samling.revise.Value.Numeral;
import samling.revise.Value.Sequence;
import samling.revise.Value.Text;
import samling.revise.Value.Truth;
import samling.source.SourceText;

/** What a file looks like after a change. */
class ReviseTest {

  private static final String COURSE =
      """
      # Ring Kari før noe endres her.
      title: {nb: Grunnkurs, sv: Grundkurs}
      summary: 'Ett kurs'   # kort
      capacity: {min: 8, max: 10}
      topics: [stress]

      offerings:
        # Høsten
        - id: 2026-11-oslo
          # bekreftet med hotellet
          sessions:
            - {date: 2026-11-14, start: "09:00", end: "15:30"}   # lørdag
            - {date: 2026-11-15, start: "09:00", end: "15:30"}
          mode: onsite
          registration:
            method: link
            url: https://example.no/a#b
            closes: 2026-10-31 # to uker før

        # Våren
        - id: 2027-02-nett
          expected: 2027-02
          mode: online

      sensitive: false
      """;

  private static Document document(String text) {
    return document(FileKind.COURSE, text);
  }

  private static Document document(FileKind kind, String text) {
    List<Diagnostic> faults = new ArrayList<>();
    Document document =
        Document.of(kind, new SourceText("content/x", text), faults::add).orElse(null);
    assertThat(faults).isEmpty();
    return document;
  }

  private static String after(String text, Change... changes) {
    Revised revised = document(text).by(List.of(changes));
    assertThat(revised.faults()).isEmpty();
    return revised.text().orElseThrow().text();
  }

  private static Change set(Value value, String... path) {
    return new Change.Set(List.of(path), value);
  }

  private static Change set(String text, String... path) {
    return set(new Text(text), path);
  }

  private static Change remove(String... path) {
    return new Change.Remove(List.of(path));
  }

  /** The lines that differ, as "- old" and "+ new". */
  private static String difference(String before, String after) {
    List<String> old = before.lines().toList();
    List<String> now = after.lines().toList();
    int start = 0;
    while (start < Math.min(old.size(), now.size()) && old.get(start).equals(now.get(start))) {
      start++;
    }
    int end = 0;
    while (end < Math.min(old.size(), now.size()) - start
        && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
      end++;
    }
    StringBuilder text = new StringBuilder();
    List<String> added = new ArrayList<>(now.subList(start, now.size() - end));
    for (String line : old.subList(start, old.size() - end)) {
      int at = added.indexOf(line);
      if (at >= 0 && added.containsAll(old.subList(old.indexOf(line), old.size() - end))) {
        added.subList(0, at).forEach(more -> text.append("+").append(more).append("\n"));
        added.subList(0, at + 1).clear();
        text.append(" ").append(line).append("\n");
      } else {
        text.append("-").append(line).append("\n");
      }
    }
    added.forEach(line -> text.append("+").append(line).append("\n"));
    return text.toString();
  }

  private static String changed(String text, Change... changes) {
    return difference(text, after(text, changes));
  }

  @Test
  void aValueIsReplacedAndItsLineIsOtherwiseAsItWas() {
    assertThat(
            changed(
                COURSE, set("2026-11-01", "offerings", "2026-11-oslo", "registration", "closes")))
        .isEqualTo(
            """
            -      closes: 2026-10-31 # to uker før
            +      closes: 2026-11-01 # to uker før
            """);
    assertThat(changed(COURSE, set("Et kurs", "summary")))
        .isEqualTo(
            """
            -summary: 'Ett kurs'   # kort
            +summary: 'Et kurs'   # kort
            """);
    assertThat(changed(COURSE, set("10:00", "offerings", "2026-11-oslo", "sessions", "0", "start")))
        .isEqualTo(
            """
            -      - {date: 2026-11-14, start: "09:00", end: "15:30"}   # lørdag
            +      - {date: 2026-11-14, start: "10:00", end: "15:30"}   # lørdag
            """);
  }

  @Test
  void aKeyIsAddedWhereTheSchemaHasIt() {
    assertThat(
            changed(
                COURSE, set(Numeral.of(3), "offerings", "2026-11-oslo", "registration", "left")))
        .isEqualTo("+      left: 3\n");
    assertThat(changed(COURSE, set("MI-1", "code"))).isEqualTo("+code: MI-1\n");
    assertThat(changed(COURSE, set("Viktig", "offerings", "2026-11-oslo", "statusNote")))
        .isEqualTo("+    statusNote: Viktig\n");
    assertThat(changed(COURSE, set(Numeral.of(12), "capacity", "left")))
        .isEqualTo(
            """
            -capacity: {min: 8, max: 10}
            +capacity: {min: 8, max: 10, left: 12}
            """);
  }

  @Test
  void aRemovedKeyTakesItsOwnCommentsAndNoOther() {
    Revised revised =
        document(COURSE).by(List.of(remove("offerings", "2026-11-oslo", "registration")));
    assertThat(difference(COURSE, revised.text().orElseThrow().text()))
        .isEqualTo(
            """
            -    registration:
            -      method: link
            -      url: https://example.no/a#b
            -      closes: 2026-10-31 # to uker før
            """);
    assertThat(revised.lostComments()).containsExactly("# to uker før");
  }

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
  void aTextBecomesAMapWhenAnotherLanguageJoinsIt() {
    Change swedish = new Change.Words(List.of("summary"), "sv", "nb", "En kurs");
    assertThat(changed(COURSE, swedish))
        .isEqualTo(
            """
            -summary: 'Ett kurs'   # kort
            +summary:   # kort
            +  nb: Ett kurs
            +  sv: En kurs
            """);
    Change english = new Change.Words(List.of("title"), "en", "nb", "Basic course");
    assertThat(changed(COURSE, english))
        .isEqualTo(
            """
            -title: {nb: Grunnkurs, sv: Grundkurs}
            +title: {nb: Grunnkurs, sv: Grundkurs, en: Basic course}
            """);
    Change same = new Change.Words(List.of("summary"), "nb", "nb", "Kurs");
    assertThat(changed(COURSE, same)).contains("+summary: 'Kurs'   # kort");
  }

  @Test
  void aTextOfSeveralLinesIsABlockAndStaysOne() {
    assertThat(changed(COURSE, set("En linje\n\n- og en til: slik", "summary")))
        .isEqualTo(
            """
            -summary: 'Ett kurs'   # kort
            +summary: |   # kort
            +  En linje
            +
            +  - og en til: slik
            """);
    String blocks = "title: x\nsummary: >-\n  brettet og\n  lagt\ndescription: |\n    fire inn\n";
    assertThat(changed(blocks, set("ny tekst", "summary"), set("ny\ntekst", "description")))
        .isEqualTo(
            """
            -  brettet og
            -  lagt
            -description: |
            -    fire inn
            +  ny tekst
            +description: |
            +    ny
            +    tekst
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "09:00", "0580", "12", "1.5", "true", "null", "~", "no", "NO", "Yes", "1_000", "a: b",
        "a #b", "- a", "[a", "*a", "'", "@a", "a:", " a", "a ", ".inf", "0x1F", "1:30:00"
      })
  void whatWouldBeTakenForSomethingElseIsQuoted(String text) {
    assertThat(changed("title: x\n", set(text, "title")))
        .isEqualTo("-title: x\n+title: \"" + text + "\"\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-14",
        "2026-11-14T10:00",
        "Kurs i ro og mak",
        "https://example.no/?a=b#c",
        "2027-01",
        "+47 62 00 00 10",
        "a'b",
        "a \"b\"",
        "-5 grader",
        "høst – vår",
        "1. mai",
        "a, b",
        "50 %"
      })
  void ordinaryWordsAndDatesNeedNoQuotationMarks(String text) {
    assertThat(changed("title: x\n", set(text, "title")))
        .isEqualTo("-title: x\n+title: " + text + "\n");
  }

  @Test
  void numbersAndYesOrNoStandWithoutQuotationMarks() {
    assertThat(
            changed(
                "title: x\nfee: \"5\"\nsensitive: true\n",
                set(Numeral.of(1800), "fee"),
                set(new Truth(false), "sensitive")))
        .isEqualTo(
            """
            -fee: "5"
            -sensitive: true
            +fee: 1800
            +sensitive: false
            """);
  }

  @Test
  void whatSaysTheSameInOtherWaysIsLeftAsItIs() {
    String text = "title: 301\ncode: \"301\"\nfee: 1800.00\nsummary: |-\n  Slik\n";
    assertThat(
            after(
                text,
                set("301", "title"),
                set("301", "code"),
                set(Numeral.of(1800), "fee"),
                set("Slik\r\n", "summary")))
        .isEqualTo(text);
  }

  @Test
  void commentsInAReplacedValueMoveAboveItsKey() {
    assertThat(
            changed(
                "a: 1\ntitle:\n  # spør Eva\n  nb: Kurs # sikkert\n  # slutt\ncode: x\n",
                set("Kurs", "title")))
        .isEqualTo(
            """
            -title:
            -  # spør Eva
            -  nb: Kurs # sikkert
            -  # slutt
            +# spør Eva
            +# sikkert
            +# slutt
            +title: Kurs
            """);
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

  @Test
  void aFileThatIsRefusedSaysWhy() {
    Revised revised = document("? title\n: x\n").to(Mapping.EMPTY.with("title", new Text("y")));
    assertThat(revised.text()).isEmpty();
    assertThat(revised.faults()).extracting(Diagnostic::rule).containsExactly(Rule.NOT_REVISED);
  }

  @Test
  void aFrontMatterChangesAndItsBodyDoesNot() {
    String text = "---\r\ntitle: x # y\r\n---\r\nSe [kurset](course:a)\r\n---\r\n";
    Document page = document(FileKind.PAGE, text);
    Mapping wanted = page.value().with("draft", new Truth(true)).with("title", new Text("z"));
    Document after = page.with(page.to(wanted));
    assertThat(after.source().text())
        .isEqualTo("---\r\ntitle: z # y\r\ndraft: true\r\n---\r\nSe [kurset](course:a)\r\n---\r\n");
    assertThat(page.toBody("Ny\ntekst\n").text().orElseThrow().text())
        .isEqualTo("---\r\ntitle: x # y\r\n---\r\nNy\r\ntekst\r\n");
    assertThat(page.toBody("Se [kurset](course:a)\n---\n").text().orElseThrow().text())
        .isEqualTo(text);
  }
}
