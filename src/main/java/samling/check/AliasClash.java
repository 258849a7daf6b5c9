package samling.check;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.source.ListNode;
import samling.source.MapNode;
import samling.source.Span;

/** An old id leads to one thing only. */
final class AliasClash implements Check {

  @Override
  public void check(Subject subject, Consumer<Diagnostic> report) {
    Map<Kind, Map<String, String>> takenBy = new EnumMap<>(Kind.class);
    for (Published thing : Published.all(subject.catalogue())) {
      Set<String> ids = subjectIds(subject, thing.kind());
      Map<String, String> taken = takenBy.computeIfAbsent(thing.kind(), k -> new HashMap<>());
      for (int i = 0; i < thing.publication().aliases().size(); i++) {
        String alias = thing.publication().aliases().get(i);
        String other = ids.contains(alias) ? alias : taken.putIfAbsent(alias, thing.id());
        if (other != null) {
          report.accept(
              Diagnostic.of(Rule.ALIAS_CLASH, place(thing.source(), i), alias, other)
                  .with(Help.plain()));
        }
      }
    }
  }

  private static Set<String> subjectIds(Subject subject, Kind kind) {
    return kind.in(subject.catalogue()).keySet();
  }

  private static Span place(MapNode source, int index) {
    return source
        .get("aliases")
        .filter(node -> node instanceof ListNode list && index < list.items().size())
        .map(node -> ((ListNode) node).items().get(index).span())
        .orElseGet(() -> Places.key(source, "aliases"));
  }
}
