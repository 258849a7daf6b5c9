package samling.revise;

import java.util.List;
import java.util.Optional;
import samling.revise.Value.Text;
import samling.source.ScalarNode;
import samling.source.ScalarNode.Style;

/** The edits that make a single value another one, in the style it had where that is possible. */
final class ScalarRevision {

  private final Reviser reviser;
  private final Filling filling;
  private final Layout layout;

  ScalarRevision(Reviser reviser, Filling filling) {
    this.reviser = reviser;
    this.filling = filling;
    this.layout = reviser.layout();
  }

  /** Makes a single value another one. */
  void revise(Slot slot, ScalarNode old, Value wanted) {
    if (layout.isAbsent(old)) {
      filling.refill(slot, old, wanted);
      return;
    }
    boolean block = old.style() == Style.LITERAL || old.style() == Style.FOLDED;
    if (block && wanted instanceof Text text && TextBlock.canHold(text.text())) {
      blockText(slot, old, text.text());
    } else if (block || (!slot.isFlow() && TextBlock.suits(wanted))) {
      filling.refill(slot, old, wanted);
    } else {
      String written =
          old.isQuoted()
              ? Scalars.write(wanted, slot.isFlow(), old.style())
              : reviser.renderer().inline(wanted, slot.isFlow(), Optional.empty());
      reviser.edits().replace(layout.start(old), layout.end(old), written);
    }
  }

  private void blockText(Slot slot, ScalarNode old, String text) {
    int headEnd = layout.lineEnd(layout.start(old));
    String head = layout.text().substring(layout.start(old), headEnd).split("[ #]", 2)[0];
    boolean folded = old.style() == Style.FOLDED;
    boolean told = head.chars().anyMatch(Character::isDigit);
    int firstLine = layout.nextLine(headEnd);
    while (firstLine < layout.end(old) && layout.isBlank(firstLine)) {
      firstLine = layout.nextLine(firstLine);
    }
    if (firstLine >= layout.end(old) || told || (folded && !TextBlock.canFold(text))) {
      filling.refill(slot, old, new Text(text));
      return;
    }
    int bodyEnd = layout.lineEnd(layout.end(old));
    String body = layout.text().substring(layout.nextLine(headEnd), bodyEnd);
    int indent = body.length() == 0 ? 0 : layout.indent(firstLine);
    List<String> lines =
        folded ? TextBlock.folded(text, indent, longest(body)) : TextBlock.literal(text, indent);
    reviser
        .edits()
        .replace(
            layout.nextLine(headEnd), bodyEnd, String.join(reviser.habits().lineBreak(), lines));
  }

  private static int longest(String body) {
    return Math.max(80, body.lines().mapToInt(String::length).max().orElse(0));
  }
}
