package samling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to one who types what there is not, or asks. */
class UsageTest {
  static Stream<List<String>> wrong() {
    return Stream.of(
        List.of("bake"),
        List.of("build", "--colour"),
        List.of("check", "--outptu", "x"),
        List.of("check", "--lang", "da"),
        List.of("check", "--format", "xml"),
        List.of("check", "--at", "tomorrow"),
        List.of("check", "--at", "2026-02-30"),
        List.of("check", "--at", "2026-11-20T25:00"),
        List.of("build", "--output"),
        List.of("--at", "2026-11-20"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void wrongUseIsExplained(List<String> arguments) {
    Run.of(arguments.toArray(String[]::new)).assertUsage();
  }

  @Test
  void whoTypesNoCommandIsToldWhichThereAre() {
    Run run = Run.of();
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("Usage: samling", "build", "check", "init");
    run.assertPlain();
  }

  @ParameterizedTest
  @CsvSource({
    "nb, Det finnes ikke noe valg --colour., Skriv samling build --help",
    "nn, Det finst ikkje noko val --colour., Skriv samling build --help",
    "sv, Det finns inget val --colour., Skriv samling build --help",
    "en, There is no option --colour., Type samling build --help",
  })
  void wrongUseIsExplainedInTheLanguageAskedFor(String lang, String sentence, String help) {
    Run run = Run.of("build", "--colour", "--lang", lang);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith(sentence).contains(help);
    assertThat(Run.of("build", "--lang=" + lang, "--colour").err()).isEqualTo(run.err());
  }

  @Test
  void everyKindOfSlipHasItsSentence() {
    assertThat(Run.of("check", "a", "b", "--lang", "en").err())
        .startsWith("“b” is one word too many.");
    assertThat(Run.of("check", "--lang", "en", "--format", "xml").err())
        .startsWith("“xml” does not fit here; write text|json.");
    assertThat(Run.of("build", "--lang", "en", "--output").err())
        .startsWith("DIR is missing here.");
    assertThat(Run.of("bake", "--lang", "en").exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "nb, Det finnes ingen kommando «cheek». Mente du «check»?",
    "nn, Det finst ingen kommando «cheek». Meinte du «check»?",
    "sv, Det finns inget kommando ”cheek”. Menade du ”check”?",
    "en, There is no command “cheek”. Did you mean “check”?",
  })
  void whatIsNoCommandIsToldWithTheNearest(String lang, String sentence) {
    Run run = Run.of("cheek", ".", "--lang", lang);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err().lines().findFirst()).contains(sentence);
    assertThat(Run.of("agenda", "--lang", "en").err().lines().findFirst())
        .contains("There is no command “agenda”.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "--version", "build --help", "check --help", "init --help"})
  void helpIsGiven(String arguments) {
    Run run = Run.of(arguments.split(" "));
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).containsIgnoringCase("samling");
    assertThat(run.err()).isEmpty();
  }
}
