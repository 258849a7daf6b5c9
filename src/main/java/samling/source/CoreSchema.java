package samling.source;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import samling.source.ScalarNode.Kind;

/** YAML 1.2's core schema: what an unquoted value is taken for, and the number it stands for. */
public final class CoreSchema {

  /** Longer digits than any content needs are text, so that nobody has to calculate with them. */
  private static final int LONGEST_NUMBER = 40;

  private static final int LONGEST_EXPONENT = 4;

  private CoreSchema() {}

  /** What a plain value is. Infinity and not-a-number, which no content needs, count as text. */
  public static Kind kind(String plain) {
    if (plain.length() > LONGEST_NUMBER) {
      return Kind.STRING;
    }
    return switch (plain) {
      case "", "~", "null", "Null", "NULL" -> Kind.NULL;
      case "true", "True", "TRUE", "false", "False", "FALSE" -> Kind.BOOLEAN;
      default -> numberOrText(plain);
    };
  }

  private static Kind numberOrText(String plain) {
    char first = plain.charAt(0);
    if (first > '9') {
      return Kind.STRING;
    }
    if (plain.startsWith("0x") || plain.startsWith("0o")) {
      return isInRadix(plain, plain.charAt(1)) ? Kind.INTEGER : Kind.STRING;
    }
    int begin = first == '-' || first == '+' ? 1 : 0;
    int whole = digits(plain, begin);
    if (whole == plain.length() && whole > begin) {
      return Kind.INTEGER;
    }
    int end = fraction(plain, begin, whole);
    return end > 0 && exponent(plain, end) == plain.length() ? Kind.NUMBER : Kind.STRING;
  }

  /** Where the digits end that begin somewhere. */
  private static int digits(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  /** Where the digits and decimals end; 0 if there are none of either. */
  private static int fraction(String text, int begin, int whole) {
    if (whole == text.length() || text.charAt(whole) != '.') {
      return whole > begin ? whole : 0;
    }
    int end = digits(text, whole + 1);
    return whole > begin || end > whole + 1 ? end : 0;
  }

  /** Where the power of ten ends, if one begins somewhere; no text's end if it is none. */
  private static int exponent(String text, int from) {
    if (from == text.length() || (text.charAt(from) != 'e' && text.charAt(from) != 'E')) {
      return from;
    }
    int begin = from + 1;
    if (begin < text.length() && (text.charAt(begin) == '-' || text.charAt(begin) == '+')) {
      begin++;
    }
    int end = digits(text, begin);
    return end > begin && end - begin <= LONGEST_EXPONENT ? end : -1;
  }

  private static boolean isInRadix(String text, char radix) {
    for (int i = 2; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean fine =
          radix == 'o'
              ? c >= '0' && c <= '7'
              : (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
      if (!fine) {
        return false;
      }
    }
    return text.length() > 2;
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
