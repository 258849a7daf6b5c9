package samling.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import samling.diagnostic.Rule;

/** The way from a spreadsheet's bytes to its tables. What it is, its bytes decide. */
public final class SheetFiles {

  /** A file may hold so many bytes. */
  public static final long MOST_BYTES = 32L * 1024 * 1024;

  static final int MOST_ROWS = 200_000;
  static final int MOST_COLUMNS = 1_000;

  private SheetFiles() {}

  /** Whether a file's name says that it is a spreadsheet of a kind that can be read. */
  public static boolean isSheet(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return isExcel(name) || name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt");
  }

  /** Whether a file's name says that it is a workbook of Excel's present kind. */
  public static boolean isExcel(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return name.endsWith(".xlsx") || name.endsWith(".xlsm");
  }

  /** Whether a spreadsheet can be written under a file's name. */
  public static boolean canBeWritten(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return name.endsWith(".xlsx") || name.endsWith(".csv");
  }

  /**
   * Every table of a file; none, and why, if it can't be read. Macros are never looked at.
   *
   * @param file its name
   */
  public static List<Table> read(String file, byte[] bytes, Consumer<Fault> faults) {
    try {
      return tables(file, bytes);
    } catch (Unreadable e) {
      faults.accept(e.fault());
      return List.of();
    }
  }

  private static List<Table> tables(String file, byte[] bytes) throws Unreadable {
    Place place = Place.ofFile(file);
    if (bytes.length > MOST_BYTES) {
      throw new Unreadable(Rule.SHEET_TOO_LARGE, place);
    }
    if (begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw new Unreadable(Rule.SHEET_OLD_EXCEL, place);
    }
    if (begins(bytes, 'P', 'K')) {
      ZipGuard.check(file, bytes);
      return XlsxReader.read(file, bytes);
    }
    if (isExcel(file)) {
      throw new Unreadable(Rule.SHEET_NOT_A_WORKBOOK, place);
    }
    if (!isSheet(file)) {
      throw new Unreadable(Rule.SHEET_WRONG_ENDING, place);
    }
    return List.of(new Table(place, CsvReader.read(place, text(place, bytes)), List.of()));
  }

  /** UTF-8 or, with its mark, UTF-16; else what Windows writes in western Europe. */
  private static String text(Place place, byte[] bytes) throws Unreadable {
    Charset wide =
        begins(bytes, 0xFF, 0xFE)
            ? StandardCharsets.UTF_16LE
            : begins(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    String text;
    try {
      text = wide.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      text = new String(bytes, Charset.forName("windows-1252"));
    }
    if (text.chars().anyMatch(SheetFiles::isNoText)) {
      throw new Unreadable(Rule.SHEET_BROKEN_FILE, place);
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Whether a character stands in no text, or for one that was lost on the way. */
  private static boolean isNoText(int c) {
    return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == 0xFFFD;
  }

  private static boolean begins(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
