package samling.work;

/**
 * How a count grows when the site is doubled twice.
 *
 * @param small the count for the smallest site
 * @param twice for one of twice its size
 * @param fourTimes for one of four times its size
 */
record Growth(long small, long twice, long fourTimes) {
  /**
   * What the second step may add as against the first. In linear time it is twice as much, in n log
   * n a little more, in quadratic time four times as much.
   */
  private static final double MOST = 3.2;

  /**
   * The part of the smallest count that may be chance: not every tenth course has a group, and only
   * a few titles have a sign that takes longer. What grows by the square grows by more than that
   * already at the first step.
   */
  private static final double CHANCE = 0.75;

  /**
   * Whether it grows faster than the site.
   *
   * @param few so many more are no matter
   */
  boolean runsAway(long few) {
    double first = Math.max(Math.max((double) few, CHANCE * small), (double) (twice - small));
    return fourTimes - twice > MOST * first;
  }
}
