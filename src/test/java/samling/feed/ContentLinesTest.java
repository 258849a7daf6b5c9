package samling.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentLinesTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "ø", "’", "🌲", "aø’🌲", "é\u0301"})
  void noLineIsLongerThan75OctetsAndNoCharacterIsCut(String character) {
    for (int length = 1; length < 160; length++) {
      String value = character.repeat(length);
      byte[] bytes = new ContentLines().line("X", value).bytes();
      String text = new String(bytes, StandardCharsets.UTF_8);
      assertThat(text).endsWith("\r\n").doesNotContain("\uFFFD");
      for (String line : text.split("\r\n", -1)) {
        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
      }
      assertThat(text.replace("\r\n ", "")).isEqualTo("X:" + value + "\r\n");
    }
  }

  @Test
  void aLineOf75OctetsStaysWhole() {
    assertThat(new ContentLines().line("X", "a".repeat(73)).toString())
        .isEqualTo("X:" + "a".repeat(73) + "\r\n");
    assertThat(new ContentLines().line("X", "a".repeat(74)).toString())
        .isEqualTo("X:" + "a".repeat(73) + "\r\n a\r\n");
  }

  @Test
  void textIsEscaped() {
    assertThat(ContentLines.escaped("a\\b;c,d:e\"f\nå\r\ng\th\u0007\rI"))
        .isEqualTo("a\\\\b\\;c\\,d:e\"f\\nå\\ng h\\nI");
  }
}
