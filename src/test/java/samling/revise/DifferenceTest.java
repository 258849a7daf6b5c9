package samling.revise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DifferenceTest {

  @Test
  void changedLinesAreShownWithTwoAround() {
    assertThat(Difference.of("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\nx\n5\n6\n7\n8\n9\ny\n"))
        .containsExactly("@@ 2", " 2", " 3", "-4", "+x", " 5", " 6", "@@ 8", " 8", " 9", "+y");
  }

  @Test
  void equalTextsDifferInNothing() {
    assertThat(Difference.of("a\nb\n", "a\nb\n")).isEmpty();
    assertThat(Difference.of("", "a\n")).containsExactly("@@ 1", "+a");
  }
}
