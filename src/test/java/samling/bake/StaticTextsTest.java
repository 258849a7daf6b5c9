package samling.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StaticTextsTest {

  @Test
  void everyTextIsKnownByItself() {
    StaticTexts texts = new StaticTexts();
    List<char[]> all = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      all.add(("ø" + i % 100).toCharArray());
    }
    for (int round = 0; round < 2; round++) {
      for (char[] text : all) {
        assertThat(texts.bytes(text)).isEqualTo(new String(text).getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(texts.bytes(all.get(0))).isSameAs(texts.bytes(all.get(0)));
  }
}
