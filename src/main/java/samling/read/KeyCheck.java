package samling.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import samling.diagnostic.Alternatives;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.diagnostic.Suggestion;
import samling.source.MapNode;
import samling.source.Node;
import samling.source.ScalarNode;
import samling.source.Span;

/** The check of keys: unknown ones, missing ones, and the values of the others. */
final class KeyCheck {

  private final ShapeCheck values;
  private final Consumer<Diagnostic> faults;

  KeyCheck(ShapeCheck values, Consumer<Diagnostic> faults) {
    this.values = values;
    this.faults = faults;
  }

  /** Checks a map that may have any of several shapes against the one its keys speak for. */
  void check(MapNode map, Schema.Choice choice, Holder holder) {
    List<Schema.Keys> branches = choice.maps();
    KindKey kind = choice.kind().orElse(null);
    if (kind != null && map.has(kind.name())) {
      checkKind(map, kind, holder);
      return;
    }
    Schema.Keys best = Likeness.best(map, branches);
    if (best != null) {
      check(map, best, holder);
      return;
    }
    Set<String> allowed = new LinkedHashSet<>();
    branches.forEach(branch -> allowed.addAll(branch.properties().keySet()));
    for (int i = 0; i < map.size(); i++) {
      unknown(map.key(i), allowed, Set.of());
    }
    Set<String> starters = new LinkedHashSet<>();
    branches.forEach(branch -> branch.required().stream().findFirst().ifPresent(starters::add));
    if (map.isEmpty()) {
      missing(List.copyOf(starters.isEmpty() ? allowed : starters), holder);
    } else if (branches.stream().noneMatch(branch -> branch.required().isEmpty())) {
      missing(List.copyOf(starters), holder);
    }
  }

  /** Checks a map whose shape follows from the word under one key. */
  private void checkKind(MapNode map, KindKey kind, Holder holder) {
    int which = map.find(kind.name());
    Node value = map.value(which);
    Optional<Schema.Keys> said =
        value instanceof ScalarNode word ? kind.branch(word.text()) : Optional.empty();
    if (said.isPresent()) {
      check(map, said.get(), holder);
    } else {
      values.check(value, kind.words(), Holder.key(map, which));
    }
  }

  void check(MapNode map, Schema.Keys schema, Holder holder) {
    // Made for the first unknown key: mostly there is none.
    Set<String> present = Set.of();
    Set<String> misspelt = Set.of();
    for (int i = 0; i < map.size(); i++) {
      String name = map.name(i);
      if (i > 0 && isFraction(map.value(i - 1), name, map.value(i))) {
        String meant = ((ScalarNode) map.value(i - 1)).text() + "." + name;
        faults.accept(
            Diagnostic.of(Rule.UNKNOWN_KEY, map.key(i).span(), name)
                .with(Help.of("decimal", meant)));
        continue;
      }
      Schema value = schema.properties().get(name);
      if (value == null && schema.others().isPresent()) {
        name(map.key(i), schema);
        value = schema.others().get();
      }
      if (value == null) {
        if (present.isEmpty()) {
          present = names(map);
          misspelt = new HashSet<>();
        }
        unknown(map.key(i), schema.properties().keySet(), present).ifPresent(misspelt::add);
      } else {
        values.check(map.value(i), value, Holder.key(map, i));
      }
    }
    needs(map, schema, misspelt);
    for (String required : schema.required()) {
      // One slip, one fault: a misspelt key is not also a missing one.
      if (!map.has(required) && !misspelt.contains(required)) {
        missing(List.of(required), holder);
      }
    }
    if (map.size() < schema.least() && schema.required().isEmpty()) {
      missing(List.copyOf(schema.properties().keySet()), holder);
    }
  }

  private static Set<String> names(MapNode map) {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < map.size(); i++) {
      names.add(map.name(i));
    }
    return names;
  }

  /** Whether a comma in a number made its decimals look like a key: {@code {amount: 1800,50}}. */
  private static boolean isFraction(Node before, String name, Node value) {
    return value instanceof ScalarNode nothing
        && nothing.isNull()
        && before instanceof ScalarNode number
        && number.kind() == ScalarNode.Kind.INTEGER
        && name.matches("[0-9]+");
  }

  private Optional<String> unknown(ScalarNode key, Set<String> allowed, Set<String> present) {
    int hard = YamlLines.hardSpace(key.text());
    if (hard >= 0) {
      Span all = key.span();
      int at = all.column() + key.text().codePointCount(0, hard);
      faults.accept(
          Diagnostic.of(Rule.YAML_SPACE, Span.ofLine(all.file(), all.line(), at, at + 1))
              .with(Help.plain()));
      return Optional.of(Advice.plain(key.text()).split(":", 2)[0]);
    }
    Diagnostic fault = Diagnostic.of(Rule.UNKNOWN_KEY, key.span(), key.text());
    // What is there already is less likely to be meant.
    List<String> free = new ArrayList<>(allowed);
    free.sort(Comparator.comparing(present::contains));
    Optional<String> meant =
        Translated.key(key.text(), free).or(() -> Suggestion.closest(key.text(), free));
    Diagnostic hinted = meant.isPresent() ? fault.with(Help.plain(meant.get())) : fault;
    faults.accept(hinted.with(Help.of("allowed", List.copyOf(allowed))));
    return meant;
  }

  private void missing(List<String> keys, Holder holder) {
    Diagnostic fault = Diagnostic.of(Rule.MISSING_KEY, holder.span(), Alternatives.of(keys));
    faults.accept(keys.size() == 1 ? fault.with(Help.plain(keys.get(0))) : fault);
  }

  private void needs(MapNode map, Schema.Keys schema, Set<String> misspelt) {
    for (int i = 0; i < map.size() && !schema.dependent().isEmpty(); i++) {
      String key = map.name(i);
      for (String needed : schema.dependent().getOrDefault(key, List.of())) {
        if (!map.has(needed) && !misspelt.contains(needed)) {
          faults.accept(
              Diagnostic.of(Rule.NEEDS_KEY, map.key(i).span(), key, needed)
                  .with(Help.plain(needed, key)));
        }
      }
    }
  }

  private void name(ScalarNode key, Schema.Keys schema) {
    boolean fine = schema.names().isEmpty() || schema.names().get().matcher(key.text()).find();
    if (!fine) {
      faults.accept(
          new Diagnostic(
              Rule.BAD_ID, key.span(), List.of(key.text()), Advice.on(Format.ID, key.text())));
    }
  }
}
