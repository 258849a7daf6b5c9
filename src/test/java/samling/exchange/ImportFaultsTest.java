package samling.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samling.catalogue.Language;
import samling.edit.FileChange;
import samling.edit.Refused;
import samling.edit.SiteDesk;
import samling.sheet.Column;
import samling.sheet.ColumnWords;
import samling.sheet.FaultPrinter;

/** What a spreadsheet may not do, and how that is told. */
class ImportFaultsTest {
  private final ImportedSite site = new ImportedSite();

  @Test
  void everyFaultIsToldAndNothingWouldBeWritten() {
    Plan plan =
        site.plan(
            """
            Kurs;Id;Dato;Ledige plaser;Status;Kurssted;Lenke;Pris;Fullt
            a;en;31.11.2026;4;Avlist;husett;example.no;1,200;kanskje
            b;en;;;;;;;
            ;en;;;;;;;
            a;;;;;;;;
            a;Ny Gang;;;;;;;
            a;en;;;;;;;
            """);
    assertThat(ImportedSite.kinds(plan))
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
    Plan plan = site.plan("Kurs;Id;Kurssted\na;en;husett\n");
    String told =
        plan.faults().stream().map(new FaultPrinter(language)::print).collect(Collectors.joining());
    assertThat(told)
        .contains("sheet-unknown-id", "husett", "a.csv, ", " C2", "content/venues.yaml");
    assertThat(told).doesNotContain("{").contains("(Kurssted)");
  }

  @Test
  void whatCheckWouldRefuseIsRefusedWithTheRowItComesFrom() {
    Plan plan = site.plan("Kurs;Id;Påmeldingsfrist\na;en;24.12.2026\n");
    assertThat(plan.diagnostics()).extracting(d -> d.rule().id()).contains("closes-after-start");
    assertThat(plan.causeOf(plan.diagnostics().get(0)).orElseThrow().row()).isEqualTo(2);
    assertThat(plan.files()).isEmpty();
  }

  @Test
  void aWarningThatTheChangesBringIsToldAndDoesNotStopThem() {
    Plan plan = site.plan("Kurs;Id;Form\na;en;På nett\n");
    assertThat(plan.diagnostics()).extracting(d -> d.rule().id()).contains("mode-contradicts");
    assertThat(plan.isGood()).isTrue();
    assertThat(plan.files()).hasSize(1);
  }

  /** Whatever is typed where, a change that would be written has been checked, or a fault told. */
  @ParameterizedTest
  @EnumSource
  void nothingThatCanBeTypedBreaksAnything(Column column) throws Refused {
    SiteDesk desk = site.desk();
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
      Plan plan = ImportedSite.plan(desk, "a.csv", csv.getBytes(UTF_8));
      assertThat(plan.isGood() || plan.files().isEmpty()).isTrue();
      for (FileChange change : plan.files()) {
        String after = new String(change.after(), UTF_8);
        assertThat(after).contains("# Høst", "# fast", "# skjema", "# lørdag", "- id: uke");
      }
    }
    assertThat(site.course)
        .content()
        .isEqualTo(ImportedSite.FILES.substring(ImportedSite.FILES.indexOf("title: Å lytte")));
  }
}
