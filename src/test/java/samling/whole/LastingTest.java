package samling.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import samling.Demo;
import samling.catalogue.Language;
import samling.words.Words;

/** Pages as they are without scripts say nothing that time makes untrue. */
class LastingTest {

  @Test
  void whatWillChangeIsToldAsAFact() throws IOException {
    FinishedSite site = FinishedSite.in(Demo.built());
    assertThat(site.whole().stream().mapToLong(p -> p.all(".tag[data-state]").count()).sum())
        .isGreaterThan(200);
    assertThat(
            FinishedSite.faults(
                site.whole(),
                page -> page.all(".tag[data-state]").filter(tag -> !lasts(tag)).map(Element::text)))
        .isEmpty();
  }

  @Test
  void onlyAScriptSaysSoon() throws IOException {
    Set<String> soon =
        Stream.of(Language.values())
            .flatMap(
                l ->
                    Stream.of("front.soon", "front.opening", "calendar.opening")
                        .map(k -> text(l, k)))
            .collect(Collectors.toSet());
    assertThat(
            FinishedSite.faults(
                FinishedSite.in(Demo.built()).whole(),
                page -> page.all("h2").map(Element::text).filter(soon::contains)))
        .isEmpty();
  }

  /** A word for now would be untrue some day, and so would its colour. */
  private static boolean lasts(Element tag) {
    Set<String> passing =
        Stream.of(Language.values())
            .flatMap(
                l ->
                    Stream.of("open", "opens-later", "few-places", "closed", "under-way", "past")
                        .map(k -> text(l, "state." + k)))
            .collect(Collectors.toSet());
    return tag.className().equals("tag is-dated")
        && passing.stream().noneMatch(tag.text()::equalsIgnoreCase);
  }

  private static String text(Language language, String key) {
    return Words.of(language).text(key);
  }
}
