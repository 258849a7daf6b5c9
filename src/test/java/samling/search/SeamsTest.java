package samling.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeamsTest {
  @ParameterizedTest
  @CsvSource({
    "forstehjelp, hjelp",
    "forstahjalpen, hjalpen",
    "selvhjelpsgruppe, gruppe",
    "selvhjelpsgruppe, hjelpsgruppe",
    "sprakkurs, kurs",
    "matteknikk, teknikk",
    "barnehage, hage",
    "arbeidstrening, trening",
    "livredning, redning",
    "foraldrastod, stod",
    "sjukdomslara, lara",
    "konsthistoria, historia",
    "nattvandring, vandring"
  })
  void aCompoundIsTakenApart(String word, String tail) {
    String marked = Seams.mark(word);
    assertThat(marked.toLowerCase(Locale.ROOT)).isEqualTo(word);
    assertThat(marked.charAt(word.length() - tail.length()))
        .isEqualTo(Character.toUpperCase(tail.charAt(0)));
  }

  @ParameterizedTest
  @CsvSource({"forstehjelp, jelp", "datakunnskap, nskap", "matkultur, ltur", "barnehage, age"})
  void aPartBeginsAsAWordDoes(String word, String noTail) {
    assertThat(Seams.mark(word).charAt(word.length() - noTail.length()))
        .isEqualTo(noTail.charAt(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hjelp", "gruppe", "12345678", "школьники", "abc1234"})
  void whatIsNoCompoundIsLeftAlone(String word) {
    assertThat(Seams.mark(word)).isEqualTo(word);
  }
}
