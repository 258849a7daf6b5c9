package samling.words;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Language;

/**
 * The alphabetical order of a language: in Norwegian Å comes last and Aa with it, in Swedish Ö does
 * (CLDR collation).
 */
public final class Order {
  private final Language language;
  private final Letters letters;
  private volatile @Nullable Collator collator;

  private Order(Language language) {
    this.language = language;
    this.letters = new Letters(language);
  }

  /**
   * A text's place in an order, which is cheaper to compare than the text itself.
   *
   * @param letters what decides in plain texts that differ in it; see {@link Letters#of}
   */
  public record Place(Order order, String text, @Nullable String letters)
      implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      if (text.isEmpty() || other.text.isEmpty()) {
        return Boolean.compare(text.isEmpty(), other.text.isEmpty());
      }
      int plainly = letters == null || other.letters == null ? 0 : letters.compareTo(other.letters);
      return plainly != 0 ? plainly : order.compare(text, other.text);
    }
  }

  /** Compares as the language's dictionaries do; safe to share between threads. */
  public static Comparator<String> of(Language language) {
    return Comparator.comparing(places(language));
  }

  /** Gives each text its place, for long lists; the order is that of {@link #of}. */
  public static Function<String, Place> places(Language language) {
    Order order = new Order(language);
    return text -> new Place(order, text, order.letters.of(text));
  }

  private int compare(String one, String other) {
    if (one.equals(other)) {
      return 0;
    }
    int byWords = collator().compare(one, other);
    return byWords != 0 ? byWords : one.compareTo(other);
  }

  private Collator collator() {
    Collator known = collator;
    if (known == null) {
      known = Collator.getInstance(ULocale.forLanguageTag(language.tag())).freeze();
      collator = known;
    }
    return known;
  }
}
