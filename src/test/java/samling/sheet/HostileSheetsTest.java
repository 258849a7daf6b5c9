package samling.sheet;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samling.catalogue.Language;
import samling.diagnostic.Rule;

class HostileSheetsTest {

  private static Rule refusal(String name, byte[] bytes) {
    List<Fault> faults = new ArrayList<>();
    assertThat(SheetFiles.read(name, bytes, faults::add)).isEmpty();
    assertThat(faults).hasSize(1);
    return faults.get(0).rule();
  }

  private static List<Table> read(String name, byte[] bytes) {
    return SheetFiles.read(
        name,
        bytes,
        fault -> {
          throw new AssertionError(fault.toString());
        });
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
      }
    }
    return out.toByteArray();
  }

  @Test
  void whatIsNoWorkbookIsToldSo() throws IOException {
    byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1};
    assertThat(refusal("a.xlsx", "Kurs;Id\n".getBytes(UTF_8))).isEqualTo(Rule.SHEET_NOT_A_WORKBOOK);
    assertThat(refusal("a.xlsx", "<html>".getBytes(UTF_8))).isEqualTo(Rule.SHEET_NOT_A_WORKBOOK);
    assertThat(refusal("a.xlsx", new byte[0])).isEqualTo(Rule.SHEET_NOT_A_WORKBOOK);
    assertThat(refusal("a.xlsx", zip("mimetype", "ods"))).isEqualTo(Rule.SHEET_NOT_A_WORKBOOK);
    assertThat(refusal("a.xls", ole)).isEqualTo(Rule.SHEET_OLD_EXCEL);
    assertThat(refusal("a.pdf", "%PDF".getBytes(UTF_8))).isEqualTo(Rule.SHEET_WRONG_ENDING);
    assertThat(refusal("a.csv", new byte[] {0, 1, 2})).isEqualTo(Rule.SHEET_BROKEN_FILE);
    assertThat(refusal("a.csv", "Kurs;\"Id\n".getBytes(UTF_8))).isEqualTo(Rule.SHEET_QUOTATION);
    assertThat(refusal("a.xlsx", zip("xl/workbook.xml", "<workbook")))
        .isEqualTo(Rule.SHEET_BROKEN_FILE);
  }

  @Test
  void aBombIsNotUnpacked() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      byte[] zeros = new byte[1024 * 1024];
      for (int i = 0; i < 300; i++) {
        zip.write(zeros);
      }
    }
    assertThat(refusal("a.xlsx", out.toByteArray())).isEqualTo(Rule.SHEET_TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><worksheet/>",
        "<worksheet><sheetData><row r=\"1\"><c r=\"ZZZZZZ1\"/></row></sheetData></worksheet>"
      })
  void aTrapInASheetIsSeen(String sheet) throws IOException {
    byte[] bytes = zip("xl/workbook.xml", "<workbook/>", "xl/worksheets/sheet1.xml", sheet);
    assertThat(refusal("a.xlsx", bytes)).isEqualTo(Rule.SHEET_BROKEN_FILE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+47 22 00 00 00",
        "-",
        "@a",
        "'=x",
        "''=x",
        "'a",
        "\t=x",
        "a;b",
        "\"",
        " a"
      })
  void textIsNoFormulaAndComesBackAsItWas(String text) {
    byte[] csv = CsvWriter.write(List.of(List.of("a", text)));
    String cell = new String(csv, UTF_8).substring(3).replaceFirst("^\"", "");
    assertThat(cell).doesNotStartWith("=").doesNotStartWith("+").doesNotStartWith("@");
    Table table = read("a.csv", csv).get(0);
    assertThat(table.rows().get(0).cell(1).content()).isEqualTo(new Content.Text(text));
  }

  @Test
  void unicodeTextOfExcelIsRead() {
    byte[] bytes = "\uFEFFKurs\tId\r\nå\tø\r\n".getBytes(UTF_16LE);
    assertThat(read("a.txt", bytes).get(0).rows().get(1).contents())
        .containsExactly(new Content.Text("å"), new Content.Text("ø"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"'=x", "''=x", "=x", "'a", "+1"})
  void textInAWorkbookComesBackAsItWas(String text) {
    byte[] xlsx =
        new CellWriter(Language.NB)
            .xlsx(List.of(Field.of(Column.COURSE)), List.of(List.of(new Content.Text(text))));
    assertThat(read("a.xlsx", xlsx).get(0).rows().get(1).cell(0).content())
        .isEqualTo(new Content.Text(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kurs;Id\r\na;b",
        "Kurs,Id\na,b\n",
        "Kurs\tId\ra\tb",
        "sep=|\nKurs|Id\r\na|b\r\n",
        "\"Kurs\";\"Id\"\n\"a\";\"b\"",
        "\uFEFFKurs;Id\n\n\na;b\n\n"
      })
  void rowsAreFoundWhateverSeparatesThem(String csv) {
    List<Table.Row> rows = read("a.csv", csv.getBytes(UTF_8)).get(0).rows();
    assertThat(rows).hasSize(2);
    assertThat(rows.get(1).contents())
        .containsExactly(new Content.Text("a"), new Content.Text("b"));
  }

  @Test
  void aCellMayHoldLinesAndQuotationMarksAndRowsAreCountedAsProgramsDo() {
    String csv = "Kurs;Forklaring\r\n;\r\na;\"Ring \"\"oss\"\"\r\nførst; takk\"\r\nb;c\r\n";
    List<Table.Row> rows = read("a.csv", csv.getBytes(UTF_8)).get(0).rows();
    assertThat(rows).extracting(row -> row.place().row()).containsExactly(1, 3, 4);
    assertThat(rows.get(1).cell(1).content())
        .isEqualTo(new Content.Text("Ring \"oss\"\r\nførst; takk"));
  }

  @Test
  void aQuotationMarkThatIsNeverClosedIsFoundInItsCell() {
    List<Fault> faults = new ArrayList<>();
    SheetFiles.read("a.csv", "Kurs;Id\na;b\nc;\"d\ne;f\n".getBytes(UTF_8), faults::add);
    assertThat(faults).extracting(f -> f.place().cell()).containsExactly("B3");
  }

  @Test
  void aHundredThousandRowsAreRead() {
    List<List<Content>> rows = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      rows.add(List.of(new Content.Text("kurs"), new Content.Text("id-" + i)));
    }
    byte[] xlsx =
        new CellWriter(Language.NB)
            .xlsx(List.of(Field.of(Column.COURSE), Field.of(Column.OFFERING)), rows);
    assertThat(read("a.xlsx", xlsx).get(0).rows()).hasSize(100_001);
    assertThat(refusal("a.csv", "a;b\n".repeat(200_001).getBytes(UTF_8)))
        .isEqualTo(Rule.SHEET_TOO_LARGE);
  }

  @Test
  void datesTimesAndFormulasComeWithTheirValues() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Test", null)) {
      workbook.newWorksheet("Notater").value(0, 0, "Hei");
      Worksheet sheet = workbook.newWorksheet("Kurs");
      sheet.value(4, 0, LocalDateTime.of(2026, 11, 14, 0, 0));
      sheet.style(4, 0).format("dd.mm.yyyy").set();
      sheet.value(4, 1, 0.375);
      sheet.style(4, 1).format("h:mm").set();
      sheet.value(4, 2, 46340);
      sheet.value(4, 3, 1234.5);
      sheet.value(4, 4, true);
    }
    Table table = read("a.xlsx", out.toByteArray()).get(1);
    Table.Row row = table.rows().get(0);
    CellReader reader = new CellReader(Language.NB);
    assertThat(row.cell(3).place()).isEqualTo(new Place("a.xlsx", "Kurs", 5, 3, ""));
    assertThat(read(reader, Column.DATE, row.cell(0))).isEqualTo("2026-11-14");
    assertThat(read(reader, Column.START, row.cell(1))).isEqualTo("09:00");
    assertThat(read(reader, Column.DATE, row.cell(2))).isEqualTo("2026-11-14");
    assertThat(read(reader, Column.FEE, row.cell(3))).isEqualTo("1234.5");
    assertThat(read(reader, Column.FULL, row.cell(4))).isEqualTo("true");
  }

  private static String read(CellReader reader, Column column, Cell cell) {
    return reader
        .read(
            column,
            cell,
            fault -> {
              throw new AssertionError(fault.toString());
            })
        .orElseThrow();
  }
}
