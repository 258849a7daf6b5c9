package samling.read.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Address;
import samling.catalogue.Capacity;
import samling.catalogue.Contact;
import samling.catalogue.Fee;
import samling.catalogue.Image;
import samling.catalogue.Text;
import samling.source.Node;
import samling.source.ScalarNode;

/** Parts that several kinds of things have. */
final class PartBinder {

  private PartBinder() {}

  static @Nullable Image image(Fields owner) {
    Fields image = owner.fields("image");
    String src = image == null ? null : image.words("src");
    if (image == null || src == null) {
      return null;
    }
    return new Image(src, alt(image), image.text("caption"), image.text("credit"), image.map());
  }

  /** An empty text says on purpose that there is nothing to say. */
  private static Text alt(Fields image) {
    boolean decorative =
        image.node("alt") instanceof ScalarNode scalar
            && !scalar.isNull()
            && scalar.text().isBlank();
    return decorative ? Text.of(image.scope().language(), "") : image.textOrNone("alt");
  }

  static @Nullable Contact contact(Fields owner) {
    Node node = owner.node("contact");
    String person = Values.words(node);
    if (node != null && person != null) {
      return new Contact(person, null, null, null, null, node);
    }
    Fields point = owner.fields("contact");
    if (point == null || point.map().isEmpty()) {
      return null;
    }
    return new Contact(
        null,
        point.text("name"),
        point.words("email"),
        point.words("phone"),
        point.words("url"),
        point.map());
  }

  static @Nullable Capacity capacity(Fields owner) {
    Fields capacity = owner.fields("capacity");
    if (capacity == null) {
      return null;
    }
    Integer min = capacity.integer("min");
    Integer max = capacity.integer("max");
    return min == null && max == null ? null : new Capacity(min, max);
  }

  static List<Fee> fees(Fields owner) {
    Node node = owner.node("fee");
    String currency = owner.scope().setting().currency();
    if (Objects.equals(Values.words(node), "free")) {
      return List.of(new Fee(null, currency, null, null, null, null, null));
    }
    List<Fee> fees = new ArrayList<>();
    for (Node item : Values.itemsOrItself(node)) {
      Fields price = Fields.of(item, owner.scope());
      if (price.number("amount") != null) {
        fees.add(fee(price, currency));
      }
    }
    return fees;
  }

  private static Fee fee(Fields price, String currency) {
    return new Fee(
        price.number("amount"),
        Objects.requireNonNullElse(price.words("currency"), currency),
        price.choice("vat", Fee.Vat.class),
        price.number("vatRate"),
        price.words("audience"),
        price.text("includes"),
        price.text("note"));
  }

  static @Nullable Address address(Fields owner) {
    Fields address = owner.fields("address");
    if (address == null || address.map().isEmpty()) {
      return null;
    }
    return new Address(
        address.words("street"),
        address.words("postalCode"),
        address.words("place"),
        address.words("country"));
  }
}
