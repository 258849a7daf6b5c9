package samling.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samling.Demo;
import samling.Folders;
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
                    Stream.of("front.soon", "front.opening", "calendar.soon", "calendar.opening")
                        .map(k -> text(l, k)))
            .collect(Collectors.toSet());
    assertThat(
            FinishedSite.faults(
                FinishedSite.in(Demo.built()).whole(),
                page -> page.all("h2").map(Element::text).filter(soon::contains)))
        .isEmpty();
  }

  @Test
  void withoutScriptsNoWordOfTheInterfaceRots() throws IOException {
    FinishedSite site = FinishedSite.in(Demo.built());
    String editors = editors();
    int looked = 0;
    List<String> rotten = new ArrayList<>();
    for (Page page : site.pages().values()) {
      String lang = page.document().child(0).attr("lang");
      for (String sentence : sentences(page)) {
        looked++;
        if (RottingWords.rots(sentence, lang) && !editors.contains(sentence)) {
          rotten.add(page.fault(sentence));
        }
      }
    }
    assertThat(rotten).isEmpty();
    assertThat(looked).isGreaterThan(20_000);
  }

  @ParameterizedTest
  @CsvSource({
    "Påmeldingen åpner 1. september 2026, nb",
    "Neste gang, nb",
    "Dette er snart i gang, nb",
    "Alle kursdagar denne månaden, nn",
    "Anmälan är stängd, sv",
    "3 places left, en",
    "Opens tomorrow, en",
  })
  void aRottingWordIsNoticed(String sentence, String lang) {
    assertThat(RottingWords.rots(sentence, lang)).isTrue();
  }

  /** What a page says without scripts, editors' prose and words in other languages left out. */
  private static List<String> sentences(Page page) {
    Document document = page.document().clone();
    document.select("script, [hidden], .prose, [lang]:not(html, a)").remove();
    List<String> texts = new ArrayList<>();
    document
        .nodeStream(TextNode.class)
        .map(node -> node.text().replace('\u00a0', ' ').strip())
        .forEach(texts::add);
    document
        .select("meta[name=description], meta[property^=og]")
        .forEach(meta -> texts.add(meta.attr("content")));
    document.select("[aria-label]").forEach(e -> texts.add(e.attr("aria-label")));
    document.select("link[title]").forEach(link -> texts.add(link.attr("title")));
    return texts.stream()
        .flatMap(text -> Stream.of(text.split("(?<=[.?!]) | – |(?<=\\w): ", -1)))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** All that editors have written: whether it stays true is their business. */
  private static String editors() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String file : Folders.files(Path.of("content"))) {
      all.append(Files.readString(Path.of("content").resolve(file), StandardCharsets.UTF_8));
    }
    return all.toString().replaceAll("\\s+", " ");
  }

  /** A word for now would be untrue some day, and so would its colour. */
  private static boolean lasts(Element tag) {
    Set<String> passing =
        Stream.of(Language.values())
            .flatMap(
                l ->
                    Stream.of(
                            "open",
                            "opens-later",
                            "few-places",
                            "waiting-list",
                            "closed",
                            "under-way",
                            "past")
                        .map(k -> text(l, "state." + k)))
            .collect(Collectors.toSet());
    return tag.className().equals("tag is-dated")
        && passing.stream().noneMatch(tag.text()::equalsIgnoreCase);
  }

  private static String text(Language language, String key) {
    return Words.of(language).text(key);
  }
}
