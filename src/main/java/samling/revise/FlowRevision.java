package samling.revise;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samling.revise.Value.Mapping;
import samling.revise.Value.Sequence;
import samling.source.ListNode;
import samling.source.MapNode;
import samling.source.MapNode.Entry;
import samling.source.Node;

/** The edits that make a map or list within brackets another one. */
final class FlowRevision {

  private final Reviser reviser;
  private final Layout layout;

  FlowRevision(Reviser reviser) {
    this.reviser = reviser;
    this.layout = reviser.layout();
  }

  void map(Slot slot, MapNode old, Mapping wanted) {
    Map<String, Entry> there = new LinkedHashMap<>();
    old.entries().forEach(entry -> there.put(entry.name(), entry));
    boolean same = there.keySet().equals(wanted.entries().keySet());
    if (same) {
      there.forEach(
          (key, entry) ->
              reviser.revise(slot(slot, entry), entry.value(), wanted.get(key).orElseThrow()));
      return;
    }
    if (mustBeWrittenAnew(slot, old, wanted)) {
      reviser.refill(slot, old, wanted);
      return;
    }
    List<String> present = there.keySet().stream().filter(k -> wanted.get(k).isPresent()).toList();
    List<String> order =
        KeyPlaces.order(
            present,
            List.copyOf(wanted.entries().keySet()),
            reviser.order().keys(slot.place().path()));
    List<String> pieces = new ArrayList<>();
    for (String key : order) {
      Value value = wanted.get(key).orElseThrow();
      Entry entry = there.get(key);
      pieces.add(
          entry == null
              ? reviser.renderer().inlineEntry(key, value, Optional.of(slot.place()))
              : revised(
                  slot(slot, entry),
                  entry.value(),
                  value,
                  layout.start(entry.key()),
                  layout.end(entry)));
    }
    int first = old.entries().isEmpty() ? inside(old) : layout.start(old.entries().get(0).key());
    int last =
        old.entries().isEmpty()
            ? inside(old)
            : layout.end(old.entries().get(old.entries().size() - 1));
    String between =
        old.entries().size() < 2
            ? ", "
            : layout
                .text()
                .substring(
                    layout.end(old.entries().get(0)), layout.start(old.entries().get(1).key()));
    write(old, first, last, between, pieces);
  }

  void list(Slot slot, ListNode old, Sequence wanted) {
    List<Value> there = old.items().stream().map(Value::of).toList();
    int[] origins = ListMatch.origins(there, wanted.items());
    BitSet staying = ListMatch.staying(origins);
    if (staying.cardinality() == there.size() && there.size() == origins.length) {
      for (int i = 0; i < origins.length; i++) {
        reviser.revise(slot(slot), old.items().get(i), wanted.items().get(i));
      }
      return;
    }
    if (mustBeWrittenAnew(slot, old, wanted)) {
      reviser.refill(slot, old, wanted);
      return;
    }
    List<String> pieces = new ArrayList<>();
    for (int i = 0; i < origins.length; i++) {
      Value value = wanted.items().get(i);
      if (origins[i] == ListMatch.NEW) {
        pieces.add(reviser.renderer().inline(value, true, Optional.of(slot.place().item())));
      } else {
        Node item = old.items().get(origins[i]);
        pieces.add(revised(slot(slot), item, value, layout.start(item), layout.end(item)));
      }
    }
    int size = old.items().size();
    int first = size == 0 ? inside(old) : layout.start(old.items().get(0));
    int last = size == 0 ? inside(old) : layout.end(old.items().get(size - 1));
    String between =
        size < 2
            ? ", "
            : layout
                .text()
                .substring(layout.end(old.items().get(0)), layout.start(old.items().get(1)));
    write(old, first, last, between, pieces);
  }

  /** Comments between brackets, and texts that brackets can't hold well, need another way. */
  private boolean mustBeWrittenAnew(Slot slot, Node old, Value wanted) {
    if (slot.kind() == Slot.Kind.ROOT) {
      return false;
    }
    boolean comments = !layout.comments(layout.start(old), layout.end(old)).isEmpty();
    return comments || (!slot.isFlow() && holdsBlock(wanted)) || absent(old);
  }

  private boolean absent(Node old) {
    return old instanceof ListNode list && list.items().stream().anyMatch(layout::isAbsent);
  }

  private static boolean holdsBlock(Value value) {
    if (value instanceof Mapping map) {
      return map.entries().values().stream().anyMatch(FlowRevision::holdsBlock);
    }
    if (value instanceof Sequence list) {
      return list.items().stream().anyMatch(FlowRevision::holdsBlock);
    }
    return TextBlock.suits(value);
  }

  private String revised(Slot slot, Node old, Value value, int from, int to) {
    Edits own = new Edits();
    reviser.apart(own).revise(slot, old, value);
    return own.apply(layout.text(), from, to);
  }

  private void write(Node old, int first, int last, String between, List<String> pieces) {
    boolean plain = between.strip().equals(",");
    int start = pieces.isEmpty() ? inside(old) : first;
    int end = pieces.isEmpty() ? layout.end(old) - 1 : last;
    reviser.edits().replace(start, end, String.join(plain ? between : ", ", pieces));
  }

  private int inside(Node old) {
    return layout.start(old) + 1;
  }

  private Slot slot(Slot outer, Entry entry) {
    int colon = colon(entry);
    return new Slot(
        colon, outer.column(), outer.line(), Slot.Kind.FLOW_KEY, outer.place().key(entry.name()));
  }

  private int colon(Entry entry) {
    int colon = layout.afterColon(entry);
    return colon == Layout.NONE ? layout.end(entry.key()) : colon;
  }

  private static Slot slot(Slot outer) {
    return new Slot(
        Layout.NONE, outer.column(), outer.line(), Slot.Kind.FLOW_ITEM, outer.place().item());
  }
}
