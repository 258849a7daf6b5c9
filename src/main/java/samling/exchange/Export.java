package samling.exchange;

import java.util.ArrayList;
import java.util.List;
import samling.catalogue.Catalogue;
import samling.catalogue.Course;
import samling.catalogue.Language;
import samling.catalogue.Offering;
import samling.revise.Value;
import samling.revise.Value.Mapping;
import samling.sheet.CellWriter;
import samling.sheet.Column;
import samling.sheet.ColumnType;
import samling.sheet.Content;
import samling.sheet.Field;
import samling.sheet.SheetFiles;

/** The offerings of a catalogue as a spreadsheet, one in each row. */
public final class Export {

  private final Catalogue catalogue;
  private final Language first;
  private final CellWriter writer;

  private Export(Catalogue catalogue, Language language) {
    this.catalogue = catalogue;
    this.first = catalogue.site().languages().get(0);
    this.writer = new CellWriter(language);
  }

  /**
   * The bytes of the file.
   *
   * @param file its name, whose ending decides what it is: {@code .xlsx}, else separated values
   * @param language the language of the columns' names and of the words in them
   */
  public static byte[] offerings(Catalogue catalogue, String file, Language language) {
    return new Export(catalogue, language).bytes(SheetFiles.isExcel(file));
  }

  private byte[] bytes(boolean excel) {
    List<Field> fields = fields();
    List<List<Content>> rows = new ArrayList<>();
    for (Course course : catalogue.courses().values()) {
      for (Offering offering : course.offerings()) {
        Mapping value = (Mapping) Value.of(offering.source());
        rows.add(
            fields.stream()
                .map(
                    field ->
                        writer.cell(
                            field.column(), Held.of(field, course, offering, value, first).text()))
                .toList());
      }
    }
    return excel ? writer.xlsx(fields, rows) : writer.csv(fields, rows);
  }

  /** Every column; words have one for each language that is in use. */
  private List<Field> fields() {
    List<Field> fields = new ArrayList<>();
    for (Column column : Column.values()) {
      if (column.type() != ColumnType.TEXT) {
        fields.add(Field.of(column));
        continue;
      }
      for (Language language : Language.values()) {
        if (language == first || isUsed(column, language)) {
          fields.add(new Field(column, language));
        }
      }
    }
    return fields;
  }

  private boolean isUsed(Column column, Language language) {
    return catalogue
        .offerings()
        .map(offering -> (Mapping) Value.of(offering.source()))
        .anyMatch(
            value ->
                Held.at(value, column.keys()).orElse(null) instanceof Mapping words
                    && words.get(language.tag()).isPresent());
  }
}
