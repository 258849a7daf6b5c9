package samling.revise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Replacements in one text, none of which overlap. */
final class Edits {

  /** The characters between two offsets, and what takes their place. */
  private record Edit(int from, int to, String text) {}

  private final List<Edit> edits = new ArrayList<>();

  void replace(int from, int to, String text) {
    edits.add(new Edit(from, to, text));
  }

  /** What is inserted at the same place first stands first. */
  void insert(int at, String text) {
    replace(at, at, text);
  }

  void delete(int from, int to) {
    replace(from, to, "");
  }

  /**
   * A stretch of the text with the edits made.
   *
   * @throws Unwritable if two of them contradict each other
   */
  String apply(String source, int from, int to) {
    List<Edit> sorted = new ArrayList<>(edits);
    // An insertion comes before what is replaced from the same place on.
    sorted.sort(Comparator.comparingInt(Edit::from).thenComparing(e -> e.to() > e.from()));
    StringBuilder result = new StringBuilder();
    int at = from;
    boolean deleting = false;
    for (Edit edit : sorted) {
      if (edit.from() < from || edit.to() > to) {
        throw new Unwritable("an edit outside of its stretch");
      }
      boolean deletion = edit.text().isEmpty();
      if (edit.from() < at && !(deletion && deleting)) {
        throw new Unwritable("two edits of the same place");
      }
      if (edit.from() > at) {
        result.append(source, at, edit.from());
      }
      result.append(edit.text());
      if (edit.to() > edit.from()) {
        deleting = deletion;
      }
      at = Math.max(at, edit.to());
    }
    return result.append(source, at, to).toString();
  }
}
