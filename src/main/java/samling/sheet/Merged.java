package samling.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells that were made one, and of which only the first can say anything. Rows count from 1,
 * columns from 0, and both ends belong to it.
 *
 * @param name as spreadsheet programs write it, such as {@code B3:B5}
 */
record Merged(String name, int firstRow, int lastRow, int firstColumn, int lastColumn) {

  private static final Pattern RANGE =
      Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})");

  /** The cells that a name such as {@code B3:B5} stands for. */
  static Optional<Merged> of(String name) {
    Matcher range = RANGE.matcher(name);
    return range.matches()
        ? Optional.of(
            new Merged(
                name,
                Integer.parseInt(range.group(2)),
                Integer.parseInt(range.group(4)),
                column(range.group(1)),
                column(range.group(3))))
        : Optional.empty();
  }

  private static int column(String letters) {
    int number = 0;
    for (int i = 0; i < letters.length(); i++) {
      number = number * 26 + letters.charAt(i) - 'A' + 1;
    }
    return number - 1;
  }

  boolean holds(int column) {
    return firstColumn <= column && column <= lastColumn;
  }
}
