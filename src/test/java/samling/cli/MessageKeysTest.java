package samling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samling.agenda.Matter;
import samling.build.Stage;
import samling.catalogue.Language;
import samling.edit.Note;
import samling.edit.Refusal;
import samling.publish.Progress;
import samling.publish.PublishRefused;
import samling.publish.Standing;

class MessageKeysTest {
  private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

  @ParameterizedTest
  @ValueSource(strings = {"nb", "nn", "sv"})
  void everyLanguageHasTheSameSentencesWithTheSamePlaces(String language) throws IOException {
    assertThat(places(language)).isEqualTo(places("en"));
  }

  @Test
  void theLanguageIsTheUsersAlsoWhereTheLauncherHadToSetALocale() {
    assertThat(Messages.systemLanguage(Map.of("LANG", "sv_SE.UTF-8"))).isEqualTo(Language.SV);
    assertThat(Messages.systemLanguage(Map.of("LC_ALL", "C.UTF-8", "LANG", "sv_SE.UTF-8")))
        .isEqualTo(Language.EN);
    assertThat(
            Messages.systemLanguage(
                Map.of("SAMLING_LOCALE", "nb_NO", "LC_ALL", "C.UTF-8", "LANG", "sv_SE.UTF-8")))
        .isEqualTo(Language.NB);
    assertThat(
            Messages.systemLanguage(
                Map.of("SAMLING_LOCALE", "", "LC_ALL", "C.UTF-8", "LANG", "sv_SE.UTF-8")))
        .isEqualTo(Language.EN);
  }

  @Test
  void whatCanHappenHasASentence() throws IOException {
    Set<String> keys = places("en").keySet();
    for (Refusal.Reason reason : Refusal.Reason.values()) {
      assertThat(keys).contains("refused." + reason.name().toLowerCase(Locale.ROOT));
    }
    for (Stage stage : Stage.values()) {
      String key = stage.name().toLowerCase(Locale.ROOT);
      assertThat(keys).contains("timings." + key);
    }
    for (Note.Kind kind : Note.Kind.values()) {
      assertThat(keys).contains("copy." + kind.name().toLowerCase(Locale.ROOT));
    }
    for (Matter.Why why : Matter.Why.values()) {
      String key = "list." + KindConverter.name(why);
      assertThat(keys).contains(key, key + ".do");
    }
    for (PublishRefused.Reason reason : PublishRefused.Reason.values()) {
      assertThat(keys).contains("publish.refused." + reason.name().toLowerCase(Locale.ROOT));
    }
    for (Progress.Step step : Progress.Step.values()) {
      assertThat(keys).contains("publish.step." + step.name().toLowerCase(Locale.ROOT));
    }
    for (Standing.Way way : Standing.Way.values()) {
      assertThat(keys).contains("publish.way." + way.name().toLowerCase(Locale.ROOT));
    }
  }

  private static Map<String, Set<String>> places(String language) throws IOException {
    Properties properties = new Properties();
    String name = "messages_" + language + ".properties";
    try (var reader =
        new InputStreamReader(Messages.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    Map<String, Set<String>> places = new TreeMap<>();
    for (String key : properties.stringPropertyNames()) {
      places.put(
          key,
          PLACE
              .matcher(properties.getProperty(key))
              .results()
              .map(MatchResult::group)
              .collect(Collectors.toCollection(TreeSet::new)));
    }
    return places;
  }
}
