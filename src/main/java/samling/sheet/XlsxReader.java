package samling.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import samling.diagnostic.Rule;
import samling.sheet.Table.Row;

/** The way from a workbook's bytes (ECMA-376, {@code .xlsx}) to its tables. */
final class XlsxReader {

  private static final BigDecimal MINUTES_OF_DAY = BigDecimal.valueOf(24 * 60);
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

  private final String file;
  private final LocalDate dayZero;

  private XlsxReader(String file, boolean since1904) {
    this.file = file;
    this.dayZero = since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
  }

  static List<Table> read(String file, byte[] bytes) throws Unreadable {
    try (ReadableWorkbook workbook =
            new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true));
        Stream<Sheet> sheets = workbook.getSheets()) {
      XlsxReader reader = new XlsxReader(file, workbook.isDate1904());
      List<Table> tables = new ArrayList<>();
      Map<String, List<Merged>> merged = MergedCells.of(bytes);
      for (Sheet sheet : sheets.toList()) {
        tables.add(reader.table(sheet, merged.getOrDefault(sheet.getName(), List.of())));
      }
      return tables;
    } catch (IOException | XMLStreamException | RuntimeException e) {
      // The library tells of a broken file in many ways, and none of them helps an office.
      throw new Unreadable(Rule.SHEET_BROKEN_FILE, Place.ofFile(file));
    }
  }

  private Table table(Sheet sheet, List<Merged> merged) throws IOException, Unreadable {
    Place place = Place.ofSheet(file, sheet.getName());
    List<Row> rows = new ArrayList<>();
    try (Stream<org.dhatim.fastexcel.reader.Row> stream = sheet.openStream()) {
      for (var row : (Iterable<org.dhatim.fastexcel.reader.Row>) stream::iterator) {
        List<Content> contents = new ArrayList<>();
        for (Cell cell : row) {
          if (contents.size() < SheetFiles.MOST_COLUMNS) {
            contents.add(cell == null ? Content.Text.BLANK : content(cell));
          }
        }
        Row made = new Row(place.row(row.getRowNum()), contents);
        if (!made.isBlank()) {
          rows.add(made);
        }
        if (rows.size() > SheetFiles.MOST_ROWS) {
          throw new Unreadable(Rule.SHEET_TOO_LARGE, Place.ofFile(file));
        }
      }
    }
    return new Table(place, rows, merged);
  }

  private Content content(Cell cell) {
    Object value = cell.getValue();
    if (cell.getType() == CellType.ERROR || isError(cell)) {
      return new Content.Failed(Objects.requireNonNullElse(cell.getRawValue(), "#"));
    }
    if (cell.getType() == CellType.FORMULA && cell.getRawValue() == null) {
      // Nobody has worked it out yet: an empty cell would hide that.
      return new Content.Failed("=" + cell.getFormula());
    }
    if (value instanceof Boolean truth) {
      return new Content.Truth(truth);
    }
    BigDecimal number = number(cell, value);
    if (number != null) {
      return number(number, cell.getDataFormatString());
    }
    String text = value == null ? cell.getRawValue() : value.toString();
    return new Content.Text(Formulas.unguarded(Objects.requireNonNullElse(text, "")));
  }

  private static boolean isError(Cell cell) {
    return cell.getType() == CellType.FORMULA
        && Objects.requireNonNullElse(cell.getRawValue(), "").matches("#[A-Z0-9/]+[!?]?");
  }

  /** The number of a cell; null where there is none. A formula's value comes as text. */
  private static @Nullable BigDecimal number(Cell cell, @Nullable Object value) {
    if (value instanceof BigDecimal number) {
      return number;
    }
    String raw = cell.getRawValue();
    boolean maybe = cell.getType() == CellType.FORMULA && raw != null;
    return maybe && raw.matches("-?[0-9]{1,15}(\\.[0-9]{1,20})?([eE][-+]?[0-9]{1,3})?")
        ? new BigDecimal(raw)
        : null;
  }

  private Content number(BigDecimal number, @Nullable String format) {
    // Spreadsheets count in binary fractions; fifteen digits are what they mean.
    BigDecimal meant = number.round(new MathContext(15, RoundingMode.HALF_UP));
    String shown = format == null ? "" : bare(format);
    boolean inRange = number.signum() >= 0 && number.compareTo(LAST_DAY) <= 0;
    boolean timed = shown.contains("h");
    if (!inRange || !(timed || shown.contains("y") || shown.contains("d"))) {
      return new Content.Numeral(meant);
    }
    long days = number.longValue();
    long minutes =
        number
            .subtract(BigDecimal.valueOf(days))
            .multiply(MINUTES_OF_DAY)
            .setScale(0, RoundingMode.HALF_UP)
            .longValue();
    return new Content.Date(dayZero.plusDays(days).atStartOfDay().plusMinutes(minutes), timed);
  }

  /** A format without its literal texts, colours and languages: what is left are its letters. */
  private static String bare(String format) {
    return format
        .replaceAll("\"[^\"]*\"|\\\\.|\\[\\$[^]]*]|\\[[A-Za-z]{3,}[0-9]*]", "")
        .toLowerCase(Locale.ROOT);
  }
}
