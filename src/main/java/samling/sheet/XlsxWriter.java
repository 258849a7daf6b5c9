package samling.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The way from rows to the bytes of a workbook (ECMA-376, {@code .xlsx}) with one sheet. */
final class XlsxWriter {

  /** The earliest time a zip entry can carry, for equal rows shall give equal bytes. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final int NARROWEST = 9;
  private static final int WIDEST = 40;

  private XlsxWriter() {}

  static byte[] write(String name, List<String> header, List<List<Content>> rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Samling", null)) {
      Worksheet sheet = workbook.newWorksheet(name);
      for (int c = 0; c < header.size(); c++) {
        sheet.value(0, c, header.get(c));
        sheet.style(0, c).bold().fillColor("E7EEF0").set();
        sheet.width(c, width(header.get(c), rows, c));
      }
      for (int r = 0; r < rows.size(); r++) {
        for (int c = 0; c < rows.get(r).size(); c++) {
          put(sheet, r + 1, c, rows.get(r).get(c));
        }
      }
      sheet.freezePane(2, 1);
      sheet.setAutoFilter(0, 0, Math.max(1, rows.size()), header.size() - 1);
      workbook.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return timeless(out.toByteArray());
  }

  private static void put(Worksheet sheet, int row, int column, Content content) {
    if (content instanceof Content.Text text && !text.isBlank()) {
      sheet.value(row, column, Formulas.again(text.text()));
      // So that the program leaves what is typed here as it is typed.
      sheet.style(row, column).format("@").set();
    } else if (content instanceof Content.Numeral number) {
      sheet.value(row, column, number.number());
    } else if (content instanceof Content.Date date) {
      sheet.value(row, column, date.date());
      String format = date.timed() ? "yyyy-mm-dd hh:mm" : "yyyy-mm-dd";
      sheet.style(row, column).format(format).set();
    }
  }

  private static int width(String header, List<List<Content>> rows, int column) {
    int longest = Math.max(NARROWEST, header.length());
    for (List<Content> row : rows) {
      Content content = row.get(column);
      int length =
          content instanceof Content.Text text
              ? text.text().length()
              : content instanceof Content.Date date ? (date.timed() ? 16 : 10) : 0;
      longest = Math.max(longest, length);
    }
    return Math.min(WIDEST, longest) + 2;
  }

  /** The same archive without the time it was made. */
  private static byte[] timeless(byte[] archive) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipFile in = ZipFile.builder().setByteArray(archive).get();
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
        byte[] bytes = in.getInputStream(entry).readAllBytes();
        if (entry.getName().equals("docProps/core.xml")) {
          bytes =
              new String(bytes, StandardCharsets.UTF_8)
                  .replaceAll("(<dcterms:created[^>]*>)[^<]*", "$11980-01-01T00:00:00Z")
                  .getBytes(StandardCharsets.UTF_8);
        }
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTimeLocal(NO_TIME);
        zip.putNextEntry(same);
        zip.write(bytes);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
