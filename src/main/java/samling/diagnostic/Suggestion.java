package samling.diagnostic;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The known word that somebody most likely meant. */
public final class Suggestion {

  private Suggestion() {}

  /**
   * The candidate nearest to a word, if any is near enough: about one slip in three letters.
   * Capital letters, diacritics and the choice of hyphen, underscore or space count as no slip at
   * all, but break ties, and after them the order of the candidates.
   */
  public static Optional<String> closest(String word, Collection<String> candidates) {
    String folded = fold(word);
    int limit = folded.length() <= 2 ? 1 : Math.min(4, 1 + folded.length() / 4);
    if (word.length() > 200) {
      return Optional.empty();
    }
    String best = "";
    int bestRank = Integer.MAX_VALUE;
    for (String candidate : candidates) {
      String other = fold(candidate);
      if (Math.abs(other.length() - folded.length()) > limit) {
        continue;
      }
      int distance = distance(folded, other);
      boolean nothingInCommon = distance >= Math.max(folded.length(), other.length());
      int rank = distance * 1000 + distance(word, candidate);
      if (distance <= limit && !nothingInCommon && rank < bestRank) {
        best = candidate;
        bestRank = rank;
      }
    }
    return bestRank == Integer.MAX_VALUE ? Optional.empty() : Optional.of(best);
  }

  /** How many letters must be put in, left out, changed or swapped with their neighbour. */
  static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int cost = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          cost = Math.min(cost, beforeLast[j - 2] + 1);
        }
        row[j] = cost;
      }
    }
    return row[b.length()];
  }

  private static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    if (lower.chars().allMatch(c -> c < 0x80)) {
      return lower;
    }
    return Normalizer.normalize(lower, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace("ø", "o")
        .replace("æ", "ae");
  }
}
