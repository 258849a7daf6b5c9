package samling.search;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;

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
  private final Map<Weight, SortedSet<Integer>> entries = new EnumMap<>(Weight.class);

  /**
   * Remembers a form in an entry. An entry counts where it is met first, so its most important
   * words come first.
   */
  void add(String form, int entry, Weight weight) {
    forms.add(form);
    if (entries.values().stream().noneMatch(known -> known.contains(entry))) {
      entries.computeIfAbsent(weight, w -> new TreeSet<>()).add(entry);
    }
  }

  NavigableSet<String> forms() {
    return forms;
  }

  /** The numbers of the entries by weight, as text. */
  List<String> numbers() {
    return Arrays.stream(Weight.values())
        .map(w -> Numbers.write(entries.getOrDefault(w, Collections.emptySortedSet())))
        .toList();
  }
}
