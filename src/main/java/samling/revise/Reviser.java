package samling.revise;

import java.util.ArrayList;
import java.util.List;
import samling.revise.Value.Mapping;
import samling.revise.Value.Sequence;
import samling.source.ListNode;
import samling.source.MapNode;
import samling.source.Node;
import samling.source.ScalarNode;

/** The edits that make a value in a file another value. */
final class Reviser {

  private final Layout layout;
  private final Habits habits;
  private final Wish wish;
  private final KeyOrder order;
  private final Renderer renderer;
  private final boolean coarse;
  private final Edits edits;
  private final List<String> lost;
  private final Filling filling;

  private Reviser(
      Layout layout,
      Habits habits,
      Wish wish,
      KeyOrder order,
      boolean coarse,
      Edits edits,
      List<String> lost) {
    this.layout = layout;
    this.habits = habits;
    this.wish = wish;
    this.order = order;
    this.renderer = new Renderer(habits, order);
    this.coarse = coarse;
    this.edits = edits;
    this.lost = lost;
    this.filling = new Filling(this);
  }

  /**
   * The text of a file whose root has become another.
   *
   * @param coarse whether to write whatever differs below the first keys anew
   * @param lost takes the comments that stood in what was removed
   */
  static String revise(
      Parsed parsed, Wish wish, KeyOrder order, boolean coarse, List<String> lost) {
    Layout layout = new Layout(parsed);
    Habits habits = new Habits(layout, parsed.root());
    Edits edits = new Edits();
    Reviser reviser = new Reviser(layout, habits, wish, order, coarse, edits, lost);
    Slot root = new Slot(Layout.NONE, 0, layout.from(), Slot.Kind.ROOT, Place.ROOT);
    reviser.revise(root, parsed.root(), wish.value());
    return edits.apply(layout.text(), 0, layout.text().length());
  }

  /** The same at work on edits of its own. */
  Reviser apart(Edits own) {
    return new Reviser(layout, habits, wish, order, coarse, own, lost);
  }

  /** The same at work on what stays where it is as well, so that nothing is lost. */
  Reviser aside(Edits own) {
    return new Reviser(layout, habits, wish, order, coarse, own, new ArrayList<>());
  }

  Layout layout() {
    return layout;
  }

  Habits habits() {
    return habits;
  }

  Wish wish() {
    return wish;
  }

  KeyOrder order() {
    return order;
  }

  Renderer renderer() {
    return renderer;
  }

  Edits edits() {
    return edits;
  }

  /** Notes the comments that vanish with a stretch of text. */
  void lose(int from, int to) {
    layout.comments(from, to).forEach(comment -> lost.add(comment.text()));
  }

  /** Makes the value in a slot another one. */
  void revise(Slot slot, Node old, Value wanted) {
    if (wanted.isMetBy(Value.of(old))) {
      return;
    }
    boolean inside = !coarse || slot.kind() == Slot.Kind.ROOT;
    if (old instanceof MapNode map && wanted instanceof Mapping mapping && inside) {
      map(slot, map, mapping);
    } else if (old instanceof ListNode list && wanted instanceof Sequence sequence && inside) {
      list(slot, list, sequence);
    } else if (old instanceof ScalarNode scalar && wanted.words().isPresent()) {
      new ScalarRevision(this, filling).revise(slot, scalar, wanted);
    } else {
      refill(slot, old, wanted);
    }
  }

  private void map(Slot slot, MapNode old, Mapping wanted) {
    boolean root = slot.kind() == Slot.Kind.ROOT;
    if (layout.isFlow(old)) {
      if (old.entries().isEmpty() && !slot.isFlow() && !root) {
        refill(slot, old, wanted);
      } else {
        new FlowRevision(this).map(slot, old, wanted);
      }
    } else if (slot.isFlow() || (wanted.entries().isEmpty() && !root)) {
      refill(slot, old, wanted);
    } else {
      new BlockMapRevision(this, slot, old, wanted).run();
    }
  }

  private void list(Slot slot, ListNode old, Sequence wanted) {
    if (layout.isFlow(old)) {
      if (old.items().isEmpty() && !slot.isFlow()) {
        refill(slot, old, wanted);
      } else {
        new FlowRevision(this).list(slot, old, wanted);
      }
    } else if (wanted.items().isEmpty()) {
      filling.empty(slot, old);
    } else {
      new BlockListRevision(this, slot, old, wanted).run();
    }
  }

  /** Writes a value where another one stood, and keeps all comments that stood in it. */
  void refill(Slot slot, Node old, Value wanted) {
    filling.refill(slot, old, wanted);
  }

  /** Puts comments above the key or item that they have lost their place in. */
  void hoist(Slot slot, List<Comment> comments) {
    filling.hoist(slot, comments);
  }
}
