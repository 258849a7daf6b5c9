package samling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;

/** How a run of the program ended. */
record Run(int exitCode, String out, String err) {
  static Run of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new Run(exitCode, out.toString(), err.toString());
  }

  /** That what was typed is wrong, and that is all that is said, in two lines. */
  void assertUsage() {
    assertThat(exitCode).isEqualTo(2);
    assertThat(err).contains("samling").contains(" --help ");
    assertThat(err.lines().count()).isEqualTo(2);
    assertThat(out).isEmpty();
    assertPlain();
  }

  /** That it is said in words. */
  void assertPlain() {
    assertThat(err).doesNotContain("\tat ", "Exception").isNotBlank();
  }
}
