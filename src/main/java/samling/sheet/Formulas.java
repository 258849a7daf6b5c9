package samling.sheet;

import java.util.regex.Pattern;

/**
 * The guard against text that a spreadsheet program would take for a formula: an apostrophe before
 * it, which is taken away again when the file is read.
 */
final class Formulas {

  private static final Pattern DANGEROUS = Pattern.compile("(?s)'*[=+\\-@\t\r].*");

  private Formulas() {}

  static String guarded(String text) {
    return DANGEROUS.matcher(text).matches() ? "'" + text : text;
  }

  /** Text for a cell that is no formula whatever it begins with, but would lose its own guard. */
  static String again(String text) {
    return text.startsWith("'") ? guarded(text) : text;
  }

  static String unguarded(String text) {
    return text.startsWith("'") && DANGEROUS.matcher(text).matches() ? text.substring(1) : text;
  }
}
