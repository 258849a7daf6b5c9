package samling.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource({
    "Førstehjelp, forstehjelp",
    "foerstehjelp, forstehjelp",
    "FÖRSTAHJÄLP, forstahjalp",
    "Ålesund, alesund",
    "Aalesund, alesund",
    "lære, lare",
    "laere, lare",
    "lära, lara",
    "Kárášjohka, karasjohka",
    "café, cafe",
    "ЧТЕНИЕ, чтение"
  })
  void lettersAreWrittenPlainly(String written, String plain) {
    assertThat(Folding.folded(written)).containsExactly(plain);
  }

  @ParameterizedTest
  @CsvSource({
    "e-læring, elaring",
    "norsk-svensk, norsk svensk",
    "KV-101, kv 101",
    "don’t, dont",
    "selv\u00adhjelps\u00adgruppe, selvhjelpsgruppe",
    "zero\u200bwidth, zerowidth",
    "A/B 3.5, a b 3 5",
    "'𐌀𐌁 x', x"
  })
  void aWordEndsWhereAReaderWouldEndIt(String text, String words) {
    assertThat(Folding.folded(text)).isEqualTo(List.of(words.split(" ")));
  }

  @Test
  void nothingHasNoWords() {
    assertThat(Folding.folded(" – …")).isEmpty();
  }
}
