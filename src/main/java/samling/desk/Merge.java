package samling.desk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Language;
import samling.desk.Shape.Amount;
import samling.desk.Shape.Choice;
import samling.desk.Shape.Field;
import samling.desk.Shape.Fixed;
import samling.desk.Shape.Group;
import samling.desk.Shape.Items;
import samling.desk.Shape.Picture;
import samling.desk.Shape.Prose;
import samling.desk.Shape.Style;
import samling.desk.Shape.Toggle;
import samling.desk.Shape.Variant;
import samling.desk.Shape.Words;
import samling.revise.Value;
import samling.revise.Value.Mapping;
import samling.revise.Value.Numeral;
import samling.revise.Value.Sequence;
import samling.revise.Value.Text;
import samling.revise.Value.Truth;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a file shall say after a form has come back: as it was, wherever the form says what it said
 * before, be that something a form can't show at all.
 */
final class Merge {

  private final Tongues tongues;
  private final Wire wire;

  Merge(Tongues tongues) {
    this.tongues = tongues;
    this.wire = new Wire(tongues);
  }

  /** The keys of a file, or of what stands under an id. */
  Mapping of(Group group, Mapping old, JsonNode form) {
    Map<String, Value> entries = new LinkedHashMap<>(old.entries());
    for (Field field : group.fields()) {
      of(field.shape(), old.get(field.name()), form.get(field.name()))
          .ifPresentOrElse(
              value -> entries.put(field.name(), value), () -> entries.remove(field.name()));
    }
    return new Mapping(entries);
  }

  /** A value; nothing where the key shall go. */
  Optional<Value> of(Shape shape, Optional<Value> old, @Nullable JsonNode form) {
    if (Plain.same(wire.of(shape, old), Optional.ofNullable(form))) {
      return old;
    }
    if (shape instanceof Toggle toggle) {
      return truth(form)
          .filter(yes -> !toggle.otherwise().equals(Optional.of(yes)))
          .map(Truth::new);
    }
    if (shape instanceof Group group) {
      Mapping before = old.orElse(null) instanceof Mapping map ? map : Mapping.EMPTY;
      return form instanceof ObjectNode
          ? Optional.<Value>of(of(group, before, form)).filter(Merge::says)
          : Optional.empty();
    }
    if (shape instanceof Items items) {
      return items(items, old, form);
    }
    if (shape instanceof Choice choice) {
      return choice(choice, old, form);
    }
    if (shape instanceof Words words) {
      return words(words.style(), old, form);
    }
    if (shape instanceof Fixed fixed) {
      return Optional.of(new Text(fixed.word()));
    }
    Optional<String> text = Plain.text(form);
    if (shape instanceof Amount) {
      return number(form).or(() -> text.map(Text::new));
    }
    if (shape instanceof Picture) {
      return text.map(Merge::path).map(Text::new);
    }
    return text.map(t -> shape instanceof Prose ? written(t) : t).map(Text::new);
  }

  private static Optional<Boolean> truth(@Nullable JsonNode form) {
    if (form != null && form.isBoolean()) {
      return Optional.of(form.booleanValue());
    }
    return Plain.text(form).map("true"::equals);
  }

  private static boolean says(Value value) {
    return !(value instanceof Mapping map && map.entries().isEmpty());
  }

  /** The path below assets/ of a picture that a browser shows. */
  private static String path(String address) {
    return address.startsWith(Wire.FILES) ? address.substring(Wire.FILES.length()) : address;
  }

  /** Markdown as it is written to files. */
  static String written(String markdown) {
    return markdown.replace("](" + Wire.FILES, "](asset:");
  }

  private static Optional<Value> number(@Nullable JsonNode form) {
    if (form != null && form.isNumber()) {
      return Optional.of(Numeral.of(plain(form.decimalValue())));
    }
    return Plain.text(form)
        .map(text -> text.replace(',', '.'))
        .filter(text -> text.matches("-?[0-9]{1,12}(\\.[0-9]{1,9})?"))
        .map(text -> Numeral.of(plain(new BigDecimal(text))));
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private Optional<Value> items(Items items, Optional<Value> old, @Nullable JsonNode form) {
    List<Value> before =
        old.orElse(null) instanceof Sequence list ? list.items() : new ArrayList<>();
    List<JsonNode> wanted = new ArrayList<>();
    if (form instanceof ArrayNode array) {
      array.forEach(item -> Plain.of(item).ifPresent(said -> wanted.add(item)));
    }
    List<Optional<Value>> models =
        Pairs.of(before, before.stream().map(value -> wire.of(items, value)).toList(), wanted);
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      item(items.item(), models.get(i), wanted.get(i)).ifPresent(values::add);
    }
    return values.isEmpty() ? Optional.empty() : Optional.of(new Sequence(values));
  }

  private Optional<Value> item(Shape shape, Optional<Value> old, JsonNode form) {
    return shape instanceof Choice choice ? variant(choice, old, form) : of(shape, old, form);
  }

  private Optional<Value> choice(Choice choice, Optional<Value> old, @Nullable JsonNode form) {
    List<Value> before =
        choice.many() && old.orElse(null) instanceof Sequence list
            ? list.items()
            : old.stream().toList();
    List<Value> values = new ArrayList<>();
    if (form instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        Optional<Value> model = i < before.size() ? Optional.of(before.get(i)) : Optional.empty();
        variant(choice, model, array.get(i)).ifPresent(values::add);
      }
    }
    if (values.isEmpty()) {
      return Optional.empty();
    }
    boolean single = values.size() == 1 && !(choice.many() && old.orElse(null) instanceof Sequence);
    return Optional.of(single || !choice.many() ? values.get(0) : new Sequence(values));
  }

  private Optional<Value> variant(Choice choice, Optional<Value> old, JsonNode form) {
    String name = Plain.text(form.get(Wire.FORM)).orElse("");
    for (Variant variant : choice.variants()) {
      if (variant.name().equals(name)) {
        Optional<Value> model =
            old.filter(value -> Wire.variant(choice, value).filter(variant::equals).isPresent());
        JsonNode value = variant.shape() instanceof Group ? form : form.get(Wire.VALUE);
        return of(variant.shape(), model, value);
      }
    }
    return old;
  }

  private Optional<Value> words(Style style, Optional<Value> old, @Nullable JsonNode form) {
    boolean plain = tongues.single() && style != Style.ALTERNATIVE;
    Map<String, Value> texts = new LinkedHashMap<>();
    Optional<Mapping> byLanguage = old.filter(Mapping.class::isInstance).map(Mapping.class::cast);
    byLanguage.ifPresent(map -> texts.putAll(map.entries()));
    for (Language language : tongues.all()) {
      JsonNode there = plain ? form : form == null ? null : form.get(language.tag());
      Plain.text(there)
          .map(text -> style == Style.MARKDOWN ? written(text) : text)
          .ifPresentOrElse(
              text -> texts.put(language.tag(), new Text(text)),
              () -> texts.remove(language.tag()));
    }
    if (texts.isEmpty()) {
      JsonNode said = form == null ? null : form.get(Wire.DECORATIVE);
      boolean decorative =
          style == Style.ALTERNATIVE && said != null && said.isBoolean() && said.booleanValue();
      return decorative ? Optional.of(new Text("")) : Optional.empty();
    }
    Value first = texts.get(tongues.first().tag());
    return byLanguage.isEmpty() && texts.size() == 1 && first != null
        ? Optional.of(first)
        : Optional.of(new Mapping(texts));
  }
}
