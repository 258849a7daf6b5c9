package samling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TerminalTest {
  @Test
  void whatIsShownGivesNoOrders() {
    assertThat(Terminal.plain("a\u001b[2J \u009b2J\u007fø\n")).isEqualTo("a?[2J ?2J?ø?");
  }
}
