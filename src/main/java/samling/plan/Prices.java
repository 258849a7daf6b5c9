package samling.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Audience;
import samling.catalogue.Fee;
import samling.site.Price;

/** What things cost, in words. */
final class Prices {
  private final Scope scope;
  private final Voice voice;

  Prices(Scope scope) {
    this.scope = scope;
    this.voice = scope.voice();
  }

  List<Price> all(List<Fee> fees) {
    List<Price> prices = new ArrayList<>(fees.size());
    for (Fee fee : fees) {
      prices.add(price(fee));
    }
    return prices;
  }

  /**
   * One line for lists: the price, or the lowest of several in each currency; null where nothing is
   * known.
   */
  @Nullable String summary(List<Fee> fees) {
    if (fees.isEmpty()) {
      return null;
    }
    Fee first = fees.get(0);
    if (fees.size() == 1) {
      return inLine(first);
    }
    Map<String, Fee> lowest = new LinkedHashMap<>();
    boolean alike = true;
    for (Fee fee : fees) {
      lowest.merge(fee.currency(), fee, (a, b) -> worth(b).compareTo(worth(a)) < 0 ? b : a);
      alike &= inLine(fee).equals(inLine(first));
    }
    return alike
        ? inLine(first)
        : voice.word(
            "price.from",
            lowest.values().stream().map(this::amount).collect(Collectors.joining(" / ")));
  }

  /** What a list says of a price: also that it is not the whole of it. */
  private String inLine(Fee fee) {
    return fee.free() ? voice.word("price.free") : amount(fee);
  }

  /** The same in figures, to stand behind "from". */
  private String amount(Fee fee) {
    String amount = voice.money().amount(worth(fee), fee.currency());
    return fee.vat() == Fee.Vat.EXCLUDED && !fee.free()
        ? amount + " " + voice.word("price.vat.excluded", "")
        : amount;
  }

  private Price price(Fee fee) {
    Audience audience =
        fee.audience() == null ? null : scope.catalogue().audiences().get(fee.audience());
    return new Price(
        text(fee),
        fee.free(),
        audience == null ? null : voice.say(audience.name()),
        fee.free() || fee.vat() == null ? null : vat(fee, fee.vat()),
        voice.sayOrNull(fee.includes()),
        voice.sayOrNull(fee.note()));
  }

  private String text(Fee fee) {
    return fee.amount() == null || fee.free()
        ? voice.word("price.free")
        : voice.money().amount(fee.amount(), fee.currency());
  }

  private String vat(Fee fee, Fee.Vat vat) {
    String rate =
        fee.vatRate() == null
            ? ""
            : voice.word("price.vat.rate", voice.money().number(fee.vatRate()));
    return switch (vat) {
      case EXEMPT -> voice.word("price.vat.exempt");
      case INCLUDED -> voice.word("price.vat.included", rate);
      case EXCLUDED -> voice.word("price.vat.excluded", rate);
    };
  }

  private static BigDecimal worth(Fee fee) {
    return fee.amount() == null ? BigDecimal.ZERO : fee.amount();
  }
}
