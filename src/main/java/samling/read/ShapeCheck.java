package samling.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.diagnostic.Suggestion;
import samling.source.ListNode;
import samling.source.MapNode;
import samling.source.Node;
import samling.source.ScalarNode;
import samling.source.ScalarNode.Kind;
import samling.source.Span;

/** One walk through one file's values, side by side with its schema. */
final class ShapeCheck {

  private final Consumer<Diagnostic> faults;
  private final KeyCheck keys;
  private final List<Reference> references = new ArrayList<>();

  ShapeCheck(Consumer<Diagnostic> faults) {
    this.faults = faults;
    this.keys = new KeyCheck(this, faults);
  }

  /** What the file names, in the order it is written. */
  List<Reference> references() {
    return List.copyOf(references);
  }

  void check(Node node, Schema schema, Holder holder) {
    if (node instanceof ScalarNode scalar && scalar.isNull()) {
      Span place = node.span().isEmpty() ? holder.span() : node.span();
      faults.accept(Diagnostic.of(Rule.EMPTY_VALUE, place).with(Help.plain()));
    } else if (schema instanceof Schema.Choice choice) {
      choice(node, choice, holder);
    } else if (schema instanceof Schema.Keys keys && node instanceof MapNode map) {
      this.keys.check(map, keys, holder);
    } else if (schema instanceof Schema.Items items && node instanceof ListNode list) {
      items(list, items);
    } else if (schema instanceof Schema.Text text && node instanceof ScalarNode scalar) {
      text(scalar, text);
    } else if (schema instanceof Schema.Numeral number
        && node instanceof ScalarNode scalar
        && isNumber(scalar, number)) {
      number(scalar, number);
    } else if (!(schema instanceof Schema.YesNo
        && node instanceof ScalarNode scalar
        && scalar.kind() == Kind.BOOLEAN)) {
      faults.accept(TypeFault.diagnose(node, schema));
    }
  }

  private void choice(Node node, Schema.Choice choice, Holder holder) {
    if (node instanceof MapNode map && !choice.maps().isEmpty()) {
      keys.check(map, choice, holder);
      return;
    }
    Schema fitting = fitting(node, choice);
    if (fitting == null) {
      faults.accept(TypeFault.diagnose(node, choice));
    } else if (isOtherWord(node, fitting)) {
      Schema.Text text = (Schema.Text) fitting;
      Diagnostic fault = badWord((ScalarNode) node, text.words());
      List<String> keys = TypeFault.keysOf(choice);
      Optional<String> amount =
          keys.contains("amount") ? TypeFault.amount(((ScalarNode) node).text()) : Optional.empty();
      if (amount.isPresent()) {
        List<Help> help = new ArrayList<>(fault.help());
        help.add(0, Help.of("write", "{amount: " + amount.get() + "}"));
        faults.accept(new Diagnostic(fault.rule(), fault.span(), fault.args(), help));
        return;
      }
      faults.accept(keys.isEmpty() ? fault : fault.with(Help.of("keys", keys)));
    } else {
      check(node, fitting, holder);
    }
  }

  private static @Nullable Schema fitting(Node node, Schema.Choice choice) {
    for (Schema branch : choice.branches()) {
      if (fits(node, branch)) {
        return branch;
      }
    }
    return null;
  }

  private static boolean fits(Node node, Schema schema) {
    if (node instanceof MapNode) {
      return schema instanceof Schema.Keys;
    }
    return node instanceof ListNode == schema instanceof Schema.Items
        && !(schema instanceof Schema.Keys);
  }

  private void items(ListNode list, Schema.Items items) {
    int size = list.items().size();
    if (size < items.least()) {
      faults.accept(
          Diagnostic.of(Rule.TOO_FEW, list.span(), size, items.least()).with(Help.plain()));
    }
    if (size > items.most()) {
      faults.accept(
          Diagnostic.of(Rule.TOO_MANY, list.span(), size, items.most()).with(Help.plain()));
    }
    for (int i = 0; i < size; i++) {
      Node item = list.items().get(i);
      check(item, items.item(), Holder.item(item));
    }
  }

  private static boolean isNumber(ScalarNode scalar, Schema.Numeral number) {
    return scalar.kind() == Kind.INTEGER || (scalar.kind() == Kind.NUMBER && !number.whole());
  }

  private void number(ScalarNode scalar, Schema.Numeral number) {
    scalar
        .number()
        .ifPresent(
            value -> {
              if (number.least().isPresent() && value.compareTo(number.least().get()) < 0) {
                String least = number.least().get().toPlainString();
                faults.accept(
                    Diagnostic.of(Rule.TOO_SMALL, scalar.span(), scalar.text(), least)
                        .with(Help.plain(least)));
              }
              if (number.most().isPresent() && value.compareTo(number.most().get()) > 0) {
                String most = number.most().get().toPlainString();
                faults.accept(
                    Diagnostic.of(Rule.TOO_LARGE, scalar.span(), scalar.text(), most)
                        .with(Help.plain(most)));
              }
              if (number.step().isPresent() && value.scale() > number.step().get().scale()) {
                // "1.800" is one thousand and eight hundred to whoever writes it.
                faults.accept(
                    Diagnostic.of(Rule.BAD_FORM, scalar.span(), scalar.text())
                        .with(Help.of("thousands", scalar.text().replace(".", ""))));
              }
            });
  }

  private void text(ScalarNode scalar, Schema.Text schema) {
    Diagnostic fault = fault(scalar, schema);
    if (fault != null) {
      faults.accept(fault);
      return;
    }
    if (schema.reference().isPresent()) {
      references.add(new Reference(schema.reference().get(), scalar));
    }
  }

  private static @Nullable Diagnostic fault(ScalarNode scalar, Schema.Text schema) {
    String text = scalar.text();
    if (text.isBlank()) {
      return schema.mayBeBlank()
          ? null
          : Diagnostic.of(Rule.EMPTY_VALUE, scalar.span()).with(Help.plain());
    }
    if (isOtherWord(scalar, schema)) {
      return badWord(scalar, schema.words());
    }
    Format format = schema.format().orElse(null);
    if (format != null && !format.accepts(text)) {
      List<Help> help = Advice.on(format, text);
      return new Diagnostic(format.rule(), scalar.span(), List.of(text), help);
    }
    // A text has no more characters than Java counts.
    if (text.length() > schema.most()) {
      int length = text.codePointCount(0, text.length());
      if (length > schema.most()) {
        return Diagnostic.of(Rule.TOO_LONG, scalar.span(), length, schema.most())
            .with(Help.plain());
      }
    }
    if (schema.pattern().isPresent() && !schema.pattern().get().matcher(text).find()) {
      return Diagnostic.of(Rule.BAD_FORM, scalar.span(), text).with(Help.plain(schema.examples()));
    }
    return null;
  }

  private static boolean isOtherWord(Node node, Schema schema) {
    return node instanceof ScalarNode scalar
        && schema instanceof Schema.Text text
        && !text.words().isEmpty()
        && !text.words().contains(scalar.text());
  }

  private static Diagnostic badWord(ScalarNode scalar, List<String> words) {
    Diagnostic fault = Diagnostic.of(Rule.BAD_ENUM, scalar.span(), scalar.text());
    Optional<String> meant =
        Translated.word(scalar.text(), words)
            .or(() -> Suggestion.closest(Advice.plain(scalar.text()), words));
    return (meant.isPresent() ? fault.with(Help.plain(meant.get())) : fault)
        .with(Help.of("allowed", words));
  }
}
