package samling.search;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a compound may be taken apart, so that "hjelp" finds "førstehjelp". No list of words knows
 * all compounds; letters tell enough: before a seam there is what a Scandinavian word can end in,
 * after it what one can begin with.
 */
final class Seams {
  private static final int HEAD = 3;
  private static final int TAIL = 4;
  private static final Pattern PLAIN = Pattern.compile("[a-z]{7,}");
  private static final String VOWELS = "aeiouy";

  /** What a word can begin with before its first vowel, folded. */
  private static final Set<String> ONSETS =
      Set.of(
          ("b c d f g h j k l m n p r s t v bj bl br ch dj dr dv fj fl fn fr gj gl gn gr hj hv kj kl kn"
                  + " kr kv lj mj nj pj pl pr ps sj sk sl sm sn sp st sv sch skj skr skv spj spl spr"
                  + " stj str tj tr tv vr")
              .split(" "));

  /** What no word ends in. */
  private static final Pattern NO_END = Pattern.compile("[hjqw]$|[bdfgkptv][lnrv]$|[lrmn]v?[lrn]$");

  private Seams() {}

  /** A folded word with a capital after each seam: "forsteHjelp". */
  static String mark(String word) {
    if (!PLAIN.matcher(word).matches()) {
      return word;
    }
    StringBuilder marked = new StringBuilder(word);
    for (int at = HEAD; at <= word.length() - TAIL; at++) {
      if (isSeam(word, at)) {
        marked.setCharAt(at, word.substring(at, at + 1).toUpperCase(Locale.ROOT).charAt(0));
      }
    }
    return marked.toString();
  }

  private static boolean isSeam(String word, int at) {
    String head = word.substring(0, at);
    int vowel = at;
    while (vowel < word.length() && VOWELS.indexOf(word.charAt(vowel)) < 0) {
      vowel++;
    }
    String onset = word.substring(at, vowel);
    return vowel < word.length()
        && (onset.isEmpty() || ONSETS.contains(onset))
        && head.chars().anyMatch(c -> VOWELS.indexOf(c) >= 0)
        && !NO_END.matcher(head).find();
  }
}
