package samling.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShortTextsTest {

  /** Far more texts than there are places for. */
  private static final int MANY = 100_000;

  @Test
  void theSameCharactersAreOneText() {
    char[] file = "date: 2026-11-14\ndate: 2026-11-21\n".toCharArray();
    String first = ShortTexts.of(file, 0, 4);

    assertThat(first).isEqualTo("date");
    assertThat(ShortTexts.of(file, 17, 4)).isSameAs(first);
    assertThat(ShortTexts.of(file, 6, 10)).isEqualTo("2026-11-14");
    assertThat(ShortTexts.of(file, 23, 10)).isEqualTo("2026-11-21");
    assertThat(ShortTexts.of(file, 3, 0)).isEmpty();
  }

  @Test
  void longTextsAreNotLookedFor() {
    char[] file = "a summary of no few words".toCharArray();

    assertThat(ShortTexts.of(file, 0, 25)).isEqualTo("a summary of no few words");
    assertThat(ShortTexts.of(file, 0, 25)).isNotSameAs(ShortTexts.of(file, 0, 25));
    assertThat(ShortTexts.of(file, 0, 24)).isSameAs(ShortTexts.of(file, 0, 24));
  }

  @Test
  void textsThatShareAPlaceKeepWhatTheySay() {
    Random random = new Random(7);
    for (int i = 0; i < MANY; i++) {
      String text = text(random);
      char[] file = ("x" + text + "y").toCharArray();
      assertThat(ShortTexts.of(file, 1, text.length())).isEqualTo(text);
    }
  }

  @Test
  void threadsMayAskAtTheSameTime() {
    assertThat(
            IntStream.range(0, MANY)
                .parallel()
                .mapToObj(String::valueOf)
                .filter(text -> !ShortTexts.of(text.toCharArray(), 0, text.length()).equals(text)))
        .isEmpty();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(25); length > 0; length--) {
      text.append("abAB01-øå\u2013".charAt(random.nextInt(10)));
    }
    return text.toString();
  }
}
