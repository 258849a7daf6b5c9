package samling.diagnostic;

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

class MessagesTest {

  private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

  @ParameterizedTest
  @ValueSource(strings = {"nb", "nn", "sv"})
  void everyLanguageHasTheSameSentencesWithTheSamePlaces(String language) throws IOException {
    assertThat(places(language)).isEqualTo(places("en"));
  }

  @Test
  void everyRuleHasASentenceAndNoSentenceIsLeftOver() throws IOException {
    Set<String> rules = new TreeSet<>();
    for (Rule rule : Rule.values()) {
      rules.add(rule.id());
    }
    Set<String> told =
        places("en").keySet().stream()
            .filter(key -> !key.startsWith("word."))
            .map(key -> key.replaceFirst("\\..*", ""))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(told).isEqualTo(rules);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nb", "nn", "sv", "en"})
  void sentencesEndWithAFullStopAndAdviceDoesNot(String language) throws IOException {
    properties(language)
        .forEach(
            (key, sentence) -> {
              if (key.contains(".help")) {
                assertThat(sentence).as(key).doesNotEndWith(".");
              } else if (!key.startsWith("word.")) {
                assertThat(sentence).as(key).endsWith(".");
              }
            });
  }

  private static Map<String, Set<String>> places(String language) throws IOException {
    Map<String, Set<String>> places = new TreeMap<>();
    properties(language)
        .forEach(
            (key, sentence) ->
                places.put(
                    key,
                    PLACE
                        .matcher(sentence)
                        .results()
                        .map(place -> place.group())
                        .collect(Collectors.toCollection(TreeSet::new))));
    return places;
  }

  private static Map<String, String> properties(String language) throws IOException {
    Properties properties = new Properties();
    String name = "messages_" + language + ".properties";
    try (var reader =
        new InputStreamReader(Messages.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    Map<String, String> sentences = new TreeMap<>();
    properties.stringPropertyNames().forEach(k -> sentences.put(k, properties.getProperty(k)));
    return sentences;
  }
}
