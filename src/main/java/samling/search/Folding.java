package samling.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words as they are compared: in small letters without marks, æ ä å as a, ø ö as o, however they
 * are written. The script {@code search.js} does the very same to what a reader looks for.
 */
final class Folding {
  private static final Pattern MARKS = Pattern.compile("\\p{M}");

  /** Letters that are no letter with a mark (Norwegian, Sámi, Icelandic, German, French). */
  private static final Map<String, String> LETTERS =
      Map.of(
          "æ", "a", "ø", "o", "œ", "o", "đ", "d", "ð", "d", "ŋ", "n", "ŧ", "t", "þ", "t", "ß",
          "ss");

  private static final Pattern LETTER = Pattern.compile("[æøœđðŋŧþß]");

  /** Ways to write æ, ø and å where a keyboard does not have them. */
  private static final Pattern PAIRS = Pattern.compile("(a)[ae]|(o)e");

  /** Letters and digits, without those of scripts long gone that take two characters each. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}&&[\\u0000-\\uffff]]+");

  /**
   * What is left out within a word, such as a soft hyphen; "e-læring" is one word, "norsk-svensk"
   * two.
   */
  private static final Pattern INSIDE =
      Pattern.compile("['’\\p{Cf}]|(?<=(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}])-(?=[\\p{L}\\p{N}])");

  private Folding() {}

  /** The words of a text as they were written, in small letters. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    String small = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    Matcher word = WORD.matcher(INSIDE.matcher(small).replaceAll(""));
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }

  /** A word of small letters, folded. */
  static String fold(String word) {
    String plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    String letters =
        LETTER.matcher(plain).replaceAll(m -> Objects.requireNonNull(LETTERS.get(m.group())));
    return PAIRS.matcher(letters).replaceAll(m -> Objects.requireNonNullElse(m.group(1), "o"));
  }

  /** The folded words of a text. */
  static List<String> folded(String text) {
    return words(text).stream().map(Folding::fold).collect(Collectors.toList());
  }
}
