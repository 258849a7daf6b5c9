package samling.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samling.diagnostic.Alternatives;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.diagnostic.Word;
import samling.source.CoreSchema;
import samling.source.ListNode;
import samling.source.MapNode;
import samling.source.Node;
import samling.source.ScalarNode;
import samling.source.ScalarNode.Kind;

/** A value of another type than the one that is needed, told with what was most likely meant. */
final class TypeFault {

  private static final Set<String> YES = Set.of("yes", "y", "on", "ja", "true");
  private static final Set<String> NO = Set.of("no", "n", "off", "nei", "nej", "false");
  private static final Pattern AMOUNT =
      Pattern.compile("[^0-9-]*(-?[0-9]{1,3}(?:[ .\u00a0][0-9]{3})*|-?[0-9]+)(,-|[^0-9]*)");

  private TypeFault() {}

  static Diagnostic diagnose(Node node, Schema schema) {
    Diagnostic fault =
        Diagnostic.of(
            Rule.WRONG_TYPE, node.span(), Alternatives.of(expected(schema)), actual(node));
    Optional<Help> help =
        node instanceof ScalarNode scalar ? help(scalar, schema) : help(node, schema);
    return help.map(fault::with).orElse(fault);
  }

  /** The keys that a value of one of several types may hold. */
  static List<String> keysOf(Schema schema) {
    if (schema instanceof Schema.Keys keys) {
      return List.copyOf(keys.properties().keySet());
    }
    return schema instanceof Schema.Choice choice
        ? choice.maps().stream()
            .flatMap(keys -> keys.properties().keySet().stream())
            .distinct()
            .toList()
        : List.of();
  }

  private static List<Object> expected(Schema schema) {
    if (schema instanceof Schema.Choice choice) {
      Set<Object> all = new LinkedHashSet<>();
      choice.branches().forEach(branch -> all.addAll(expected(branch)));
      return new ArrayList<>(all);
    }
    if (schema instanceof Schema.Text text && text.words().size() == 1) {
      return List.of(text.words().get(0));
    }
    return List.of(new Word(schema.type()));
  }

  private static Word actual(Node node) {
    if (node instanceof MapNode) {
      return new Word("map");
    }
    if (node instanceof ListNode) {
      return new Word("list");
    }
    return new Word(
        switch (((ScalarNode) node).kind()) {
          case NULL -> "nothing";
          case BOOLEAN -> "boolean";
          case INTEGER -> "number";
          case NUMBER -> "decimal";
          case STRING -> "text";
        });
  }

  private static Optional<Help> help(Node node, Schema schema) {
    if (node instanceof ListNode list && list.items().size() == 1) {
      return Optional.of(Help.of("single"));
    }
    return schema instanceof Schema.Text ? Optional.of(Help.of("quote")) : Optional.empty();
  }

  private static Optional<Help> help(ScalarNode scalar, Schema schema) {
    String text = scalar.text().strip();
    if (schema instanceof Schema.YesNo) {
      String lower = text.toLowerCase(Locale.ROOT);
      String meant = YES.contains(lower) ? "true" : NO.contains(lower) ? "false" : "true / false";
      return Optional.of(Help.of("write", meant));
    }
    if (schema instanceof Schema.Numeral number) {
      return number(scalar, text, number.whole());
    }
    if (schema instanceof Schema.Items) {
      return Optional.of(Help.of("list", text.replaceFirst("^[-\u2013\u2022]\\s*", "")));
    }
    List<String> keys = keysOf(schema);
    if (keys.stream().anyMatch(key -> text.startsWith(key + ":"))) {
      return Optional.of(Help.of("space"));
    }
    return keys.isEmpty() ? Optional.empty() : Optional.of(Help.of("keys", keys));
  }

  private static Optional<Help> number(ScalarNode scalar, String text, boolean whole) {
    Kind bare = CoreSchema.kind(text);
    if (scalar.kind() == Kind.STRING && (bare == Kind.INTEGER || (bare == Kind.NUMBER && !whole))) {
      return Optional.of(Help.of(scalar.isQuoted() ? "bare" : "write", text));
    }
    if (bare == Kind.STRING && text.matches("[0-9]+,[0-9]+") && !whole) {
      return Optional.of(Help.of("write", text.replace(',', '.')));
    }
    return Optional.of(
        amount(text).map(amount -> Help.of("write", amount)).orElse(Help.of("digits")));
  }

  /** The number in a price as people write it. */
  static Optional<String> amount(String text) {
    Matcher amount = AMOUNT.matcher(text);
    return amount.matches() && text.length() < 40
        ? Optional.of(amount.group(1).replaceAll("[ .\u00a0]", ""))
        : Optional.empty();
  }
}
