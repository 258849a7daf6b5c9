package samling.revise;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import samling.revise.Value.Mapping;
import samling.revise.Value.Sequence;
import samling.source.ListNode;
import samling.source.Node;

/** The edits that make a list with a dash before each item another list. */
final class BlockListRevision {

  /** A single item of so many lines is worth an empty line between it and the next. */
  private static final int LARGE = 4;

  private final Reviser reviser;
  private final Layout layout;
  private final BlockLines lines;
  private final Slot slot;
  private final ListNode old;
  private final Sequence wanted;
  private final int[] dashes;
  private final int column;

  BlockListRevision(Reviser reviser, Slot slot, ListNode old, Sequence wanted) {
    this.reviser = reviser;
    this.layout = reviser.layout();
    this.lines = new BlockLines(reviser);
    this.slot = slot;
    this.old = old;
    this.wanted = wanted;
    this.dashes = layout.dashes(old);
    this.column = layout.column(layout.start(old));
  }

  void run() {
    List<Value> there = old.items().stream().map(Value::of).toList();
    int[] origins = ListMatch.origins(there, wanted.items());
    BitSet staying = ListMatch.staying(origins);
    boolean shared = dashes.length > 0 && !layout.beginsLine(dashes[0]);
    boolean movesFirst = origins.length == 0 || origins[0] != 0;
    if (dashes.length == 0 || staying.isEmpty() || (shared && movesFirst)) {
      reviser.refill(slot, old, wanted);
      return;
    }
    BitSet used = new BitSet();
    for (int i = 0; i < origins.length; i++) {
      if (origins[i] != ListMatch.NEW) {
        used.set(origins[i]);
      }
      if (origins[i] != ListMatch.NEW && staying.get(origins[i])) {
        reviser.revise(slot(origins[i]), item(origins[i]), wanted.items().get(i));
      }
    }
    for (int i = 0; i < dashes.length; i++) {
      if (!used.get(i)) {
        lines.remove(lineStart(i), tail(i), staying.nextSetBit(i) < 0);
      }
    }
    place(origins, staying);
  }

  /** Puts in what is new, and what goes elsewhere. */
  private void place(int[] origins, BitSet staying) {
    boolean apart = areApart();
    int before = ListMatch.NEW;
    List<String> front = new ArrayList<>();
    for (int i = 0; i < origins.length; i++) {
      int origin = origins[i];
      if (origin != ListMatch.NEW && staying.get(origin)) {
        before = origin;
        continue;
      }
      List<String> text =
          origin == ListMatch.NEW
              ? made(wanted.items().get(i))
              : move(origin, wanted.items().get(i), staying);
      if (before != ListMatch.NEW) {
        reviser.edits().insert(tail(before), lines.below(text, apart));
      } else {
        front.addAll(text);
        if (apart) {
          front.add("");
        }
      }
    }
    if (!front.isEmpty()) {
      int first = staying.nextSetBit(0);
      String lineBreak = reviser.habits().lineBreak();
      reviser.edits().insert(upper(first), String.join(lineBreak, front) + lineBreak);
    }
  }

  /** The lines of a new item, which may be made after another. */
  private List<String> made(Value value) {
    Optional<String> model = reviser.wish().modelOf(value);
    for (int i = 0; i < dashes.length && model.isPresent(); i++) {
      boolean found = Value.of(item(i)) instanceof Mapping map && map.text("id").equals(model);
      if (found && layout.beginsLine(dashes[i])) {
        Edits own = new Edits();
        reviser.aside(own).revise(slot(i), item(i), value);
        return List.of(own.apply(layout.text(), lineStart(i), tail(i)));
      }
    }
    return reviser.renderer().item(value, column, slot.place());
  }

  /** Takes an item out with the comments above it, and gives its lines as they are to be. */
  private List<String> move(int index, Value value, BitSet staying) {
    Edits own = new Edits();
    reviser.apart(own).revise(slot(index), item(index), value);
    String text = own.apply(layout.text(), upper(index), tail(index));
    lines.takeOut(upper(index), tail(index), staying.nextSetBit(index) < 0);
    return List.of(text);
  }

  private Slot slot(int index) {
    return new Slot(
        dashes[index] + 1, column, lineStart(index), Slot.Kind.DASH, slot.place().item());
  }

  private Node item(int index) {
    return old.items().get(index);
  }

  private int lineStart(int index) {
    return layout.lineStart(dashes[index]);
  }

  private int tail(int index) {
    int end = layout.isAbsent(item(index)) ? dashes[index] + 1 : layout.end(item(index));
    return layout.tail(end, column);
  }

  /**
   * Where an item begins, with the comments right above it; those above the first are the list's.
   */
  private int upper(int index) {
    int line = lineStart(index);
    while (index > 0 && line > layout.from()) {
      int above = layout.lineStart(layout.previousLineEnd(line));
      if (layout.commentColumn(above) != column || above <= tail(index - 1)) {
        break;
      }
      line = above;
    }
    return line;
  }

  /** Whether new items shall have an empty line between them and the others. */
  private boolean areApart() {
    if (dashes.length == 1) {
      long count = layout.text().substring(dashes[0], tail(0)).lines().count();
      return count >= LARGE && layout.indent(lineStart(0)) <= reviser.habits().step();
    }
    for (int i = 1; i < dashes.length; i++) {
      if (layout.isBlank(layout.nextLine(tail(i - 1)))) {
        return true;
      }
    }
    return false;
  }
}
