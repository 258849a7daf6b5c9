package samling.words;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import samling.catalogue.Language;

/**
 * The alphabetical order of a language: in Norwegian Å comes last and Aa with it, in Swedish Ö does
 * (CLDR collation).
 */
public final class Order {
  private Order() {}

  /** Compares as the language's dictionaries do; safe to share between threads. */
  public static Comparator<String> of(Language language) {
    Collator collator = Collator.getInstance(ULocale.forLanguageTag(language.tag()));
    return Comparator.<String>comparingInt(s -> s.isEmpty() ? 1 : 0)
        .thenComparing(collator.freeze()::compare)
        .thenComparing(Comparator.naturalOrder());
  }
}
