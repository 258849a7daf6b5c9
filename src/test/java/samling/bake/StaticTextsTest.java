package samling.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

  @Test
  void textsThatNeverComeAgainAreNotKeptForEver() {
    StaticTexts texts = new StaticTexts();
    char[] first = "first".toCharArray();
    byte[] known = texts.bytes(first);
    for (int i = 0; i < 20_000; i++) {
      texts.bytes(Integer.toString(i).toCharArray());
    }
    char[] late = "late".toCharArray();
    assertThat(texts.bytes(first)).isSameAs(known);
    assertThat(texts.bytes(late)).isEqualTo("late".getBytes(StandardCharsets.UTF_8));
    assertThat(texts.bytes(late)).isNotSameAs(texts.bytes(late));
  }

  @Test
  void manyThreadsKnowTheSameTexts() {
    StaticTexts texts = new StaticTexts();
    List<char[]> all = new ArrayList<>();
    for (int i = 0; i < 4000; i++) {
      all.add(Integer.toString(i).toCharArray());
    }
    List<String> read =
        IntStream.range(0, 64)
            .parallel()
            .mapToObj(
                thread -> {
                  StringBuilder told = new StringBuilder();
                  all.forEach(
                      text -> told.append(new String(texts.bytes(text), StandardCharsets.UTF_8)));
                  return told.toString();
                })
            .toList();
    assertThat(read).containsOnly(all.stream().map(String::new).collect(Collectors.joining()));
  }
}
