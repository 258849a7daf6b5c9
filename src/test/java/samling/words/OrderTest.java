package samling.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import samling.catalogue.Language;

class OrderTest {
  private static final List<String> NAMES =
      List.of("Zebra", "Ålesund", "Øst", "Ærø", "Aasen", "Ås", "Ödemark", "Ängen", "Asker");

  @Test
  void norwegianEndsWithAringAndDoubleA() {
    assertThat(NAMES.stream().sorted(Order.of(Language.NB)))
        .containsExactly(
            "Asker", "Zebra", "Ærø", "Ängen", "Ödemark", "Øst", "Aasen", "Ålesund", "Ås");
  }

  @Test
  void swedishEndsWithOWithDots() {
    assertThat(List.of("Öst", "Äng", "Ås", "Zon").stream().sorted(Order.of(Language.SV)))
        .containsExactly("Zon", "Ås", "Äng", "Öst");
  }
}
