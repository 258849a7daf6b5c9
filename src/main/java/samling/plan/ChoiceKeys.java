package samling.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What courses and offerings can be chosen by, each a facet and an id, with a number of its own for
 * as long as the words of courses are kept. In a large list there are some hundred thousand, of a
 * hundred kinds.
 */
final class ChoiceKeys {
  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
  private final AtomicInteger next = new AtomicInteger();
  private int[] numbering = {};

  /** The number of a key, from 0 on in no particular order. */
  int number(String facet, String id) {
    String key = facet + "=" + id;
    Integer known = numbers.get(key);
    return known == null ? numbers.computeIfAbsent(key, k -> next.getAndIncrement()) : known;
  }

  /** How many numbers there are by now. */
  int count() {
    return next.get();
  }

  /**
   * A numbering of the values that a list has, by the numbers of their keys; the very same again
   * where it equals the last one, so that what is written by it need not be written anew.
   */
  synchronized int[] numbering(int[] found) {
    if (!Arrays.equals(numbering, found)) {
      numbering = found;
    }
    return numbering;
  }

  static int[] plain(List<Integer> numbers) {
    int[] plain = new int[numbers.size()];
    for (int i = 0; i < plain.length; i++) {
      plain[i] = numbers.get(i);
    }
    return plain;
  }
}
