package samling.sheet;

import java.util.List;

/**
 * A sheet of cells.
 *
 * @param place the sheet
 * @param rows the rows that hold something, in order
 * @param merged the stretches of cells that were made one
 */
public record Table(Place place, List<Row> rows, List<Merged> merged) {

  public Table {
    rows = List.copyOf(rows);
    merged = List.copyOf(merged);
  }

  /**
   * A row.
   *
   * @param place the row
   * @param contents from the first column on, blank ones included
   */
  public record Row(Place place, List<Content> contents) {

    public Row {
      contents = List.copyOf(contents);
    }

    /** What stands in a column, even beyond the last that is filled. */
    public Cell cell(int column) {
      Content content = column < contents.size() ? contents.get(column) : Content.Text.BLANK;
      return new Cell(place.at(column), content);
    }

    /** Whether nothing can be seen. */
    boolean isBlank() {
      return contents.stream().allMatch(Content::isBlank);
    }
  }
}
