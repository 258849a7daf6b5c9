package samling.source;

/**
 * A place between two characters of a file: line and column, both counted from 1 in code points.
 */
public record Position(int line, int column) implements Comparable<Position> {

  /** The place before the first character. */
  public static final Position START = new Position(1, 1);

  @Override
  public int compareTo(Position other) {
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }
}
