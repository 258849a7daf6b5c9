package samling.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

  @Test
  void listsReadAsSentencesDo() {
    assertThat(Words.of(Language.NB).list(List.of("a"))).isEqualTo("a");
    assertThat(Words.of(Language.SV).list(List.of("a", "b"))).isEqualTo("a och b");
    assertThat(Words.of(Language.EN).list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
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
