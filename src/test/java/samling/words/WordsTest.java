package samling.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samling.Folders;
import samling.catalogue.Language;

class WordsTest {
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageHasEveryWord(Language language) {
    assertThat(Words.of(language).all().keySet()).isEqualTo(Words.of(Language.NB).all().keySet());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aWordTakesTheSameArgumentsInEveryLanguage(Language language) {
    Words.of(language)
        .all()
        .forEach(
            (key, text) ->
                assertThat(places(text))
                    .as(key)
                    .isEqualTo(places(Words.of(Language.NB).all().get(key))));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void countsFollowCldrsPluralRules(Language language) {
    PluralRules rules = PluralRules.forLocale(ULocale.forLanguageTag(language.tag()));
    for (int n = 0; n < 130; n++) {
      String form = rules.select(n);
      assertThat(Words.of(language).count("count.courses", n))
          .isEqualTo(Words.of(language).text("count.courses." + form, n));
    }
  }

  /** A word counts as used where its key is named, whole or put together of parts that are. */
  @Test
  void everyWordIsUsedSomewhere() throws IOException {
    StringBuilder sources = new StringBuilder();
    for (String folder : List.of("src/main/java", "templates")) {
      for (String file : Folders.files(Path.of(folder))) {
        sources.append(Files.readString(Path.of(folder).resolve(file), StandardCharsets.UTF_8));
      }
    }
    Set<String> named = new TreeSet<>();
    Matcher text = Pattern.compile("\"([\\w.-]+)\"").matcher(sources);
    while (text.find()) {
      named.add(text.group(1));
    }
    Matcher constant = Pattern.compile("\\b([A-Z][A-Z_]+)\\b").matcher(sources);
    while (constant.find()) {
      named.add(constant.group(1).toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    List<String> beginnings = named.stream().filter(name -> name.endsWith(".")).toList();
    assertThat(Words.of(Language.NB).all().keySet())
        .allMatch(
            key ->
                isUsed(key, named, beginnings)
                    || isUsed(key.replaceFirst("\\.(one|other)$", ""), named, beginnings));
  }

  private static boolean isUsed(String key, Set<String> named, List<String> beginnings) {
    return named.contains(key)
        || beginnings.stream()
            .filter(key::startsWith)
            .map(b -> key.substring(b.length()))
            .anyMatch(
                rest ->
                    named.contains(rest)
                        || Stream.of(rest.split("\\.", -1))
                            .allMatch(part -> named.contains(part) || part.matches("\\d+")));
  }

  @Test
  void whatIsFilledInStaysAsItIs() {
    assertThat(Words.of(Language.NB).text("when.dateAtTime", "{1} {0}", "{0}"))
        .isEqualTo(
            Words.of(Language.NB)
                .text("when.dateAtTime", "A", "B")
                .replace("A", "{1} {0}")
                .replace("B", "{0}"));
  }

  @Test
  void languagesAreCalledByTheirNames() {
    assertThat(Words.of(Language.NB).languageName("sv")).isEqualTo("svensk");
    assertThat(Words.of(Language.NB).languageName("se")).isEqualTo("nordsamisk");
    assertThat(Words.of(Language.SV).languageName("fi")).isEqualTo("finska");
    assertThat(Words.of(Language.NN).languageName("de")).isEqualTo("tysk");
    assertThat(Words.of(Language.EN).languageName("se")).isEqualTo("Northern Sami");
    assertThat(Words.of(Language.EN).languageName("qqq")).isEqualTo("qqq");
  }

  private static Set<String> places(String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = PLACE.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }
}
