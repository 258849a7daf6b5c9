package samling.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import samling.build.PaperRequest.Kind;
import samling.catalogue.Language;

/** Every paper of the demo can be read by everybody, and says what it is to say. */
class PapersTest {
  private static final Path DEMO = Path.of("");
  private static final String HAMAR = "stressmestring/2026-10-hamar";

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyKindOfPaperIsPdfUa(Kind kind) throws IOException {
    Pdf pdf = Papers.of(DEMO, kind, HAMAR, null);
    assertThat(pdf.faults()).isEmpty();
    assertThat(pdf.fontsOutside()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aHandoutOfEveryLanguageIsOneSheetOfA4(Language language) throws IOException {
    Pdf pdf = Papers.of(DEMO, Kind.HANDOUT, HAMAR, language, "stress-videre-trondheim");
    assertThat(pdf.faults()).isEmpty();
    assertThat(pdf.pages()).isEqualTo(1);
    assertThat(pdf.size()).isEqualTo("210 x 297");
  }

  @Test
  void aHandoutTellsOfTheGroupsThatFollowThisVeryOffering() throws IOException {
    Pdf pdf = Papers.of(DEMO, Kind.HANDOUT, HAMAR, Language.NB);
    assertThat(pdf.text())
        .contains(
            "Ny stressgruppe på Hamar", "Onsdag 2. desember 2026", "Stolringen", "62 00 00 30")
        .contains("Nøyaktig sted får du av kontaktpersonen", "4–8 deltakere", "Fra 18 år")
        .contains("Det som blir sagt i gruppen, blir i gruppen")
        .doesNotContain("Trondheim", "Bjørkestua");
    assertThat(pdf.codes()).containsExactly("https://kurs.example.no/grupper/stress-videre-hamar/");
  }

  @Test
  void aHandoutTellsOfNoMeetingThatIsBeforeTheLastDayOfTheCourse() throws IOException {
    Pdf pdf = Papers.of(DEMO, Kind.HANDOUT, "stressmestring/2027-01-trondheim", Language.NB);
    assertThat(pdf.text())
        .contains("Torsdag 25. februar 2027", "Torsdager, annenhver uke 17:00–")
        .doesNotContain("2026,", "desember 2026", "januar 2027", "11. februar 2027");
  }

  @Test
  void norOfOneBeforeTheMonthInWhichTheCourseIsExpected() throws IOException {
    Pdf pdf =
        Papers.of(
            DEMO,
            Kind.HANDOUT,
            "stressmestring/2027-04-tromso",
            Language.NB,
            "stress-videre-trondheim");
    assertThat(pdf.text())
        .contains("Torsdager, annenhver uke")
        .doesNotContain("desember 2026", "januar 2027", "mars 2027");
  }

  @Test
  void aLeafletIsTwoSidesOfA4ThatTellNothingSensitiveOnTheOutside() throws IOException {
    Pdf pdf = Papers.of(DEMO, Kind.LEAFLET, HAMAR, Language.SV);
    assertThat(pdf.pages()).isEqualTo(2);
    assertThat(pdf.size()).isEqualTo("297 x 210");
    assertThat(pdf.codes()).hasSize(1);
    assertThat(pdf.text(1, 1))
        .contains("Efter kursen", "Onsdag 2 december 2026")
        .doesNotContainIgnoringCase("stress");
    assertThat(pdf.title()).doesNotContainIgnoringCase("stress").contains("Efter kursen");
  }

  @Test
  void aChecklistHasTheDaysOfTheCourseAndASheetThatAsksForLittle() throws IOException {
    Pdf pdf = Papers.of(DEMO, Kind.CHECKLIST, HAMAR, Language.EN);
    assertThat(pdf.pages()).isEqualTo(2);
    assertThat(pdf.text())
        .contains("Day 1: Wednesday 21 October 2026", "Towards the end: Wednesday 18 November 2026")
        .contains("The last day: Wednesday 25 November 2026")
        .contains("Say when the first meeting is. ", "Wednesday 2 December 2026")
        .contains("First name", "Phone or email")
        .doesNotContainIgnoringCase("surname")
        .doesNotContainIgnoringCase("date of birth");
  }

  @ParameterizedTest
  @CsvSource({
    "mi-grupper/2026-12-oslo",
    "stressmestring/2027-01-trondheim",
    "foreldrekafe/2026-11-tromso",
    "psykisk-forstehjelp/2026-11-bergen"
  })
  void aPosterIsOneSheetWithACodeThatLeadsToTheOffering(String offering) throws IOException {
    Pdf pdf = Papers.of(DEMO, Kind.POSTER, offering, Language.NB);
    assertThat(pdf.faults()).isEmpty();
    assertThat(pdf.pages()).isEqualTo(1);
    assertThat(pdf.codes())
        .containsExactly("https://kurs.example.no/kurs/" + offering.replace("/", "/#"));
  }

  @Test
  void aPosterTellsWhenWhereAndHow() throws IOException {
    assertThat(Papers.of(DEMO, Kind.POSTER, "mi-grupper/2026-12-oslo", Language.NB).text())
        .contains("Motiverende samtale i grupper", "desember 2026", "Lindeløkka", "4 800 kr")
        .contains("Siste frist for påmelding", "Fjordheim");
  }
}
