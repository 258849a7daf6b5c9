package samling.read;

import static org.assertj.core.api.Assertions.assertThat;
import static samling.read.FileKind.COURSE;
import static samling.read.FileKind.GROUP;
import static samling.read.FileKind.ORGANISATIONS;
import static samling.read.FileKind.SITE;
import static samling.read.FileKind.VENUES;
import static samling.read.Sources.help;
import static samling.read.Sources.shown;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samling.diagnostic.Diagnostic;

class ShapesTest {

  @Test
  void allFaultsAreToldAtOnce() {
    String course =
        """
        titel: Lytting
        level: expert
        topics: stress
        sensitive: ja
        capacity:
          max: "10"
          maks: 3
        offerings:
          - id: Høst 2026
            decisionBy: 2026-02-30
            sessions:
              - start: 9:00
            registration:
              left: 3
              url: javascript:alert(1)
          - status: canceled
            title:
        """;

    assertThat(shown(COURSE, course))
        .containsExactly(
            "1:1-6 unknown-key",
            "2:8-14 bad-enum",
            "3:9-15 wrong-type",
            "4:12-14 wrong-type",
            "6:8-12 wrong-type",
            "7:3-7 unknown-key",
            "9:9-18 bad-id",
            "10:17-27 bad-date",
            "12:9-14 missing-key",
            "12:16-20 bad-time",
            "14:7-11 needs-key",
            "15:12-31 bad-url",
            "16:5-11 missing-key",
            "16:13-21 bad-enum",
            "17:5-10 empty-value");
  }

  @Test
  void aMissingKeyIsShownAtWhatShouldHoldIt() {
    assertThat(shown(COURSE, "summary: x\n")).containsExactly("1:1-1 missing-key");
    assertThat(shown(COURSE, "")).containsExactly("1:1-1 missing-key", "1:1-1 missing-key");
    assertThat(shown(ORGANISATIONS, "a-b:\n  shortName: x\n")).containsExactly("1:1-4 missing-key");
    assertThat(shown(COURSE, "title: x\nimage: {src: a.jpg}\n"))
        .containsExactly("2:1-6 missing-key");
    assertThat(shown(COURSE, "title: x\nmaterials:\n  - url: https://a.example.no\n"))
        .containsExactly("3:5-8 missing-key");
    assertThat(shown(COURSE, "title: x\nmaterials:\n  - {}\n"))
        .containsExactly("3:5-7 missing-key");
  }

  @Test
  void oneSlipIsOneFault() {
    assertThat(shown(COURSE, "titel: x\n")).containsExactly("1:1-6 unknown-key");
    assertThat(shown(COURSE, "title: x\nprerequisites: [{cours: a}]\n"))
        .containsExactly("2:18-23 unknown-key");
  }

  @Test
  void unknownKeysComeWithWhatIsAllowed() {
    assertThat(help(VENUES, "a:\n  name: x\n  steppFree: true\n"))
        .containsExactly(
            "did you mean \"stepFree\"?",
            "allowed here: name, address, url, location, transport, accessibility, hearingLoop,"
                + " stepFree");
    assertThat(help(COURSE, "title: {nb: x, no: y}\n"))
        .containsExactly("did you mean \"nn\"?", "allowed here: nb, nn, sv, en");
  }

