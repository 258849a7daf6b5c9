package samling.revise;

import java.util.Locale;
import java.util.regex.Pattern;
import samling.revise.Value.Text;
import samling.source.CoreSchema;
import samling.source.ScalarNode.Kind;
import samling.source.ScalarNode.Style;

/** Single values as YAML 1.2 writes them on one line, quoted where they must be. */
final class Scalars {

  /** What other readers of YAML take for a time, a yes-or-no, a number or a merge (YAML 1.1). */
  private static final Pattern TAKEN_FOR_OTHER =
      Pattern.compile(
          "[0-9]{1,2}(:[0-9]{2})+(\\.[0-9]*)?|y|n|yes|no|on|off|<<|=|[-+]?\\.(inf|nan)"
              + "|[-+]?[0-9][0-9_,.]*",
          Pattern.CASE_INSENSITIVE);

  private static final String NEVER_FIRST = ",[]{}#&*!|>'\"%@`";
  private static final String FIRST_OF_WORD = "-?:";
  private static final String BRACKETS = ",[]{}";

  private Scalars() {}

  /**
   * A value on one line.
   *
   * @param flow whether it stands within brackets
   * @param wish the style to use where it can be
   */
  static String write(Value value, boolean flow, Style wish) {
    if (value instanceof Text text) {
      return text(text.text(), flow, wish);
    }
    return value.words().orElse("null");
  }

  /** A key, followed by no colon. */
  static String key(String key, boolean flow, Style quotes) {
    boolean plain = canBePlain(key, flow) || CoreSchema.kind(key) == Kind.INTEGER;
    return plain && !key.isEmpty() ? key : quoted(key, quotes);
  }

  private static String text(String text, boolean flow, Style wish) {
    boolean plain = wish == Style.PLAIN || wish == Style.LITERAL || wish == Style.FOLDED;
    return plain && canBePlain(text, flow) ? text : quoted(text, wish);
  }

  /** Whether YAML reads a text as itself, though no quotation marks tell it to. */
  static boolean canBePlain(String text, boolean flow) {
    if (CoreSchema.kind(text) != Kind.STRING
        || TAKEN_FOR_OTHER.matcher(text).matches()
        || !text.equals(text.strip())
        || !text.codePoints().allMatch(Scalars::isOrdinary)) {
      return false;
    }
    char first = text.charAt(0);
    if (NEVER_FIRST.indexOf(first) >= 0) {
      return false;
    }
    boolean needsMore = FIRST_OF_WORD.indexOf(first) >= 0;
    if (needsMore && (text.length() == 1 || " -:?".indexOf(text.charAt(1)) >= 0)) {
      return false;
    }
    boolean brackets = text.chars().anyMatch(c -> BRACKETS.indexOf(c) >= 0);
    return !text.contains(": ")
        && !text.contains(" #")
        && !text.endsWith(":")
        && !(flow && brackets);
  }

  private static String quoted(String text, Style wish) {
    boolean ordinary = text.codePoints().allMatch(Scalars::isOrdinary);
    boolean awkward = text.indexOf('"') >= 0 || text.indexOf('\\') >= 0;
    boolean single =
        wish == Style.SINGLE_QUOTED
            || (wish != Style.DOUBLE_QUOTED && awkward && text.indexOf('\'') < 0);
    return ordinary && single ? "'" + text.replace("'", "''") + "'" : escaped(text);
  }

  private static String escaped(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                  if (isOrdinary(c)) {
                    quoted.appendCodePoint(c);
                  } else {
                    quoted.append(
                        String.format(Locale.ROOT, c > 0xFFFF ? "\\U%08X" : "\\u%04X", c));
                  }
                }
              }
            });
    return quoted.append('"').toString();
  }

  /** Whether a character stands for itself wherever it is written. */
  static boolean isOrdinary(int c) {
    return c >= ' '
        && !(c >= 0x7F && c <= 0x9F)
        && c != 0x2028
        && c != 0x2029
        && c != 0xFEFF
        && c != 0xFFFE
        && c != 0xFFFF
        && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }
}
