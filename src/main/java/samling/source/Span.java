package samling.source;

/**
 * A stretch of one file, from a place up to but not including another.
 *
 * @param file the file's path seen from the site's folder, with forward slashes
 */
public record Span(String file, Position start, Position end) implements Comparable<Span> {

  /** A stretch within one line. */
  public static Span ofLine(String file, int line, int column, int endColumn) {
    return new Span(file, new Position(line, column), new Position(line, endColumn));
  }

  /** The beginning of a file, for what concerns the file as a whole. */
  public static Span ofFile(String file) {
    return new Span(file, Position.START, Position.START);
  }

  public int line() {
    return start.line();
  }

  public int column() {
    return start.column();
  }

  public int endLine() {
    return end.line();
  }

  public int endColumn() {
    return end.column();
  }

  public boolean isEmpty() {
    return start.equals(end);
  }

  @Override
  public int compareTo(Span other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    int byStart = start.compareTo(other.start);
    return byStart != 0 ? byStart : end.compareTo(other.end);
  }

  @Override
  public String toString() {
    return file + ":" + line() + ":" + column() + "-" + endLine() + ":" + endColumn();
  }
}