  @Test
  void plainNumbersAndTruthsAreTextWhereTextIsExpected() {
    assertThat(shown(COURSE, "title: true\ncode: 0123\n")).isEmpty();
    assertThat(shown(VENUES, "2026:\n  name: 12\n  address: {place: Oslo, postalCode: 0150}\n"))
        .isEmpty();
    assertThat(shown(SITE, "name: x\ncountry: NO\n")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "sensitive: yes|write true",
        "sensitive: Nei|write false",
        "sensitive: 'true'|write true",
        "capacity: {max: '10'}|remove the quotation marks: 10",
        "capacity: {max: ten}|write the number in digits, such as 8",
        "fee: {amount: '1 800,-'}|write 1800",
        "fee: {amount: 1800 kr}|write 1800",
        "fee: {amount: 99,50}|unknown",
        "fee: {amount: '99,50'}|write 99.50",
        "topics: stress|write it as a list: [stress]",
        "code: [A]|write the value itself, without brackets or hyphen",
        "code: {A: B, C: D}|text that begins with a bracket or holds a colon must stand between"
            + " quotation marks",
        "video: film|write one or more of these, each with a colon and what belongs to it: url, title",
        "video: url:x|write a space after the colon",
        "aliases: [Gammelt Kurs]|write \"gammelt-kurs\"",
        "contact: {email: kurs}|write only the address, such as courses@example.no",
        "video: {url: www.example.no/x}|did you mean \"https://www.example.no/x\"?",
        "video: {url: kurs@example.no}|did you mean \"mailto:kurs@example.no\"?",
        "video: {url: 'ftp://example.no'}|addresses that begin with \"ftp:\" are not allowed; only"
            + " https:, http:, mailto: and tel: are",
        "image: {src: '\\img\\a.jpg', alt: ''}|write \"img/a.jpg\"",
        "image: {src: /assets/a.jpg, alt: ''}|write \"a.jpg\"",
        "image: {src: ../a.jpg, alt: ''}|write the path as seen from the folder assets/, with"
            + " forward slashes and without \"..\", such as img/talk.jpg",
        "fee: {amount: 1, currency: kr}|for example: NOK, SEK",
        "fee: gratis|did you mean \"free\"?",
        "level: Advanced|did you mean \"advanced\"?"
      })
  void helpSaysWhatToWriteInstead(String line, String expected) {
    List<Diagnostic> faults = Sources.faults(COURSE, "title: x\n" + line + "\n");
    if ("unknown".equals(expected)) {
      // A comma inside braces ends the value, so that the rest is read as a key.
      assertThat(Sources.show(faults)).containsExactly("2:18-20 unknown-key");
      return;
    }
    List<String> help = help(COURSE, "title: x\n" + line + "\n");
    assertThat(help).startsWith(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "decisionBy: 14.11.2026|did you mean 2026-11-14?",
        "decisionBy: 2026-1-2|did you mean 2026-01-02?",
        "decisionBy: 20261114|did you mean 2026-11-14?",
        "decisionBy: 2026-02-30|that month has only 28 days",
        "decisionBy: soon|write year, month and day with hyphens, such as 2026-11-14",
        "expected: 2026-13|write a month (2027-01), a day (2027-01-15) or words",
        "sessions: [{date: 2026-01-02, start: '9.00'}]|did you mean \"09:00\"?",
        "sessions: [{date: 2026-01-02, start: 9}]|did you mean \"09:00\"?",
        "sessions: [{date: 2026-01-02, start: kl. 9.30}]|did you mean \"09:30\"?",
        "sessions: [{date: 2026-01-02, start: '25:00'}]|write hours and minutes with two digits"
            + " each, such as \"09:00\"",
        "registration: {opens: 2026-09-01 10:00}|did you mean 2026-09-01T10:00?",
        "registration: {opens: 1.9.2026 kl. 10.00}|did you mean 2026-09-01T10:00?",
        "registration: {closes: 31.10.2026}|did you mean 2026-10-31?",
        "timeZone: Europe/Olso|did you mean \"Europe/Oslo\"?",
        "languages: [norsk]|write a code such as nb, nn, sv, en or se"
      })
  void helpReadsDatesAndTimesAsPeopleWriteThem(String line, String expected) {
    String course = "title: x\nofferings:\n  - id: a\n    " + line + "\n";

    assertThat(help(COURSE, course)).startsWith(expected);
  }

  @Test
  void whatMayBeOneOfSeveralIsJudgedByWhatItLooksLike() {
    assertThat(shown(COURSE, "title: x\nprerequisites: [{recommended: true}]\n"))
        .containsExactly("2:18-29 missing-key");
    assertThat(shown(COURSE, "title: x\nprerequisites: [{foo: bar}]\n"))
        .containsExactly("2:18-21 unknown-key", "2:18-21 missing-key");
    assertThat(shown(GROUP, "title: x\nsummary: x\nstatus: open\nschedule: {weekly: tirsdag}\n"))
        .containsExactly("4:20-27 bad-enum");
    assertThat(shown(GROUP, "title: x\nsummary: x\nstatus: open\nschedule: {nb: x, no: y}\n"))
        .containsExactly("4:19-21 unknown-key");
    assertThat(shown(COURSE, "title: x\nfee: [free]\n")).containsExactly("2:7-11 wrong-type");
    assertThat(shown(COURSE, "title: x\ncontact: {}\n")).containsExactly("2:1-8 missing-key");
  }

  @Test
  void lengthCountsPerLanguageAndInCharacters() {
    String fits = "😀".repeat(300);

    assertThat(shown(COURSE, "title: x\nsummary: " + fits + "\n")).isEmpty();
    assertThat(shown(COURSE, "title: x\nsummary: {nb: " + fits + ", sv: " + fits + "x}\n"))
        .containsExactly("2:321-622 too-long");
  }

  @Test
  void emptyValuesAreShownAtTheirKey() {
    assertThat(shown(COURSE, "title: x\ncode:\nlevel: ~\nworkload: ' '\ntopics:\n  -\n"))
        .containsExactly(
            "2:1-5 empty-value", "3:8-9 empty-value", "4:11-14 empty-value", "6:4-4 empty-value");
  }

  @Test
  void idsOfListFilesAreChecked() {
    assertThat(shown(ORGANISATIONS, "Senter Sør: {name: x}\n")).containsExactly("1:1-11 bad-id");
    assertThat(help(ORGANISATIONS, "Senter Sør: {name: x}\n"))
        .containsExactly("write \"senter-sor\"");
  }

  @Test
  void referencesAndMarkdownAreCollectedWithTheirPlaces() {
    String course =
        """
        title: x
        topics: [stress, mi]
        description: {nb: Tekst, sv: Text}
        preparation: Les
        contact: a-person
        image: {src: img/a.jpg, alt: ""}
        offerings:
          - id: a
            sessions: [{date: 2026-01-02, venue: online}]
        summary: x
        """;
    List<Diagnostic> faults = new ArrayList<>();
    List<Reference> found = Sources.SHAPES.check(COURSE, Sources.tree(course), faults::add);

    assertThat(faults).isEmpty();
    assertThat(found)
        .extracting(r -> r.kind() + " " + r.id() + " " + r.span().line() + ":" + r.span().column())
        .containsExactly(
            "TOPIC stress 2:10",
            "TOPIC mi 2:18",
            "PERSON a-person 5:10",
            "ASSET img/a.jpg 6:14",
            "VENUE_OR_ONLINE online 9:42");
  }
}
