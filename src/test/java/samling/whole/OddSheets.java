package samling.whole;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import samling.sheet.SheetFiles;

/** Spreadsheets that can't be written down in a text, each wrong in its own way. */
final class OddSheets {

  private OddSheets() {}

  /** Their bytes by their names. */
  static Map<String, byte[]> all() throws IOException {
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    return Map.of(
        "kurs.xlsx",
        workbook(),
        "tekst.xlsx",
        "Kurs;Id".getBytes(UTF_8),
        "gammel.xls",
        old,
        "kurs.pdf",
        "%PDF".getBytes(UTF_8),
        "skadet.csv",
        new byte[] {0, 1, 2},
        "stor.csv",
        new byte[(int) SheetFiles.MOST_BYTES + 1]);
  }

  private static byte[] workbook() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Test", null)) {
      Worksheet sheet = workbook.newWorksheet("Vår 2027");
      String[] header = {"Kurs", "Id", "Dato", "Pris"};
      for (int c = 0; c < header.length; c++) {
        sheet.value(2, c, header[c]);
      }
      sheet.value(3, 0, "lytte");
      sheet.value(3, 1, "2026-11-oslo");
      sheet.formula(3, 2, "B1+7");
      sheet.value(4, 0, "lytte");
      sheet.value(4, 1, "2027-to");
      sheet.value(4, 3, 1900);
      sheet.range(3, 3, 4, 3).merge();
      sheet.range(0, 0, 0, 3).merge();
      workbook.newWorksheet("Notater").value(0, 0, "Ring huset");
    }
    return out.toByteArray();
  }
}
