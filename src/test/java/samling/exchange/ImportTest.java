package samling.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import samling.TestSite;
import samling.build.When;
import samling.catalogue.Language;
import samling.edit.Changes;
import samling.edit.FileChange;
import samling.edit.Refused;
import samling.edit.SiteDesk;
import samling.sheet.Column;
import samling.sheet.ColumnWords;
import samling.sheet.FaultPrinter;

class ImportTest {
  private static final String FILES =
      """
      -- content/site.yaml --
      name: Kurskatalogen
      url: https://kurs.example.no/
      languages: [nb, sv]
      timeZone: Europe/Oslo
      -- content/venues.yaml --
      huset: {name: Det gule huset, address: {place: Oslo}}
      -- content/people.yaml --
      kari-nes: {name: Kari Nes}
      -- content/courses/a.yaml --
      title: Å lytte
      summary: A.
      offerings:
        # Høst
        - id: en   # fast
          sessions:
            - { date: 2026-11-14, start: '09:00', end: "15:30" } # lørdag
          venue: huset
          fee: {amount: 1800, vat: exempt}
          registration:
            method: link
            url: https://www.example.no/a   # skjema
            closes: 2026-11-01T00:00
            left: 5
            asOf: 2026-10-20
        - id: flere
          sessions:
            - {date: 2027-01-12, start: "09:00", title: Første}
            - {date: 2027-01-13, start: "09:00"}
          mode: online
          registration: {method: none}
        - id: uke
          schedule: {weekly: tuesday, from: 2027-02-02, count: 3, start: "13:00"}
          mode: online
          fee: [{amount: 100}, {amount: 50, currency: NOK}]
          registration: {method: none}
      """;

  private final TestSite site = TestSite.of(FILES);
  private final Path course = site.root().resolve("content/courses/a.yaml");

  private Plan plan(String name, byte[] bytes) {
    try {
      return plan(SiteDesk.open(site.root()), name, bytes);
    } catch (Refused e) {
      throw new AssertionError(e);
    }
  }

  private static Plan plan(SiteDesk desk, String name, byte[] bytes) {
    try {
      return Import.plan(desk, name, bytes, zone -> When.parse("2026-10-25T12:00", zone));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Plan plan(String csv) {
    return plan("a.csv", csv.getBytes(UTF_8));
  }

  private static List<String> kinds(Plan plan) {
    return plan.faults().stream()
        .map(
            f ->
                f.rule().id().substring(6) + " " + (f.place().column() < 0 ? "" : f.place().cell()))
        .toList();
  }

  private static List<String> cells(Plan plan) {
    return plan.changes().stream()
        .flatMap(o -> o.cells().stream())
        .map(c -> c.field().column() + ": " + c.before() + " > " + c.after())
        .toList();
  }

  /** The lines of the course that are not as they were. */
  private List<String> written(Plan plan) throws IOException {
    assertThat(kinds(plan)).isEmpty();
    assertThat(plan.errors()).isZero();
    List<String> before = Files.readAllLines(course);
    assertThat(Changes.write(site.root(), plan.files())).isEmpty();
    List<String> after = Files.readAllLines(course);
    assertThat(SiteDeskFaults.of(site.root())).isEmpty();
    List<String> changed = new ArrayList<>(after);
    before.forEach(changed::remove);
    return changed;
  }

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
      })
  void aCellChangesWhatItIsAboutAndNothingElse(String column, String value, String line)
      throws IOException {
    Plan plan = plan("Kurs;Id;" + column + "\na;en;\"" + value + "\"\n");
    assertThat(written(plan)).extracting(String::strip).contains(line);
    assertThat(course).content().contains("# Høst", "# fast", "# skjema", "# lørdag");
  }

  @Test
  void anEmptyCellAndAMissingColumnLeaveWhatIsThere() {
    Plan plan = plan("Kurs;Id;Ledige plasser;Dato;Starter;Pris;Sted\na;en;;;;;\n");
    assertThat(kinds(plan)).isEmpty();
    assertThat(plan.rows()).isEqualTo(1);
    assertThat(cells(plan)).isEmpty();
    assertThat(plan.files()).isEmpty();
  }

