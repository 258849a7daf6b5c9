package samling.revise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import samling.revise.Value.Mapping;
import samling.source.MapNode;
import samling.source.MapNode.Entry;

/** The edits that make a map with a key on each line another map. */
final class BlockMapRevision {

  private final Reviser reviser;
  private final Layout layout;
  private final Edits edits;
  private final Slot slot;
  private final MapNode old;
  private final Mapping wanted;
  private final int column;
  private final List<Entry> kept;

  BlockMapRevision(Reviser reviser, Slot slot, MapNode old, Mapping wanted) {
    this.reviser = reviser;
    this.layout = reviser.layout();
    this.edits = reviser.edits();
    this.slot = slot;
    this.old = old;
    this.wanted = wanted;
    this.column = old.entries().isEmpty() ? 0 : layout.column(keyStart(old.entries().get(0)));
    this.kept = old.entries().stream().filter(this::isKept).toList();
  }

  void run() {
    if (!isOrdinary()) {
      reviser.refill(slot, old, wanted);
    } else if (!kept.isEmpty()) {
      for (Entry entry : kept) {
        Value value = wanted.get(entry.name()).orElseThrow();
        reviser.revise(slot(entry), entry.value(), value);
      }
      remove();
      add();
    } else if (slot.kind() == Slot.Kind.ROOT) {
      replaceAll();
    } else {
      reviser.refill(slot, old, wanted);
    }
  }

  /** Whether every key stands where it is expected, followed by a colon. */
  private boolean isOrdinary() {
    int at = old.entries().isEmpty() ? 0 : keyStart(old.entries().get(0));
    for (Entry entry : old.entries()) {
      boolean there = layout.skip(at) == keyStart(entry);
      if (!there
          || layout.column(keyStart(entry)) != column
          || layout.afterColon(entry) == Layout.NONE) {
        return false;
      }
      at = layout.end(entry);
    }
    return true;
  }

  private Slot slot(Entry entry) {
    int line = layout.lineStart(keyStart(entry));
    return new Slot(
        layout.afterColon(entry), column, line, Slot.Kind.KEY, slot.place().key(entry.name()));
  }

  private int keyStart(Entry entry) {
    return layout.start(entry.key());
  }

  private int tail(Entry entry) {
    return layout.tail(layout.end(entry), column);
  }

  private void remove() {
    List<Entry> entries = old.entries();
    int firstKept = 0;
    while (!isKept(entries.get(firstKept))) {
      firstKept++;
    }
    int lastKept = entries.size() - 1;
    while (!isKept(entries.get(lastKept))) {
      lastKept--;
    }
    boolean shared = !layout.beginsLine(keyStart(entries.get(0)));
    if (shared && firstKept > 0) {
      removeUpTo(firstKept);
    }
    BlockLines lines = new BlockLines(reviser);
    for (int i = shared ? firstKept : 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (!isKept(entry)) {
        lines.remove(layout.lineStart(keyStart(entry)), tail(entry), i > lastKept);
      }
    }
  }

  /** The first key shares its line with a dash, which the first that is left then follows. */
  private void removeUpTo(int firstKept) {
    int start = keyStart(old.entries().get(0));
    int end = keyStart(old.entries().get(firstKept));
    int at = start;
    for (Entry entry : old.entries().subList(0, firstKept)) {
      reviser.hoist(slot, layout.comments(at, keyStart(entry)));
      reviser.lose(keyStart(entry), tail(entry));
      at = tail(entry);
    }
    reviser.hoist(slot, layout.comments(at, end));
    reviser.edits().delete(start, end);
  }

  private boolean isKept(Entry entry) {
    return wanted.get(entry.name()).isPresent();
  }

  private void add() {
    List<String> present = kept.stream().map(Entry::name).toList();
    List<String> order =
        KeyPlaces.order(
            present,
            List.copyOf(wanted.entries().keySet()),
            reviser.order().keys(slot.place().path()));
    Map<String, Entry> byName = new LinkedHashMap<>();
    kept.forEach(entry -> byName.put(entry.name(), entry));
    boolean apart = areApart();
    Entry before = null;
    List<String> front = new ArrayList<>();
    for (String key : order) {
      Entry there = byName.get(key);
      if (there != null) {
        before = there;
        continue;
      }
      List<String> lines =
          reviser.renderer().entry(key, wanted.get(key).orElseThrow(), column, slot.place());
      if (before == null) {
        front.addAll(lines);
        if (apart) {
          front.add("");
        }
      } else {
        edits.insert(tail(before), new BlockLines(reviser).below(lines, apart));
      }
    }
    if (!front.isEmpty()) {
      String text = String.join(lineBreak(), front).stripLeading();
      edits.insert(keyStart(kept.get(0)), text + lineBreak() + " ".repeat(column));
    }
  }

  /** Whether most keys have an empty line between them. */
  private boolean areApart() {
    int apart = 0;
    for (int i = 1; i < old.entries().size(); i++) {
      int line = layout.nextLine(tail(old.entries().get(i - 1)));
      if (layout.isBlank(line)) {
        apart++;
      }
    }
    return apart * 2 > old.entries().size() - 1;
  }

  private void replaceAll() {
    List<String> lines = reviser.renderer().entries(wanted, 0, slot.place());
    if (old.entries().isEmpty()) {
      int at = layout.to();
      boolean open = at > layout.from() && !Layout.isBreak(layout.text().charAt(at - 1));
      lines.forEach(line -> edits.insert(at, (open ? lineBreak() + line : line + lineBreak())));
      return;
    }
    Entry last = Objects.requireNonNull(old.entries().get(old.entries().size() - 1));
    int start = layout.lineStart(keyStart(old.entries().get(0)));
    List<Comment> comments = layout.comments(start, tail(last));
    List<String> all = new ArrayList<>();
    comments.forEach(comment -> all.add(comment.text()));
    all.addAll(lines);
    edits.replace(start, tail(last), String.join(lineBreak(), all));
  }

  private String lineBreak() {
    return reviser.habits().lineBreak();
  }
}
