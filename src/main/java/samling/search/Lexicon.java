package samling.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import samling.search.Term.Weight;
import samling.site.Label;
import samling.site.Searchable;
import samling.site.Searchable.Entry;

/** Every word of what can be found in one language. */
final class Lexicon {
  private final Stems stems = new Stems();
  private final Map<String, List<String>> wordsOfNames = new HashMap<>();
  private final Map<String, String> folded = new HashMap<>();
  private final Map<String, String> marked = new HashMap<>();
  private final Map<String, Term> terms = new TreeMap<>();
  private final Tongue tongue;
  private final Set<String> common;

  private Lexicon(Tongue tongue, Set<String> common) {
    this.tongue = tongue;
    this.common = common;
  }

  static Lexicon of(Searchable searchable, Set<String> common) {
    Lexicon lexicon = new Lexicon(Tongue.of(searchable.head().lang()), common);
    for (int i = 0; i < searchable.entries().size(); i++) {
      Entry entry = searchable.entries().get(i);
      lexicon.add(entry.title(), i, Weight.TITLE);
      for (Label name : entry.names()) {
        lexicon.add(name, i, Weight.NAME);
      }
      lexicon.add(entry.text(), i, Weight.TEXT);
    }
    return lexicon;
  }

  /** The terms in the order of their stems. */
  Collection<Term> terms() {
    return terms.values();
  }

  private void add(@Nullable Label label, int entry, Weight weight) {
    if (label == null) {
      return;
    }
    Tongue spoken = label.lang() == null ? tongue : Tongue.of(label.lang());
    List<String> words =
        weight == Weight.NAME // which many entries have in common
            ? wordsOfNames.computeIfAbsent(label.text(), Folding::words)
            : Folding.words(label.text());
    for (String word : words) {
      String folded = this.folded.computeIfAbsent(word, Folding::fold);
      if (!common.contains(folded)) {
        String form = spoken.compounds() ? marked.computeIfAbsent(folded, Seams::mark) : folded;
        terms.computeIfAbsent(stems.of(word, spoken), stem -> new Term()).add(form, entry, weight);
      }
    }
  }
}
