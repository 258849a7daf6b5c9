package samling.check;

import java.util.Locale;
import java.util.function.Consumer;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;

/** Links and buttons in the site's own colour can be read on white (WCAG 1.4.3). */
final class AccentContrast implements Check {

  private static final double ENOUGH = 4.5;

  @Override
  public void check(Subject subject, Consumer<Diagnostic> report) {
    String accent = subject.catalogue().site().theme().accent();
    if (accent == null || !accent.matches("#[0-9a-fA-F]{3}|#[0-9a-fA-F]{6}")) {
      return;
    }
    double ratio = 1.05 / (luminance(accent) + 0.05);
    if (ratio < ENOUGH) {
      report.accept(
          Diagnostic.of(
                  Rule.ACCENT_CONTRAST,
                  Places.at(subject.catalogue().site().source(), "theme", "accent"),
                  accent,
                  String.format(Locale.ROOT, "%.1f", Math.floor(ratio * 10) / 10))
              .with(Help.plain()));
    }
  }

  /** Relative luminance as WCAG 2.2 defines it: 0 for black, 1 for white. */
  static double luminance(String colour) {
    String digits = colour.substring(1);
    if (digits.length() == 3) {
      digits = digits.replaceAll("(\\p{XDigit})", "$1$1");
    }
    int rgb = Integer.parseInt(digits, 16);
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double value = (channel & 0xff) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
