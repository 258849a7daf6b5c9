package samling.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import samling.diagnostic.Rule;

/** A look into a workbook before it is read: whether it is one, and will not fill the memory. */
final class ZipGuard {

  private static final int MOST_ENTRIES = 5_000;
  private static final long MOST_BYTES = 256L * 1024 * 1024;

  /** Excel's last column is XFD; four letters in a row are a trap for the reader's memory. */
  private static final int MOST_LETTERS = 3;

  private final String file;
  private long total;

  private ZipGuard(String file) {
    this.file = file;
  }

  static void check(String file, byte[] bytes) throws Unreadable {
    new ZipGuard(file).check(bytes);
  }

  private void check(byte[] bytes) throws Unreadable {
    Set<String> names = new TreeSet<>();
    try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        names.add(entry.getName().toLowerCase(Locale.ROOT));
        if (names.size() > MOST_ENTRIES) {
          throw new Unreadable(Rule.SHEET_TOO_LARGE, Place.ofFile(file));
        }
        try (InputStream part = zip.getInputStream(entry)) {
          scan(part, entry.getName().startsWith("xl/worksheets/"));
        }
      }
    } catch (IOException | RuntimeException e) {
      throw new Unreadable(Rule.SHEET_BROKEN_FILE, Place.ofFile(file));
    }
    if (!names.contains("xl/workbook.xml")) {
      boolean said = SheetFiles.isExcel(file);
      throw new Unreadable(
          said ? Rule.SHEET_NOT_A_WORKBOOK : Rule.SHEET_WRONG_ENDING, Place.ofFile(file));
    }
  }

  private void scan(InputStream in, boolean sheet) throws IOException, Unreadable {
    byte[] buffer = new byte[64 * 1024];
    String end = "";
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      total += n;
      if (total > MOST_BYTES) {
        throw new Unreadable(Rule.SHEET_TOO_LARGE, Place.ofFile(file));
      }
      String chunk = end + new String(buffer, 0, n, StandardCharsets.ISO_8859_1);
      if (chunk.contains("<!DOCTYPE") || (sheet && hasFarColumn(chunk))) {
        throw new Unreadable(Rule.SHEET_BROKEN_FILE, Place.ofFile(file));
      }
      end = chunk.substring(Math.max(0, chunk.length() - 16));
    }
  }

  private static boolean hasFarColumn(String chunk) {
    for (int at = chunk.indexOf("r=", 1); at >= 0; at = chunk.indexOf("r=", at + 1)) {
      int i = at + 3;
      while (i < chunk.length() && Character.isLetter(chunk.charAt(i))) {
        i++;
      }
      if (Character.isWhitespace(chunk.charAt(at - 1)) && i - at - 3 > MOST_LETTERS) {
        return true;
      }
    }
    return false;
  }
}
