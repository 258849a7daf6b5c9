package samling.whole;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Prices as Norwegian words have them. */
final class Prices {
  private static final Pattern PRICE =
      Pattern.compile("(\\d[\\d\\u00A0 ]*(?:,\\d+)?)[\\u00A0 ](kr|SEK|EUR)\\b|Gratis");

  private Prices() {}

  /** Every price in a text: "1800 NOK", "free". */
  static Set<String> in(String text) {
    Set<String> prices = new TreeSet<>();
    for (Matcher each = PRICE.matcher(text); each.find(); ) {
      if (each.group(1) == null) {
        prices.add("free");
      } else {
        String amount = each.group(1).replaceAll("[\\u00A0 ]", "").replace(',', '.');
        String currency = each.group(2).equals("kr") ? "NOK" : each.group(2);
        prices.add(StoriesInData.price(new BigDecimal(amount), currency));
      }
    }
    return prices;
  }
}
