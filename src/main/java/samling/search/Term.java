package samling.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
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
  private final Map<Weight, List<Integer>> entries = new EnumMap<>(Weight.class);
  private String lastForm = "";
  private int lastEntry = -1;

  /**
   * Remembers a form in an entry. An entry counts where it is met first, so its most important
   * words come first, and what comes first in a list is to be met first.
   */
  void add(String form, int entry, Weight weight) {
    if (!form.equals(lastForm)) {
      forms.add(form);
      lastForm = form;
    }
    if (entry > lastEntry) {
      entries.computeIfAbsent(weight, w -> new ArrayList<>()).add(entry);
      lastEntry = entry;
    }
  }

  NavigableSet<String> forms() {
    return forms;
  }

  /** The numbers of the entries by weight, as text. */
  List<String> numbers() {
    return Arrays.stream(Weight.values())
        .map(w -> Numbers.write(entries.getOrDefault(w, List.of())))
        .toList();
  }
}
