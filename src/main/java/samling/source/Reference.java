package samling.source;

import org.jspecify.annotations.Nullable;

/** A place where content names something by its id. There are some in every file. */
public final class Reference {
  private final String kind;
  private final String value;
  private final String file;
  private final int line;
  private final int column;
  private final int endLine;
  private final int endColumn;

  /**
   * @param kind what is named: {@code organisation venue topic audience person course offering
   *     course-or-offering group page announcement asset}
   * @param value the id as written
   * @param span where it stands
   */
  public Reference(String kind, String value, Span span) {
    this.kind = kind;
    this.value = value;
    this.file = span.file();
    this.line = span.line();
    this.column = span.column();
    this.endLine = span.endLine();
    this.endColumn = span.endColumn();
  }

  /** What is named. */
  public String kind() {
    return kind;
  }

  /** The id as written. */
  public String value() {
    return value;
  }

  public Span span() {
    return new Span(file, line, column, endLine, endColumn);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Reference reference
        && kind.equals(reference.kind)
        && value.equals(reference.value)
        && span().equals(reference.span());
  }

  @Override
  public int hashCode() {
    return 31 * value.hashCode() + span().hashCode();
  }

  @Override
  public String toString() {
    return kind + " " + value + " (" + span() + ")";
  }
}
