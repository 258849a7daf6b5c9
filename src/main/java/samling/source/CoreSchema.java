package samling.source;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;
import samling.source.ScalarNode.Kind;

/** YAML 1.2's core schema: what an unquoted value is taken for, and the number it stands for. */
public final class CoreSchema {

  private static final Pattern NULL = Pattern.compile("~|null|Null|NULL|");
  private static final Pattern BOOLEAN = Pattern.compile("true|True|TRUE|false|False|FALSE");
  private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+");
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]{1,4})?");

  /** Longer digits than any content needs are text, so that nobody has to calculate with them. */
  private static final int LONGEST_NUMBER = 40;

  private CoreSchema() {}

  /** What a plain value is. Infinity and not-a-number, which no content needs, count as text. */
  public static Kind kind(String plain) {
    if (NULL.matcher(plain).matches()) {
      return Kind.NULL;
    }
    if (BOOLEAN.matcher(plain).matches()) {
      return Kind.BOOLEAN;
    }
    if (plain.length() > LONGEST_NUMBER) {
      return Kind.STRING;
    }
    if (INTEGER.matcher(plain).matches()) {
      return Kind.INTEGER;
    }
    return NUMBER.matcher(plain).matches() ? Kind.NUMBER : Kind.STRING;
  }

  /** The number that a value of one of the number kinds stands for. */
  static Optional<BigDecimal> number(ScalarNode node) {
    return switch (node.kind()) {
      case INTEGER -> Optional.of(new BigDecimal(integer(node.text())));
      case NUMBER -> Optional.of(new BigDecimal(node.text()));
      default -> Optional.empty();
    };
  }

  private static BigInteger integer(String text) {
    if (text.startsWith("0x")) {
      return new BigInteger(text.substring(2), 16);
    }
    if (text.startsWith("0o")) {
      return new BigInteger(text.substring(2), 8);
    }
    return new BigInteger(text);
  }
}
