package samling.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet changes. */
class ImportTest {
  private final ImportedSite site = new ImportedSite();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dato | 21.11.2026 | - { date: 2026-11-21, start: '09:00', end: \"15:30\" } # lørdag",
        "Dato | 21/11 2026 | - { date: 2026-11-21, start: '09:00', end: \"15:30\" } # lørdag",
        "Startdatum | lör 21 november 2026 | - { date: 2026-11-21, start: '09:00', end: \"15:30\" } # lørdag",
        "start time | kl. 10.00 | - { date: 2026-11-14, start: '10:00', end: \"15:30\" } # lørdag",
        "Dato | ons 18 nov 2026 | - { date: 2026-11-18, start: '09:00', end: \"15:30\" } # lørdag",
        "Dato | 18. november 2026 | - { date: 2026-11-18, start: '09:00', end: \"15:30\" } # lørdag",
        "Starter | kl. 9.30 | - { date: 2026-11-14, start: '09:30', end: \"15:30\" } # lørdag",
        "Pris | 1.200,00 | fee: {amount: 1200, vat: exempt}",
        "PRIS | 1 200,- | fee: {amount: 1200, vat: exempt}",
        "Pris | kr 1 200,50 | fee: {amount: 1200.5, vat: exempt}",
        "pris | Gratis | fee: free",
        "Ledige plasser | 3 | left: 3",
        "Sista anmälningsdag | 2.11.2026 kl. 12.00 | closes: 2026-11-02T12:00",
        "Status | Avlyst | status: cancelled",
        "Status | inställd | status: cancelled",
        "Form | På nätet | mode: online",
        "Språk | nb; se | languages: [nb, se]",
        "Kursleder | kari-nes | instructors: [kari-nes]",
        "Flest deltakere | 12 | capacity: {max: 12}",
        "Forklaring | Ny dag | statusNote: Ny dag",
        "Egen tittel | For ledere | title: For ledere",
        "Organisers | senteret | organisers: [senteret]",
        "Kontaktperson | kari-nes | contact: kari-nes",
        "Tilrettelegging | Trinnfritt. | accessibility: Trinnfritt.",
        "Servering | Lunsj | catering: Lunsj",
        "Tidszon | Europe/Helsinki | timeZone: Europe/Helsinki",
      })
  void aCellChangesWhatItIsAboutAndNothingElse(String column, String value, String line)
      throws IOException {
    Plan plan = site.plan("Kurs;Id;" + column + "\na;en;\"" + value + "\"\n");
    assertThat(site.written(plan)).extracting(String::strip).contains(line);
    assertThat(site.course).content().contains("# Høst", "# fast", "# skjema", "# lørdag");
  }

  @Test
  void anEmptyCellAndAMissingColumnLeaveWhatIsThere() {
    Plan plan = site.plan("Kurs;Id;Ledige plasser;Dato;Starter;Pris;Sted\na;en;;;;;\n");
    assertThat(ImportedSite.kinds(plan)).isEmpty();
    assertThat(plan.rows()).isEqualTo(1);
    assertThat(ImportedSite.cells(plan)).isEmpty();
    assertThat(plan.files()).isEmpty();
  }

  @Test
  void whatShallGoIsAskedToGo() throws IOException {
    Plan plan =
        site.plan("Kurs;Id;Ledige plasser;Ledige plasser per;Slutter\na;en;fjern;ta bort;Slett\n");
    assertThat(ImportedSite.cells(plan))
        .containsExactly("LEFT: 5 > ", "AS_OF: 2026-10-20 > ", "END: 15:30 > ");
    assertThat(site.written(plan))
        .extracting(String::strip)
        .containsExactly("- { date: 2026-11-14, start: '09:00' } # lørdag");
    assertThat(site.course).content().doesNotContain("left:", "asOf:").contains("closes:", "fee:");
  }

  @Test
  void wordsThatStandDeeperAreSetAndTakenAwayByThemselves() throws IOException {
    Plan plan =
        site.plan(
            """
            Kurs;Id;Plattform (nb);Plattform (sv);Merknad til nett
            a;en;Teams;;
            a;flere;fjern;Skype;fjern
            """);
    assertThat(site.written(plan))
        .extracting(String::strip)
        .containsExactly("online: {platform: Teams}", "online: {platform: {sv: Skype}}");
  }

  @Test
  void theLastWordsTakeWhatHoldsThemAlong() throws IOException {
    Plan plan =
        site.plan(
            "Kurs;Id;Plattform (nb);Plattform (sv);Merknad til nett\na;flere;fjern;fjern;fjern\n");
    assertThat(site.written(plan)).isEmpty();
    assertThat(site.course).content().doesNotContain("online:");
  }

  @Test
  void aContactWithDetailsOfItsOwnIsChangedInItsFile() {
    Plan plan = site.plan("Kurs;Id;Kontakt\na;flere;kari-nes\na;en;ola\n");
    assertThat(ImportedSite.kinds(plan)).containsExactly("read-only-here C2", "unknown-id C3");
    assertThat(ImportedSite.cells(plan)).isEmpty();
  }

  @Test
  void wordsAreSetInTheLanguageOfTheirColumn() throws IOException {
    Plan plan = site.plan("Kurs;Id;Forklaring (nb);Forklaring (svensk)\na;en;Syk;Sjuk\n");
    assertThat(String.join(" ", site.written(plan))).contains("nb: Syk", "sv: Sjuk");
  }

  @Test
  void daysAreAddedAndKeepTheirNames() throws IOException {
    Plan plan =
        site.plan(
            """
            Kurs;Id;Flere dager
            a;flere;"13.1.2027 kl. 09.00-12.00; 14.1.2027 09:00–12:00"
            """);
    assertThat(site.written(plan))
        .extracting(String::strip)
        .containsExactly(
            "- {date: 2027-01-13, start: \"09:00\", end: \"12:00\"}",
            "- {date: 2027-01-14, start: \"09:00\", end: \"12:00\"}");
  }

  @Test
  void anUnknownIdIsANewOffering() throws IOException {
    Plan plan =
        site.plan(
            "Id\tKurs\tDato\tForm\tPåmelding\n2027-ny\ta\t2027-03-02\tPå nett\tIngen påmelding\n");
    assertThat(plan.changes()).extracting(OfferingChange::added).containsExactly(true);
    assertThat(site.written(plan))
        .extracting(String::strip)
        .contains("- id: 2027-ny", "- {date: 2027-03-02}", "mode: online");
  }

  @Test
  void whatTheSheetCannotSayIsNotLost() {
    Plan plan =
        site.plan(
            """
            Kurs;Id;Kursets navn;Dato;Flere dager;Ukeplan;Pris
            a;uke;Å lytte;2027-03-02;;"2027-02-02 13:00; 2027-02-09 13:00; 2027-02-16 13:00";200
            a;flere;Annet navn;2027-01-20;fjern;;
            """);
    assertThat(ImportedSite.kinds(plan))
        .containsExactly(
            "read-only-here D2", "read-only-here G2", "title-elsewhere C3", "read-only-here D3");
    assertThat(plan.files()).isEmpty();
  }

  @Test
  void theHeaderMayStandLowerAndRowsBeEmpty() {
    String csv =
        "Kursliste høsten;;\r\n;;\r\nLedige plasser;\u00A0KURS ;id\r\n;;\r\n 4 ;a;\u00A0en\r\n";
    byte[] windows = csv.getBytes(Charset.forName("windows-1252"));
    assertThat(ImportedSite.cells(site.plan("a.csv", windows))).containsExactly("LEFT: 5 > 4");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ledige plasser;Id;Kurs",
        "Ledige plassar;Id;Kurs",
        "Lediga platser;Id;Kurs",
        "Places left;Id;Course",
        "vacancies;OFFERING;course id"
      })
  void columnsMayStandInAnyOrderAndInAnyLanguage(String header) {
    assertThat(ImportedSite.cells(site.plan(header + "\n2;en;a\n"))).containsExactly("LEFT: 5 > 2");
  }

  @Test
  void aRowThatIsMissingDeletesNothing() throws IOException {
    Plan plan = site.plan("Kurs;Id;Ledige plasser\na;en;4\n");
    assertThat(site.written(plan)).hasSize(1);
    assertThat(site.course).content().contains("- id: flere", "- id: uke");
  }

  @Test
  void whatIsSoldOutIsSaidInTwoCells() throws IOException {
    assertThat(site.plan("Kurs;Id;Fullt\na;en;ja\n").errors()).isPositive();
    assertThat(site.written(site.plan("Kurs;Id;Fullt;Ledige plasser\na;en;ja;fjern\n")))
        .extracting(String::strip)
        .contains("full: true");
  }

  @Test
  void cellsOfAWorkbookAreTakenForWhatTheyAre() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Test", null)) {
      Worksheet sheet = workbook.newWorksheet("Kurs");
      Object[] header = {"Kurs", "Id", "Dato", "Påmeldingsfrist", "Pris", "Starter"};
      for (int c = 0; c < header.length; c++) {
        sheet.value(0, c, (String) header[c]);
      }
      sheet.value(1, 0, "a");
      sheet.value(1, 1, "en");
      sheet.value(1, 2, LocalDate.of(2026, 11, 21));
      sheet.style(1, 2).format("d. mmmm yyyy").set();
      sheet.value(1, 3, LocalDateTime.of(2026, 11, 2, 12, 30));
      sheet.style(1, 3).format("dd.mm.yyyy hh:mm").set();
      sheet.value(1, 4, new BigDecimal("1950.5"));
      sheet.value(1, 5, 0.4375);
      sheet.style(1, 5).format("hh:mm").set();
    }
    assertThat(ImportedSite.cells(site.plan("a.xlsx", out.toByteArray())))
        .containsExactly(
            "DATE: 2026-11-14 > 2026-11-21",
            "CLOSES: 2026-11-01T00:00 > 2026-11-02T12:30",
            "FEE: 1800 > 1950.5",
            "START: 09:00 > 10:30");
  }
}