  @Test
  void whatShallGoIsAskedToGo() throws IOException {
    Plan plan =
        plan("Kurs;Id;Ledige plasser;Ledige plasser per;Slutter\na;en;fjern;ta bort;Slett\n");
    assertThat(cells(plan)).containsExactly("LEFT: 5 > ", "AS_OF: 2026-10-20 > ", "END: 15:30 > ");
    assertThat(written(plan))
        .extracting(String::strip)
        .containsExactly("- { date: 2026-11-14, start: '09:00' } # lørdag");
    assertThat(course).content().doesNotContain("left:", "asOf:").contains("closes:", "fee:");
  }

  @Test
  void wordsAreSetInTheLanguageOfTheirColumn() throws IOException {
    Plan plan = plan("Kurs;Id;Forklaring (nb);Forklaring (svensk)\na;en;Syk;Sjuk\n");
    assertThat(String.join(" ", written(plan))).contains("nb: Syk", "sv: Sjuk");
  }

  @Test
  void daysAreAddedAndKeepTheirNames() throws IOException {
    Plan plan =
        plan(
            """
            Kurs;Id;Flere dager
            a;flere;"13.1.2027 kl. 09.00-12.00; 14.1.2027 09:00–12:00"
            """);
    assertThat(written(plan))
        .extracting(String::strip)
        .containsExactly(
            "- {date: 2027-01-13, start: \"09:00\", end: \"12:00\"}",
            "- {date: 2027-01-14, start: \"09:00\", end: \"12:00\"}");
  }

  @Test
  void anUnknownIdIsANewOffering() throws IOException {
    Plan plan =
        plan("Id\tKurs\tDato\tForm\tPåmelding\n2027-ny\ta\t2027-03-02\tPå nett\tIngen påmelding\n");
    assertThat(plan.changes()).extracting(OfferingChange::added).containsExactly(true);
    assertThat(written(plan))
        .extracting(String::strip)
        .contains("- id: 2027-ny", "- {date: 2027-03-02}", "mode: online");
  }

  @Test
  void whatTheSheetCannotSayIsNotLost() {
    Plan plan =
        plan(
            """
            Kurs;Id;Kursets navn;Dato;Flere dager;Ukeplan;Pris
            a;uke;Å lytte;2027-03-02;;"2027-02-02 13:00; 2027-02-09 13:00; 2027-02-16 13:00";200
            a;flere;Annet navn;2027-01-20;fjern;;
            """);
    assertThat(kinds(plan))
        .containsExactly(
            "read-only-here D2", "read-only-here G2", "title-elsewhere C3", "read-only-here D3");
    assertThat(plan.files()).isEmpty();
  }

  @Test
  void theHeaderMayStandLowerAndRowsBeEmpty() {
    String csv =
        "Kursliste høsten;;\r\n;;\r\nLedige plasser;\u00A0KURS ;id\r\n;;\r\n 4 ;a;\u00A0en\r\n";
    byte[] windows = csv.getBytes(Charset.forName("windows-1252"));
    assertThat(cells(plan("a.csv", windows))).containsExactly("LEFT: 5 > 4");
  }

