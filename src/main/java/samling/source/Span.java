package samling.source;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of one file, from a place up to but not including another. There is one for every value
 * of a site, so it takes as little room as it can.
 */
public final class Span implements Comparable<Span> {
  private final String file;
  private final int line;
  private final int column;
  private final int endLine;
  private final int endColumn;

  /**
   * @param file the file's path seen from the site's folder, with forward slashes
   */
  public Span(String file, Position start, Position end) {
    this(file, start.line(), start.column(), end.line(), end.column());
  }

  /** A stretch by lines and columns as {@link Position} counts them. */
  public Span(String file, int line, int column, int endLine, int endColumn) {
    this.file = file;
    this.line = line;
    this.column = column;
    this.endLine = endLine;
    this.endColumn = endColumn;
  }

  /** A stretch within one line. */
  public static Span ofLine(String file, int line, int column, int endColumn) {
    return new Span(file, line, column, line, endColumn);
  }

  /** The beginning of a file, for what concerns the file as a whole. */
  public static Span ofFile(String file) {
    return new Span(file, Position.START, Position.START);
  }

  public String file() {
    return file;
  }

  public Position start() {
    return new Position(line, column);
  }

  public Position end() {
    return new Position(endLine, endColumn);
  }

  public int line() {
    return line;
  }

  public int column() {
    return column;
  }

  public int endLine() {
    return endLine;
  }

  public int endColumn() {
    return endColumn;
  }

  public boolean isEmpty() {
    return line == endLine && column == endColumn;
  }

  @Override
  public int compareTo(Span other) {
    // Mostly both are of one file, which then has one name.
    if (!isSame(file, other.file)) {
      int byFile = file.compareTo(other.file);
      if (byFile != 0) {
        return byFile;
      }
    }
    int byStart = compare(line, column, other.line, other.column);
    return byStart != 0 ? byStart : compare(endLine, endColumn, other.endLine, other.endColumn);
  }

  @SuppressWarnings("ReferenceEquality") // the very text, and cheaply
  private static boolean isSame(String file, String other) {
    return file == other;
  }

  private static int compare(int line, int column, int otherLine, int otherColumn) {
    return line != otherLine
        ? Integer.compare(line, otherLine)
        : Integer.compare(column, otherColumn);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span span && compareTo(span) == 0;
  }

  @Override
  public int hashCode() {
    return ((file.hashCode() * 31 + line) * 31 + column) * 31 + endLine * 31 + endColumn;
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column + "-" + endLine + ":" + endColumn;
  }
}
