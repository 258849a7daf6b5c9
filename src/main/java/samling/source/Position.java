package samling.source;

import org.jspecify.annotations.Nullable;

/**
 * A place between two characters of a file: line and column, both counted from 1 in code points.
 */
public record Position(int line, int column) implements Comparable<Position> {

  /** The place before the first character. */
  public static final Position START = new Position(1, 1);

  // Written out: what Java would make of the record by itself it makes anew in each run.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Position position && line == position.line && column == position.column;
  }

  @Override
  public int hashCode() {
    return 31 * line + column;
  }

  @Override
  public int compareTo(Position other) {
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }
}
