package samling.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How pages were made, as bytes and back. */
class MadePagesTest {
  private static final Instant NOON = Instant.parse("2026-11-20T11:00:00Z");
  private static final MadePages MADE =
      new MadePages("seal", new Stretch(NOON, NOON.plusSeconds(60)), "ground", "names", Map.of());

  @Test
  void whatWasKeptIsToldAgain() throws IOException {
    assertThat(MadePages.of(MADE.bytes())).isEqualTo(MADE);
  }

  /** They are whole, but of a program that laid them out in another way. */
  @Test
  void bytesThatMeanSomethingElseTellNothing() throws IOException {
    byte[] bytes = MADE.bytes();
    for (int from = 0; from < bytes.length; from++) {
      byte[] other = bytes.clone();
      for (int i = from; i < Math.min(from + 4, bytes.length); i++) {
        other[i] ^= 0x11;
      }
      assertThatItIsHarmless(other);
    }
    byte[] swapped = bytes.clone();
    swapped["..seal..".length()] = 'x'; // the first letter of an instant
    assertThatThrownBy(() -> MadePages.of(swapped)).isInstanceOf(IOException.class);
  }

  private static void assertThatItIsHarmless(byte[] bytes) {
    try {
      assertThat(MadePages.of(bytes)).isNotEqualTo(MADE);
    } catch (IOException e) {
      assertThat(e).isNotNull();
    }
  }
}