  @Test
  void everyFaultIsToldAndNothingWouldBeWritten() {
    Plan plan =
        plan(
            """
            Kurs;Id;Dato;Ledige plaser;Status;Kurssted;Lenke;Pris;Fullt
            a;en;31.11.2026;4;Avlist;husett;example.no;1,200;kanskje
            b;en;;;;;;;
            ;en;;;;;;;
            a;;;;;;;;
            a;Ny Gang;;;;;;;
            a;en;;;;;;;
            """);
    assertThat(kinds(plan))
        .containsExactlyInAnyOrder(
            "misspelt-column D1",
            "bad-date C2",
            "bad-word E2",
            "unknown-id F2",
            "bad-address G2",
            "bad-amount H2",
            "bad-yes-no I2",
            "unknown-course A3",
            "no-course A4",
            "no-offering B5",
            "bad-id B6",
            "second-row ");
    assertThat(plan.files()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void faultsNameTheCell(Language language) {
    Plan plan = plan("Kurs;Id;Kurssted\na;en;husett\n");
    String told =
        plan.faults().stream().map(new FaultPrinter(language)::print).collect(Collectors.joining());
    assertThat(told)
        .contains("sheet-unknown-id", "husett", "a.csv, ", " C2", "content/venues.yaml");
    assertThat(told).doesNotContain("{").contains("(Kurssted)");
  }

  @Test
  void whatCheckWouldRefuseIsRefusedWithTheRowItComesFrom() {
    Plan plan = plan("Kurs;Id;Påmeldingsfrist\na;en;24.12.2026\n");
    assertThat(plan.diagnostics()).extracting(d -> d.rule().id()).contains("closes-after-start");
    assertThat(plan.causeOf(plan.diagnostics().get(0)).orElseThrow().row()).isEqualTo(2);
    assertThat(plan.files()).isEmpty();
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
    assertThat(cells(plan(header + "\n2;en;a\n"))).containsExactly("LEFT: 5 > 2");
  }

  @Test
  void aRowThatIsMissingDeletesNothing() throws IOException {
    Plan plan = plan("Kurs;Id;Ledige plasser\na;en;4\n");
    assertThat(written(plan)).hasSize(1);
    assertThat(course).content().contains("- id: flere", "- id: uke");
  }

  @Test
  void whatIsSoldOutIsSaidInTwoCells() throws IOException {
    assertThat(plan("Kurs;Id;Fullt\na;en;ja\n").errors()).isPositive();
    assertThat(written(plan("Kurs;Id;Fullt;Ledige plasser\na;en;ja;fjern\n")))
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
    assertThat(cells(plan("a.xlsx", out.toByteArray())))
        .containsExactly(
            "DATE: 2026-11-14 > 2026-11-21",
            "CLOSES: 2026-11-01T00:00 > 2026-11-02T12:30",
            "FEE: 1800 > 1950.5",
            "START: 09:00 > 10:30");
  }

  @Test
  void aWarningThatTheChangesBringIsToldAndDoesNotStopThem() {
    Plan plan = plan("Kurs;Id;Form\na;en;På nett\n");
    assertThat(plan.diagnostics()).extracting(d -> d.rule().id()).contains("mode-contradicts");
    assertThat(plan.isGood()).isTrue();
    assertThat(plan.files()).hasSize(1);
  }

  /** Whatever is typed where, a change that would be written has been checked, or a fault told. */
  @ParameterizedTest
  @EnumSource
  void nothingThatCanBeTypedBreaksAnything(Column column) throws Refused {
    SiteDesk desk = SiteDesk.open(site.root());
    List<String> typed =
        List.of(
            "-",
            "–",
            "?",
            "0",
            "-1",
            "1e9",
            "999999999999",
            "31.12.9999",
            "00.00.0000",
            "24:00",
            "=1+1",
            "'=1+1",
            "@a",
            "+47 22 00 00 00",
            "a: b #c",
            "{x}",
            "[",
            "\"",
            "''",
            "|",
            "> x",
            "nb",
            ";",
            ", ,",
            "2026-11-14 09:00–08:00",
            "2026-11-14; 2026-11-14",
            "\u0000",
            "\u202E",
            "x".repeat(40_000),
            "\uD83D\uDE00",
            "true",
            "null",
            "~",
            "FJERN");
    String name = ColumnWords.in(Language.NB).name(column);
    List<String> ids = List.of("en", "uke", "ny");
    for (int i = 0; i < typed.size(); i++) {
      String cell = "\"" + typed.get(i).replace("\"", "\"\"") + "\"";
      String csv =
          column == Column.COURSE || column == Column.OFFERING
              ? "Kurs;Id\na;" + cell + "\n"
              : "Kurs;Id;" + name + "\na;" + ids.get(i % ids.size()) + ";" + cell + "\n";
      Plan plan = plan(desk, "a.csv", csv.getBytes(UTF_8));
      assertThat(plan.isGood() || plan.files().isEmpty()).isTrue();
      for (FileChange change : plan.files()) {
        String after = new String(change.after(), UTF_8);
        assertThat(after).contains("# Høst", "# fast", "# skjema", "# lørdag", "- id: uke");
      }
    }
    assertThat(course).content().isEqualTo(FILES.substring(FILES.indexOf("title: Å lytte")));
  }
}
