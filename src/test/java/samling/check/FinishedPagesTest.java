package samling.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinishedPagesTest {

  private static final String FINE =
      "<!doctype html><html lang=nb><head><title>T</title></head><body><h1 id=top-1>T</h1>\n%s\n";

  private static List<String> faults(Map<String, String> files) {
    FinishedPages pages =
        new FinishedPages(URI.create("https://kurs.example.no/kurs/"), files.keySet());
    files.forEach((path, html) -> pages.look(path, html.getBytes(StandardCharsets.UTF_8)));
    return pages.faults(files.keySet()).stream()
        .map(
            d ->
                d.span().file()
                    + ":"
                    + d.span().line()
                    + ":"
                    + d.span().column()
                    + " "
                    + d.rule().id())
        .toList();
  }

  private static List<String> faultsOf(String body) {
    return faults(
        new TreeMap<>(
            Map.of(
                "index.html", FINE.formatted(""),
                "om/index.html", FINE.formatted(body),
                "img/a.jpg", "")));
  }

  @Test
  void aFileMayBecomeKnownAfterThePagesThatLinkToIt() {
    FinishedPages pages = new FinishedPages(URI.create("https://kurs.example.no/"), List.of());
    String links = FINE.formatted("<img src=a.jpg alt=''><img src=b.jpg alt=''>");
    pages.look("index.html", links.getBytes(StandardCharsets.UTF_8));
    assertThat(pages.faults(List.of("index.html", "a.jpg")))
        .extracting(fault -> fault.args().get(0))
        .containsExactly("b.jpg");
  }

  @Test
  void linksLeadSomewhere() {
    assertThat(
            faultsOf(
                """
                <a href="../">Front</a> <a href="./">Here</a> <a href="">Here</a> <a href="../om">Here</a>
                <a href="../index.html?x=1#top-1">Heading</a> <a href="#top">Top</a>
                <a href="https://www.example.no/none">Elsewhere</a> <a href="mailto:a@example.no">Mail</a>
                <a href="https://kurs.example.no/kurs/om/">Here</a> <a href="/kurs/">Front</a>
                <img src="../img/a.jpg" alt="" srcset="../img/a.jpg 1x, ../img/b.jpg 2x">
                <a href="../none/">None</a> <a href="../../out/">Out</a>
                <a href="https://kurs.example.no/kurs/none">None</a> <a href="/om/">Beside the site</a>
                <a href="../#none">No such place</a> <a href="#top-1">Heading</a> <a href='#n%C3%B8'>No</a>
                """))
        .containsExactly(
            "om/index.html:6:40 broken-link",
            "om/index.html:7:10 broken-link",
            "om/index.html:7:38 broken-link",
            "om/index.html:8:10 broken-link",
            "om/index.html:8:63 broken-link",
            "om/index.html:9:10 broken-fragment",
            "om/index.html:9:76 broken-fragment");
  }

  @Test
  void anAddressOfTheSiteIsFollowedHoweverItIsWritten() {
    assertThat(faultsOf("<a href='https://kurs.example.no/kurs&#47;none'>None</a>")).hasSize(1);
    assertThat(faultsOf("<a href='https://kurs.example.no/kursene/none'>Beside</a>")).isEmpty();
    assertThat(faultsOf("<a href=' https://kurs.example.no/kurs/none'>None</a>")).hasSize(1);
  }

  @Test
  void identifiersAreUsedOnce() {
    assertThat(faultsOf("<p id=a>æ 😀</p><p id=b></p><p id=a></p>"))
        .containsExactly("om/index.html:2:34 duplicate-html-id");
  }

  @Test
  void aPageHasATitleOneHeadingAndAlternativeTexts() {
    assertThat(
            faults(
                Map.ofEntries(
                    entry("a.html", "<title> </title>\n<h2>A</h2><img src='a.html'>"),
                    entry("b.html", "<title>B</title><h1>B</h1>\n <h1>B</h1>"),
                    entry(
                        "c.html",
                        "<title>C</title><meta http-equiv=refresh content='0; url=none/'>"))))
        .containsExactly(
            "a.html:1:1 page-without-title",
            "a.html:1:1 page-without-heading",
            "a.html:2:11 image-without-alt",
            "b.html:2:2 second-main-heading",
            "c.html:1:17 broken-link");
  }

  /** A link that was followed on one page is not taken to mean the same where it does not. */
  @Test
  void whatALinkMeansIsUpToThePageItStandsOn() {
    StringBuilder links = new StringBuilder();
    for (String address :
        Stream.of(
                "|#|#top-1|#none|?a|..|.|./|../|../../|../../../|../a/|../../a/|a/|a/b/|index.html"
                    .split("\\|", -1),
                "../index.html|../../index.html|a/#top-1|../a/#none|../../a/#top-1|../../a/#none"
                    .split("\\|", -1),
                "/kurs/|/kurs/a/|/kurs/none|/a/|/|//x|https://kurs.example.no/kurs/a/#top-1"
                    .split("\\|", -1),
                "https://kurs.example.no/kurs/none|https://a.example/|mailto:a@example.no|a:b|../a:b"
                    .split("\\|", -1),
                " ../a/| #top-1| #none|../..//a/|a/../a/|../b/../a/|%61/|../%61/#top%2D1|../#top-1"
                    .split("\\|", -1),
                "../../&amp;|../../a&amp;/|?x#none|../?x#none|../..|../../..".split("\\|", -1))
            .flatMap(Stream::of)
            .toList()) {
      links.append("<a href=\"").append(address).append("\">x</a>\n");
    }
    String page =
        "<!doctype html><html><head><title>T</title></head><body><h1 id=\"top-1\">T</h1>\n"
            + links
            + "</body></html>";
    Map<String, String> files = new TreeMap<>();
    for (String path : List.of("", "a/", "a/b/", "b/", "b/a/", "a&/", "c/d/e/")) {
      files.put(path + "index.html", page);
    }
    files.put("404.html", page);
    assertThat(PlainPage.of("a.html", page.getBytes(StandardCharsets.UTF_8))).isNotNull();

    List<String> alone = new ArrayList<>();
    for (String first : files.keySet()) {
      Map<String, String> order = new LinkedHashMap<>();
      order.put(first, page);
      order.putAll(files);
      faults(order).stream().filter(fault -> fault.startsWith(first + ":")).forEach(alone::add);
    }
    List<String> paths = new ArrayList<>(files.keySet());
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(paths, new Random(i));
      Map<String, String> order = new LinkedHashMap<>();
      paths.forEach(path -> order.put(path, page));
      assertThat(faults(order)).containsExactlyInAnyOrderElementsOf(alone);
    }
    assertThat(alone).hasSizeGreaterThan(100);
  }

  @Test
  void manyPagesTakeTimeInProportion() {
    Map<String, String> files = new LinkedHashMap<>();
    for (int i = 0; i < 2000; i++) {
      StringBuilder links = new StringBuilder();
      for (int j = 0; j < 20; j++) {
        links.append("<p><a href='../p").append((i * 7 + j) % 2000).append("/#top-1'>x</a>\n");
      }
      files.put("p" + i + "/index.html", FINE.formatted(links));
    }
    assertThat(faults(files)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "a/b/index.html, ../c/, a/c/",
    "a/b/index.html, ../../, ''",
    "a/b/index.html, .., a/",
    "a/b/index.html, ., a/b/",
    "a/b/index.html, x.css, a/b/x.css",
    "a/b/index.html, ../../../x, ../x",
    "index.html, 'a%20b', a b",
    "index.html, ./a//b, a/b"
  })
  void addressesAreResolvedAsBrowsersDo(String page, String address, String path) {
    assertThat(Target.of(address, page, "https://x.example/")).isEqualTo(new Target(path, ""));
  }
}
