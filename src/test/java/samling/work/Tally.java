package samling.work;

import java.util.Collection;
import java.util.List;

/**
 * What counted classes report to, from one thread. Each copy of them has a copy of this one, so
 * that two programs that are counted do not meet.
 */
public final class Tally {
  /** So many methods can be counted. */
  static final int METHODS = 100_000;

  private static final long[] COUNTS = new long[METHODS];

  private Tally() {}

  /** A method has begun, or gone round in a loop. */
  public static void count(int method) {
    COUNTS[method]++;
  }

  /**
   * As {@link Collection#contains}, with each element of a list counted, for a list looks at each.
   */
  public static boolean contains(Collection<?> all, Object sought, int method) {
    scan(all, method);
    return all.contains(sought);
  }

  /** As {@link List#indexOf}, with each element counted. */
  public static int indexOf(List<?> all, Object sought, int method) {
    scan(all, method);
    return all.indexOf(sought);
  }

  private static void scan(Collection<?> all, int method) {
    if (all instanceof List) {
      COUNTS[method] += all.size();
    }
  }

  /** Every count so far, by the number of the method. */
  public static long[] counts() {
    return COUNTS.clone();
  }
}
