package samling.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samling.catalogue.Language;

class OrderTest {
  private static final List<String> NAMES =
      List.of("Zebra", "Ålesund", "Øst", "Ærø", "Aasen", "Ås", "Ödemark", "Ängen", "Asker");

  @Test
  void norwegianEndsWithAringAndDoubleA() {
    assertThat(NAMES.stream().sorted(Order.of(Language.NB)))
        .containsExactly(
            "Asker", "Zebra", "Ängen", "Ærø", "Ödemark", "Øst", "Ålesund", "Ås", "Aasen");
  }

  @Test
  void swedishEndsWithOWithDots() {
    assertThat(List.of("Öst", "Äng", "Ås", "Zon").stream().sorted(Order.of(Language.SV)))
        .containsExactly("Zon", "Ås", "Äng", "Öst");
  }

  /** Two texts at a time, of few characters each, so that they often agree for a while. */
  @ParameterizedTest
  @EnumSource
  void everyTwoTextsAreOrderedAsIcuOrdersThem(Language language) {
    Comparator<String> right =
        Comparator.<String>comparingInt(s -> s.isEmpty() ? 1 : 0)
            .thenComparing(Collator.getInstance(ULocale.forLanguageTag(language.tag())))
            .thenComparing(Comparator.naturalOrder());
    Comparator<String> ours = Order.of(language);
    Random random = new Random(20);
    int plain = 0;
    Letters letters = new Letters(language);
    for (int i = 0; i < 200_000; i++) {
      String one = text(random);
      String other = random.nextBoolean() ? text(random) : changed(one, random);
      assertThat(Integer.signum(ours.compare(one, other)))
          .as("%s: <%s> and <%s>", language, one, other)
          .isEqualTo(Integer.signum(right.compare(one, other)));
      plain += letters.of(one) == null ? 0 : 1;
    }
    assertThat(plain).isBetween(50_000, 190_000);
  }

  @Test
  void whatIsNotPlainIsSaidToBe() {
    Letters norwegian = new Letters(Language.NB);
    assertThat(norwegian.of("Ålesund – «bli med»!")).isNotNull();
    assertThat(norwegian.of("kurs")).isEqualTo(norwegian.of("KURS"));
    assertThat(List.of("Haakon", "AAse", "a\u030A", "ß", "co\u00ADop", "ﬁn", "😀", "ŋ", "\t"))
        .allMatch(text -> norwegian.of(text) == null);
    assertThat(new Letters(Language.SV).of("Haakon")).isNotNull();
    assertThat(new Letters(Language.EN).of("æ")).isNull();
  }

  private static final String CHARACTERS =
      " \u00a0_-–—,;:!?.…'’\"“”«»()[]{}§@*/\\&#%`´^+<=>|~$€09aabbkksszzAABKSZ"
          + "æÆøØåÅäÄöÖéÉèÈüÜáàóòôßŋŊšđœﬁ\u00AD\u0308\u030A\t\u200B漢";

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(6); length > 0; length--) {
      int end = random.nextInt(4) == 0 ? CHARACTERS.length() : CHARACTERS.indexOf("ßŋ");
      text.append(CHARACTERS.charAt(random.nextInt(end)));
    }
    return text.toString();
  }

  private static String changed(String text, Random random) {
    int at = random.nextInt(text.length() + 1);
    return text.substring(0, at) + text(random) + text.substring(at);
  }
}
