package samling.search;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;

/** What the forms of a word have in common, after Snowball (snowballstem.org). */
final class Stems {
  private final Map<Tongue, SnowballStemmer> stemmers = new EnumMap<>(Tongue.class);
  private final Map<Tongue, Map<String, String>> known = new EnumMap<>(Tongue.class);

  /** The folded stem of a word of small letters. */
  String of(String word, Tongue tongue) {
    return known
        .computeIfAbsent(tongue, t -> new HashMap<>())
        .computeIfAbsent(
            word,
            w -> {
              String stem = stem(w, tongue);
              // Endings pile up: "kurset" is "kurs", and "kurs" taken for a genitive is "kur".
              for (String last = w; tongue.compounds() && !stem.equals(last); ) {
                last = stem;
                stem = stem(last, tongue);
              }
              return Folding.fold(stem);
            });
  }

  private String stem(String word, Tongue tongue) {
    SnowballStemmer stemmer = stemmers.computeIfAbsent(tongue, Stems::stemmer);
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  private static SnowballStemmer stemmer(Tongue tongue) {
    return switch (tongue) {
      case NORWEGIAN -> new NorwegianStemmer();
      case SWEDISH -> new SwedishStemmer();
      case ENGLISH -> new EnglishStemmer();
    };
  }
}
