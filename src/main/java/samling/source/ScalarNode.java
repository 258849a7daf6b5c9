package samling.source;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A single value: a text, a number, a yes-or-no, or nothing. Most of what is known of a site while
 * it is read are such values and keys, so that each holds its place by itself, without a {@link
 * Span}.
 */
public final class ScalarNode implements Node {

  /** What YAML 1.2's core schema takes a value for. */
  public enum Kind {
    NULL,
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING;

    private static final Kind[] ALL = values();
  }

  /** How a value is written. */
  public enum Style {
    PLAIN,
    SINGLE_QUOTED,
    DOUBLE_QUOTED,
    LITERAL,
    FOLDED;

    private static final Style[] ALL = values();
  }

  private final String text;
  private final byte kind;
  private final byte style;
  private final String file;
  private final int line;
  private final int column;
  private final int endLine;
  private final int endColumn;

  /**
   * @param text the value as text: what stands between the quotation marks, or the very characters
   * @param kind what YAML 1.2 takes the value for
   * @param style how it is written
   */
  public ScalarNode(String text, Kind kind, Style style, Span span) {
    this(
        text,
        kind,
        style,
        span.file(),
        span.line(),
        span.column(),
        span.endLine(),
        span.endColumn());
  }

  /** A value with its place by lines and columns as {@link Span} takes them. */
  @SuppressWarnings("EnumOrdinal") // half the room of references, and nothing outlives the run
  public ScalarNode(
      String text,
      Kind kind,
      Style style,
      String file,
      int line,
      int column,
      int endLine,
      int endColumn) {
    this.text = text;
    this.kind = (byte) kind.ordinal();
    this.style = (byte) style.ordinal();
    this.file = file;
    this.line = line;
    this.column = column;
    this.endLine = endLine;
    this.endColumn = endColumn;
  }

  /** A plain value on one line, of characters that take one Java character each. */
  static ScalarNode plain(String text, String file, int line, int column) {
    return new ScalarNode(
        text, CoreSchema.kind(text), Style.PLAIN, file, line, column, line, column + text.length());
  }

  /** Whether text and place say all there is to say: {@link #plain} would give the same. */
  @SuppressWarnings("EnumOrdinal") // as above
  boolean isPlain() {
    return style == Style.PLAIN.ordinal()
        && line == endLine
        && endColumn - column == text.length()
        && kind == CoreSchema.kind(text).ordinal();
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }

  @Override
  public String file() {
    return file;
  }

  /** The value as text: what stands between the quotation marks, or the very characters. */
  public String text() {
    return text;
  }

  /** What YAML 1.2 takes the value for. */
  public Kind kind() {
    return Kind.ALL[kind];
  }

  /** How the value is written. */
  public Style style() {
    return Style.ALL[style];
  }

  @Override
  public Span span() {
    return new Span(file, line, column, endLine, endColumn);
  }

  /** Whether the value was written in quotation marks. */
  public boolean isQuoted() {
    return style() == Style.SINGLE_QUOTED || style() == Style.DOUBLE_QUOTED;
  }

  public boolean isNull() {
    return kind() == Kind.NULL;
  }

  /** The number, if YAML takes the value for one. */
  public Optional<BigDecimal> number() {
    return CoreSchema.number(this);
  }

  /** Yes or no, if YAML takes the value for one of them. */
  public Optional<Boolean> bool() {
    return kind() == Kind.BOOLEAN
        ? Optional.of(text.toLowerCase(Locale.ROOT).equals("true"))
        : Optional.empty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ScalarNode node
        && text.equals(node.text)
        && kind == node.kind
        && style == node.style
        && span().equals(node.span());
  }

  @Override
  public int hashCode() {
    return 31 * text.hashCode() + span().hashCode();
  }

  @Override
  public String toString() {
    return text + " (" + kind() + ", " + style() + ", " + span() + ")";
  }
}
