package samling.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Language;
import samling.diagnostic.Rule;
import samling.diagnostic.Suggestion;
import samling.sheet.Table.Row;

/**
 * The row that names the columns, wherever in a sheet it stands.
 *
 * @param fields what stands in which column, by its number
 */
public record Header(Row row, Map<Field, Integer> fields) {

  /** So many rows may stand above it: a title, a date, a logo. */
  private static final int MOST_ABOVE = 50;

  private static final Pattern LANGUAGE =
      Pattern.compile("(.*?)\\s*[\\[(/,–-]\\s*(\\p{L}+)[)\\]]?");

  public Header {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /**
   * The first row that names courses and offerings.
   *
   * @param first the site's first language, which words are in where no column says so
   * @param faults takes what is wrong with other columns, and with merged cells
   */
  public static Optional<Header> find(Table table, Language first, Consumer<Fault> faults) {
    int read = Math.min(MOST_ABOVE, table.rows().size());
    for (Row row : table.rows().subList(0, read)) {
      List<Fault> found = new ArrayList<>();
      Header header = of(row, table, first, found);
      boolean names =
          header.fields.containsKey(Field.of(Column.COURSE))
              && header.fields.containsKey(Field.of(Column.OFFERING));
      if (names) {
        found.forEach(faults);
        header.merged(table, faults);
        return Optional.of(header);
      }
    }
    return Optional.empty();
  }

  private static Header of(Row row, Table table, Language first, List<Fault> faults) {
    Map<Field, Integer> fields = new LinkedHashMap<>();
    for (int c = 0; c < row.contents().size(); c++) {
      Cell cell = row.cell(c);
      String name = cell.content() instanceof Content.Text text ? Plain.line(text.text()) : "";
      Optional<Field> field = field(name, first);
      if (field.isPresent()) {
        Integer other = fields.putIfAbsent(field.get(), c);
        if (other != null) {
          faults.add(
              Fault.of(
                  Rule.SHEET_SECOND_COLUMN, cell.place(), name, row.cell(other).place().cell()));
        }
      } else if (!name.isEmpty() || isFilled(table, row, c)) {
        faults.add(unknown(cell.place(), name));
      }
    }
    return new Header(row, fields);
  }

  /** A name that is nearly known is a slip; any other may be the office's own. */
  private static Fault unknown(Place place, String name) {
    String near = Suggestion.closest(name, names()).orElse("");
    Rule rule = near.isEmpty() ? Rule.SHEET_UNKNOWN_COLUMN : Rule.SHEET_MISSPELT_COLUMN;
    return Fault.of(rule, place, name.isEmpty() ? Place.letters(place.column()) : name)
        .meaning(near);
  }

  /** Merged cells speak of one row only, whatever they look like. */
  private void merged(Table table, Consumer<Fault> faults) {
    for (Merged merged : table.merged()) {
      boolean read = fields.values().stream().anyMatch(merged::holds);
      if (read && merged.lastRow() > row.place().row()) {
        Place first = row.place().row(merged.firstRow()).at(merged.firstColumn());
        faults.accept(Fault.of(Rule.SHEET_MERGED, first, merged.name()));
      }
    }
  }

  /** What a row says about something; blank where there is no column for it. */
  public Cell cell(Row of, Field field) {
    Integer column = fields.get(field);
    if (column == null) {
      return new Cell(of.place(), Content.Text.BLANK);
    }
    Cell cell = of.cell(column);
    String name = row.cell(column).content() instanceof Content.Text text ? text.text() : "";
    return new Cell(cell.place().under(Plain.line(name)), cell.content());
  }

  /** The rows below that say something about an offering. */
  public List<Row> rowsOf(Table table) {
    return table.rows().stream()
        .filter(below -> below.place().row() > row.place().row())
        .filter(b -> fields.values().stream().anyMatch(c -> !b.cell(c).content().isBlank()))
        .toList();
  }

  private static Optional<Field> field(String name, Language first) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<Column> plain = ColumnWords.column(name);
    if (plain.isPresent()) {
      boolean words = plain.get().type() == ColumnType.TEXT;
      return Optional.of(new Field(plain.get(), words ? first : null));
    }
    Matcher named = LANGUAGE.matcher(name);
    if (!named.matches()) {
      return Optional.empty();
    }
    @Nullable Language language = language(named.group(2));
    return language == null
        ? Optional.empty()
        : ColumnWords.column(named.group(1))
            .filter(column -> column.type() == ColumnType.TEXT)
            .map(column -> new Field(column, language));
  }

  private static @Nullable Language language(String word) {
    for (Language language : Language.values()) {
      boolean named =
          language.tag().equalsIgnoreCase(word)
              || Plain.fold(language.nativeName()).equals(Plain.fold(word))
              || ColumnWords.says(language.tag(), word);
      if (named) {
        return language;
      }
    }
    return null;
  }

  private static boolean isFilled(Table table, Row header, int column) {
    return table.rows().stream()
        .filter(row -> row.place().row() > header.place().row())
        .anyMatch(row -> !row.cell(column).content().isBlank());
  }

  private static List<String> names() {
    List<String> keys = new ArrayList<>();
    for (Column column : Column.values()) {
      keys.add(column.key());
    }
    return ColumnWords.all(keys);
  }
}
