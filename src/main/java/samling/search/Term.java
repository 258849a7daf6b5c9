package samling.search;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** All forms of a word that were met, and where: in titles, in names, or else in the text. */
final class Term {
  /** How important it is where a word stands, the most important first. */
  enum Weight {
    TITLE,
    NAME,
    TEXT
  }

  /** The shortest form first, for it is the most likely to be part of others. */
  static final Comparator<String> FORMS =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private final NavigableSet<String> forms = new TreeSet<>(FORMS);
  private final List<SortedSet<Integer>> entries =
      IntStream.range(0, Weight.values().length)
          .<SortedSet<Integer>>mapToObj(i -> new TreeSet<>())
          .toList();

  /** Remembers a form in an entry; a less important place does not count beside another. */
  void add(String form, int entry, Weight weight) {
    forms.add(form);
    for (int w = 0; w < weight.ordinal(); w++) {
      if (entries.get(w).contains(entry)) {
        return;
      }
    }
    entries.get(weight.ordinal()).add(entry);
  }

  NavigableSet<String> forms() {
    return forms;
  }

  /** The numbers of the entries by weight, as text. */
  List<String> numbers() {
    return entries.stream().map(Numbers::write).toList();
  }
}
