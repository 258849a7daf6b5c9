package samling.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.Test;

/** What is told apart. */
class GrowthTest {
  private static final int SIZE = 60;

  @Test
  void whatGrowsWithTheSiteIsAllowed() {
    assertThat(runsAway(n -> 5000)).isFalse();
    assertThat(runsAway(n -> 7 * n)).isFalse();
    assertThat(runsAway(n -> 5000 + 40 * n)).isFalse();
    assertThat(runsAway(n -> (long) (n * Math.log((double) n)))).isFalse();
  }

  @Test
  void whatGrowsFasterIsNot() {
    assertThat(runsAway(n -> n * n)).isTrue();
    assertThat(runsAway(n -> n * n / 25)).as("within each of 25 topics").isTrue();
    assertThat(runsAway(n -> n * n + 100 * n)).isTrue();
    assertThat(runsAway(n -> 5000 + n * n)).isTrue();
  }

  private static boolean runsAway(LongUnaryOperator count) {
    return new Growth(
            count.applyAsLong(SIZE), count.applyAsLong(2 * SIZE), count.applyAsLong(4 * SIZE))
        .runsAway(2 * SIZE);
  }
}
