package samling.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A price, or that there is none.
 *
 * @param amount in {@code currency}; null when it is free
 * @param currency ISO 4217
 * @param vat how value added tax is treated, or null where nothing is said
 * @param vatRate per cent
 * @param audience id of the audience this price is for, or null for all
 */
public record Fee(
    @Nullable BigDecimal amount,
    String currency,
    @Nullable Vat vat,
    @Nullable BigDecimal vatRate,
    @Nullable String audience,
    @Nullable Text includes,
    @Nullable Text note) {
  /** How a price treats value added tax. */
  public enum Vat {
    EXEMPT,
    INCLUDED,
    EXCLUDED
  }

  /** Whether nothing is to be paid. */
  public boolean free() {
    return amount == null || amount.signum() == 0;
  }
}
