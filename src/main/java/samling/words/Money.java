package samling.words;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts of money as one language writes them. */
public final class Money {
  private final Words words;

  public Money(Words words) {
    this.words = words;
  }

  /** "1 800 kr", "1 800 SEK", "NOK 1,800". The spaces do not break. */
  public String amount(BigDecimal amount, String currency) {
    return words.text("money.pattern", number(amount), unit(currency));
  }

  /** "25", "12,5". */
  public String number(BigDecimal amount) {
    BigDecimal plain = amount.stripTrailingZeros();
    if (plain.scale() > 0) {
      plain = amount.setScale(Math.max(2, plain.scale()), RoundingMode.HALF_UP);
    } else {
      plain = plain.setScale(0, RoundingMode.UNNECESSARY);
    }
    String[] parts = plain.abs().toPlainString().split("\\.", -1);
    String whole = grouped(parts[0]);
    String text = parts.length == 1 ? whole : whole + words.text("number.decimal") + parts[1];
    return plain.signum() < 0 ? "−" + text : text;
  }

  /**
   * Within a language's own country its currency has a short name; others keep their code (ISO
   * 4217).
   */
  private String unit(String currency) {
    return currency.equals(words.text("money.own")) ? words.text("money.own.unit") : currency;
  }

  private String grouped(String digits) {
    StringBuilder out = new StringBuilder(digits);
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      out.insert(i, words.text("number.group"));
    }
    return out.toString();
  }
}
