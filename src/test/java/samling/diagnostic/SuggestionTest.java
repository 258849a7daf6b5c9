package samling.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

  private static final List<String> KNOWN =
      List.of("mi-basic", "mi-groups", "organisers", "statusNote", "trøndelag", "nb", "nn", "sv");

  @ParameterizedTest
  @CsvSource({
    "mi-basik,mi-basic",
    "mi_basic,mi-basic",
    "mi-baisc,mi-basic",
    "organizers,organisers",
    "organiser,organisers",
    "statusnote,statusNote",
    "status-note,statusNote",
    "trondelag,trøndelag",
    "no,nb",
    "se,sv"
  })
  void theNearestWordIsFound(String word, String meant) {
    assertThat(Suggestion.closest(word, KNOWN)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"description", "x", "''", "mindfulness"})
  void farWordsAreNotSuggested(String word) {
    assertThat(Suggestion.closest(word, KNOWN)).isEmpty();
  }

  @Test
  void amongEquallyNearWordsTheFirstIsTaken() {
    assertThat(Suggestion.closest("ab", List.of("ac", "ad"))).contains("ac");
    assertThat(Suggestion.closest("AC", List.of("ab", "ac"))).contains("ac");
  }
}
