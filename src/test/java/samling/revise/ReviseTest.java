package samling.revise;

import static org.assertj.core.api.Assertions.assertThat;
import static samling.revise.EditedText.COURSE;
import static samling.revise.EditedText.after;
import static samling.revise.EditedText.changed;
import static samling.revise.EditedText.difference;
import static samling.revise.EditedText.document;
import static samling.revise.EditedText.remove;
import static samling.revise.EditedText.set;

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
import samling.revise.Value.Text;
import samling.revise.Value.Truth;

/** What a file looks like after a change. */
class ReviseTest {
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
