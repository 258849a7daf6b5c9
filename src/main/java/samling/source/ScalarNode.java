package samling.source;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * A single value: a text, a number, a yes-or-no, or nothing.
 *
 * @param text the value as text: what stands between the quotation marks, or the very characters
 * @param kind what YAML 1.2 takes the value for
 * @param style how it is written
 */
public record ScalarNode(String text, Kind kind, Style style, Span span) implements Node {

  /** What YAML 1.2's core schema takes a value for. */
  public enum Kind {
    NULL,
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING
  }

  /** How a value is written. */
  public enum Style {
    PLAIN,
    SINGLE_QUOTED,
    DOUBLE_QUOTED,
    LITERAL,
    FOLDED
  }

  /** Whether the value was written in quotation marks. */
  public boolean isQuoted() {
    return style == Style.SINGLE_QUOTED || style == Style.DOUBLE_QUOTED;
  }

  public boolean isNull() {
    return kind == Kind.NULL;
  }

  /** The number, if YAML takes the value for one. */
  public Optional<BigDecimal> number() {
    return CoreSchema.number(this);
  }

  /** Yes or no, if YAML takes the value for one of them. */
  public Optional<Boolean> bool() {
    return kind == Kind.BOOLEAN
        ? Optional.of(text.toLowerCase(Locale.ROOT).equals("true"))
        : Optional.empty();
  }
}
