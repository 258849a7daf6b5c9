package samling.words;

import org.jspecify.annotations.Nullable;
import samling.catalogue.Language;

/**
 * The order of plain texts, which their letters alone decide (CLDR root collation with the
 * language's own letters, primary level). Whatever is not surely plain is left to ICU, which takes
 * longer to wake than a small site takes to read.
 */
final class Letters {
  /** Each sorts apart, but for those in the same word. */
  private static final String SIGNS =
      " _ - – — , ; : ! ? . '‘’ \"“” « » ( ) [ ] { } § @ * / \\ & # % + < = > |"
          + " 0 1 2 3 4 5 6 7 8 9 ";

  private static final String NORWEGIAN =
      "aáà b c d eéèêë f g h i j k l m n oóòô p q r s t u v w x yü z æä øö å";
  private static final String SWEDISH =
      "aáà b c d eéèêë f g h i j k l m n oóò p q r s t u v w x yü z å äæ öøô";
  private static final String ENGLISH =
      "aáàåä b c d eéèêë f g h i j k l m n oóòôöø p q r s t uü v w x y z";

  private static final int BEYOND = '”' + 1;

  /** What a character counts; 0 where it is not plain. */
  private final char[] weights = new char[BEYOND];

  private final boolean doubleA;

  Letters(Language language) {
    String order =
        switch (language) {
          case NB, NN -> NORWEGIAN;
          case SV -> SWEDISH;
          case EN -> ENGLISH;
        };
    this.doubleA = language == Language.NB || language == Language.NN;
    char weight = 1;
    weights[' '] = weight;
    for (char c : (SIGNS + order).toCharArray()) {
      if (c == ' ') {
        weight++;
      } else {
        weights[c] = weight;
        weights[Character.toUpperCase(c)] = weight;
      }
    }
  }

  /**
   * What a text's letters count, to be compared as texts are, or null where more than its letters
   * decides. Two such texts that count the same may still differ.
   */
  @Nullable String of(String text) {
    char[] counts = new char[text.length()];
    for (int i = 0; i < counts.length; i++) {
      char c = text.charAt(i);
      char weight = c < BEYOND ? weights[c] : 0;
      if (weight == 0 || (doubleA && i > 0 && counts[i - 1] == weights['a'] && isKindOfA(c))) {
        return null;
      }
      counts[i] = weight;
    }
    return new String(counts);
  }

  /** Whether it would be an Å with an A before it: to Unicode, an Ä is an A and something more. */
  private static boolean isKindOfA(char c) {
    return "aáàäåAÁÀÄÅ".indexOf(c) >= 0;
  }
}
