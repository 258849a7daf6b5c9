package samling.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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

  /** One line for lists: the price, or the lowest of several; null where nothing is known. */
  @Nullable String summary(List<Fee> fees) {
    if (fees.isEmpty()) {
      return null;
    }
    Fee lowest = fees.get(0);
    for (Fee fee : fees) {
      if (worth(fee).compareTo(worth(lowest)) < 0) {
        lowest = fee;
      }
    }
    return fees.size() == 1 ? text(lowest) : voice.word("price.from", text(lowest));
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
