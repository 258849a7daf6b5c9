package samling.revise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samling.source.ListNode;
import samling.source.Node;

/** Values written anew where others stood, with the comments of the others kept. */
final class Filling {

  private final Reviser reviser;
  private final Layout layout;

  Filling(Reviser reviser) {
    this.reviser = reviser;
    this.layout = reviser.layout();
  }

  /** Writes a value where another one stood, and keeps all comments that stood in it. */
  void refill(Slot slot, Node old, Value wanted) {
    if (slot.kind() == Slot.Kind.ROOT) {
      throw new Unwritable("the whole file");
    }
    if (slot.isFlow()) {
      refillFlow(slot, old, wanted);
      return;
    }
    int valueEnd = layout.isAbsent(old) ? slot.anchor() : layout.end(old);
    int end = layout.tail(Math.max(slot.anchor(), valueEnd), slot.column());
    List<Comment> comments = layout.comments(slot.anchor(), end);
    Renderer.Block block =
        slot.kind() == Slot.Kind.DASH
            ? reviser.renderer().afterDash(wanted, slot.column(), slot.place())
            : reviser.renderer().afterKey(wanted, slot.column(), slot.place());
    StringBuilder text = new StringBuilder(block.head());
    boolean stays = !comments.isEmpty() && comments.get(0).from() < layout.lineEnd(slot.anchor());
    if (stays) {
      text.append(gap(comments.get(0))).append(comments.get(0).text());
    }
    block.body().forEach(line -> text.append(reviser.habits().lineBreak()).append(line));
    reviser.edits().replace(slot.anchor(), end, text.toString());
    hoist(slot, stays ? comments.subList(1, comments.size()) : comments);
  }

  private String gap(Comment comment) {
    int at = comment.from();
    while (at > layout.from() && layout.text().charAt(at - 1) == ' ') {
      at--;
    }
    return layout.text().substring(at, comment.from());
  }

  private void refillFlow(Slot slot, Node old, Value wanted) {
    String written = reviser.renderer().inline(wanted, true, Optional.of(slot.place()));
    if (!layout.isAbsent(old)) {
      hoist(slot, layout.comments(layout.start(old), layout.end(old)));
      reviser.edits().replace(layout.start(old), layout.end(old), written);
    } else if (slot.kind() == Slot.Kind.FLOW_KEY) {
      boolean colon = layout.text().charAt(slot.anchor() - 1) == ':';
      reviser.edits().insert(slot.anchor(), (colon ? " " : ": ") + written);
    } else {
      throw new Unwritable("nothing between brackets");
    }
  }

  /** Leaves an empty list where one with items stood. */
  void empty(Slot slot, ListNode old) {
    reviser.lose(layout.start(old), layout.tail(layout.end(old), slot.column()));
    int end = layout.tail(layout.end(old), slot.column());
    List<Comment> above = layout.comments(slot.anchor(), layout.start(old));
    StringBuilder text = new StringBuilder(" []");
    boolean stays = !above.isEmpty() && above.get(0).from() < layout.lineEnd(slot.anchor());
    if (stays) {
      text.append(gap(above.get(0))).append(above.get(0).text());
    }
    reviser.edits().replace(slot.anchor(), end, text.toString());
    hoist(slot, stays ? above.subList(1, above.size()) : above);
  }

  /** Puts comments above the key or item whose value was written anew. */
  void hoist(Slot slot, List<Comment> comments) {
    int line = slot.line();
    String indent = " ".repeat(layout.beginsLine(line) ? layout.indent(line) : 0);
    List<String> lines = new ArrayList<>();
    comments.forEach(comment -> lines.add(indent + comment.text() + reviser.habits().lineBreak()));
    if (!lines.isEmpty()) {
      reviser.edits().insert(line, String.join("", lines));
    }
  }
}
