package samling.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values in order. */
public final class ListNode implements Node {
  private final List<Node> items;
  private final String file;
  private final int line;
  private final int column;
  private final int endLine;
  private final int endColumn;

  public ListNode(List<Node> items, Span span) {
    this.items = List.copyOf(items);
    this.file = span.file();
    this.line = span.line();
    this.column = span.column();
    this.endLine = span.endLine();
    this.endColumn = span.endColumn();
  }

  public List<Node> items() {
    return items;
  }

  @Override
  public Span span() {
    return new Span(file, line, column, endLine, endColumn);
  }

  @Override
  public String file() {
    return file;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ListNode list && span().equals(list.span()) && items.equals(list.items);
  }

  @Override
  public int hashCode() {
    return span().hashCode();
  }

  @Override
  public String toString() {
    return items + " (" + span() + ")";
  }
}
