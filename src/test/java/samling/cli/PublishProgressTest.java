package samling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import samling.catalogue.Language;
import samling.publish.Progress.Step;

/** The line that tells how far publishing is. */
class PublishProgressTest {
  private final StringWriter err = new StringWriter();

  @Test
  void itTellsFilesBytesRateAndTimeLeft() throws InterruptedException {
    try (PublishProgress progress = progress(true)) {
      progress.begin(Step.SEND);
      Thread.sleep(20);
      progress.sent(500_000);
      progress.done();
    }
    assertThat(err.toString())
        .contains("Sending: 0 of 4 files, 500.0\u00A0kB of 2.0\u00A0MB, ", "/s, ", " left")
        .containsPattern("\\d:\\d\\d left")
        .endsWith("\r\u001B[K");
  }

  @Test
  void whereNobodyWatchesOnlyATakeOverIsTold() {
    try (PublishProgress progress = progress(false)) {
      progress.begin(Step.SEND);
      progress.sent(500_000);
      progress.done();
      progress.tookOver("web@host");
    }
    assertThat(err.toString().strip())
        .isEqualTo("The lock of web@host was taken over: it gave no sign of life.");
  }

  @Test
  void amountsAreWrittenInTheUsersWay() {
    assertThat(Sizes.of(999, Messages.of(Language.EN))).isEqualTo("999\u00A0B");
    assertThat(Sizes.of(1_250_000, Messages.of(Language.NB))).isEqualTo("1,3\u00A0MB");
  }

  private PublishProgress progress(boolean shown) {
    return new PublishProgress(
        new PrintWriter(err, true), Messages.of(Language.EN), shown, 4, 2_000_000);
  }
}
