package samling.cli;

import java.util.Locale;

/** Amounts of bytes as people read them: "340 B", "1.2 MB" (SI units). */
final class Sizes {
  private static final String[] UNITS = {"B", "kB", "MB", "GB", "TB"};
  private static final double STEP = 1000;

  private Sizes() {}

  static String of(long bytes, Messages messages) {
    double amount = bytes;
    int unit = 0;
    while (amount >= STEP && unit < UNITS.length - 1) {
      amount /= STEP;
      unit++;
    }
    String number = String.format(Locale.ROOT, unit == 0 ? "%.0f" : "%.1f", amount);
    return number.replace(".", messages.text("decimal")) + "\u00A0" + UNITS[unit];
  }
}
