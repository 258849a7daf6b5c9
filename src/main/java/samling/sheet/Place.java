package samling.sheet;

import samling.source.Position;
import samling.source.Span;

/**
 * A place in a spreadsheet.
 *
 * @param file the file's name
 * @param sheet the sheet's name; empty where a file has but one and no name for it
 * @param row from 1, as spreadsheet programs show it; 0 for the sheet as a whole
 * @param column from 0; -1 for the row as a whole
 * @param heading what the sheet calls the column; empty where it does not matter
 */
public record Place(String file, String sheet, int row, int column, String heading) {

  /** A file as a whole. */
  public static Place ofFile(String file) {
    return ofSheet(file, "");
  }

  /** A sheet as a whole. */
  static Place ofSheet(String file, String sheet) {
    return new Place(file, sheet, 0, -1, "");
  }

  /** A row of the same sheet. */
  Place row(int number) {
    return new Place(file, sheet, number, -1, "");
  }

  /** A column of the same row. */
  public Place at(int number) {
    return new Place(file, sheet, row, number, "");
  }

  /** The same cell in a column with a name. */
  Place under(String name) {
    return new Place(file, sheet, row, column, name);
  }

  /** The cell as spreadsheet programs name it, such as {@code F12}. */
  public String cell() {
    return letters(column) + row;
  }

  /** The place as files of text have it: rows are lines. */
  Span span() {
    Position at = new Position(Math.max(1, row), column + 1 + (column < 0 ? 1 : 0));
    return new Span(file, at, at);
  }

  /** A column as spreadsheet programs name it: A to Z, then AA, AB … */
  static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }
}
