package samling.words;

import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.function.Function;
import samling.catalogue.Language;

/**
 * The alphabetical order of a language: in Norwegian Å comes last and Aa with it, in Swedish Ö does
 * (CLDR collation).
 */
public final class Order {
  private Order() {}

  /**
   * A text's place in the order, which is cheaper to compare than the text itself.
   *
   * @param key as the language's dictionaries sort
   */
  public record Place(boolean empty, CollationKey key, String text) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int byEmpty = Boolean.compare(empty, other.empty);
      int byKey = byEmpty != 0 ? byEmpty : key.compareTo(other.key);
      return byKey != 0 ? byKey : text.compareTo(other.text);
    }
  }

  /** Compares as the language's dictionaries do; safe to share between threads. */
  public static Comparator<String> of(Language language) {
    Collator collator = collator(language);
    return Comparator.<String>comparingInt(s -> s.isEmpty() ? 1 : 0)
        .thenComparing(collator::compare)
        .thenComparing(Comparator.naturalOrder());
  }

  /** Gives each text its place, for long lists; the order is that of {@link #of}. */
  public static Function<String, Place> places(Language language) {
    Collator collator = collator(language);
    return text -> new Place(text.isEmpty(), collator.getCollationKey(text), text);
  }

  private static Collator collator(Language language) {
    return Collator.getInstance(ULocale.forLanguageTag(language.tag())).freeze();
  }
}
