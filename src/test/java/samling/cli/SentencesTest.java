package samling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samling.publish.Progress;
import samling.publish.PublishRefused;
import samling.publish.Standing;

/** What the command line says, in every language. */
class SentencesTest {
  private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

  @ParameterizedTest
  @ValueSource(strings = {"nb", "nn", "sv"})
  void everyLanguageHasTheSameSentencesWithTheSamePlaces(String language) throws IOException {
    assertThat(places(language)).isEqualTo(places("en"));
  }

  @Test
  void everyReasonAndStepOfPublishingHasWords() throws IOException {
    Set<String> keys = places("en").keySet();
    for (PublishRefused.Reason reason : PublishRefused.Reason.values()) {
      assertThat(keys).contains("publish.refused." + word(reason));
    }
    for (Progress.Step step : Progress.Step.values()) {
      assertThat(keys).contains("publish.step." + word(step));
    }
    for (Standing.Way way : Standing.Way.values()) {
      assertThat(keys).contains("publish.way." + word(way));
    }
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT);
  }

  private static Map<String, Set<String>> places(String language) throws IOException {
    Properties properties = new Properties();
    String name = "messages_" + language + ".properties";
    try (var reader =
        new InputStreamReader(Main.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    Map<String, Set<String>> places = new TreeMap<>();
    for (String key : properties.stringPropertyNames()) {
      places.put(
          key,
          PLACE
              .matcher(properties.getProperty(key))
              .results()
              .map(place -> place.group())
              .collect(Collectors.toCollection(TreeSet::new)));
    }
    return places;
  }
}
