package samling.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samling.Demo;
import samling.check.PageFacts.PageLink;

/** What is said of a plain page is what a parser of HTML says of it; of other pages nothing is. */
class PlainPageTest {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="nb">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'self'">
      <title>Å lære 😀 bort</title>
      <link rel="stylesheet" href="../a.css">
      <script src="../a.js" defer></script>
      <script type="application/ld+json">{"a": "<b> </ script>"}</script>
      </head>
      <body>
      <!-- Nothing <p> here -- -->
      <header id="top-1"><a href="../?a=1&amp;b=&quot;2&quot;">Forsiden</a>
      <svg viewBox="0 0 9 9" aria-hidden="true"><title>Kode</title><path d="M0 0h9"/><use href="#kode"/></svg></header>
      <main><h1>Å lære 😀 <em>bort</em></h1>
      <p class="lead">Les <a href='#dato-1'><b>mer</b></a> &amp; spør<br>
      om 😀 <a href="../kurs/#x">kurs</a>.</p>
      <ul><li id="a">En<ul><li>To</li></ul></li><li><p>Tre</p></li></ul>
      <dl class="pairs"><div><dt>Når</dt><dd>Nå</dd></div></dl>
      <table><caption>T</caption><thead><tr><th>A</th></tr></thead><tbody><tr><td id="td"><a href="b/">B</a></td></tr></tbody></table>
      <form action="../sok/"><label>Ord <input name="q" id="q"></label><select id="s"><option value="1">En &amp; to</option></select>
      <textarea id="t"><a href="no"></textarea><button>Søk</button></form>
      <img src="a.jpg" srcset="a.jpg 1x, b.jpg 2x" alt=""><details><summary>Mer</summary><hr></details>
      </main>
      </body>
      </html>
      """;

  private static List<String> told(PageFacts facts) {
    return List.of(
        facts.ids().stream().sorted().toList().toString(),
        facts.links().stream()
            .map(link -> link.place().get() + " " + link.address())
            .sorted()
            .toList()
            .toString(),
        facts.faults().toString());
  }

  private static PageFacts facts(PlainPage page) {
    List<PageLink> links =
        IntStream.range(0, page.attributes().count())
            .mapToObj(page::links)
            .flatMap(List::stream)
            .toList();
    return new PageFacts(page.ids(), links, List.of());
  }

  private static boolean isPlain(String html) {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    PlainPage plain = PlainPage.of("a/index.html", bytes);
    if (plain == null) {
      return false;
    }
    assertThat(told(facts(plain))).as(html).isEqualTo(told(AnyPage.facts("a/index.html", bytes)));
    return true;
  }

  @Test
  void aPageOfManyElementsIsReadAsAParserDoes() {
    assertThat(isPlain(PAGE)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>A<div id=\"x\">B</div></p>",
        "<p>A<p>B</p></p>",
        "<b>A<p>B</b></p>",
        "<a href=\"b/\">A<a href=\"c/\">B</a></a>",
        "<table><tr><td>A</td></tr><p>B</p></table>",
        "<table>A<tr><td>B</td></tr></table>",
        "<li>A</li>",
        "<dl><dd>A<div><dt>B</dt></div></dd></dl>",
        "<div><dt>B</dt></div>",
        "<form><form id=\"x\"></form></form>",
        "<h2>A<h3>B</h3></h2>",
        "<div/>A",
        "<P>A</P>",
        "<p id=x>A</p>",
        "<p id=\"x\" id=\"y\">A</p>",
        "<p id=\"x\"></p><p id=\"x\"></p>",
        "<img src=\"a.jpg\">",
        "<h1>B</h1>",
        "<a name=\"x\">A</a>",
        "<a href=\"?a=1&copy=2\">A</a>",
        "<a href=\"?a=1&\">A</a>",
        "<a href=\"?a=1&amp\">A</a>",
        "<meta http-equiv=\"refresh\" content=\"0; url=b/\">",
        "<script><!-- <script></script> --></script>",
        "<noscript><a href=\"b/\">A</a></noscript>",
        "<svg><p>A</p></svg>",
        "<svg><title>A<b>B</b></title></svg>",
        "<path d=\"M0\"/>",
        "<select><option>A<b>B</b></option></select>",
        "1 < 2",
        "<p>A",
        "</p>",
        "</body><p>A</p>",
        "<body id=\"x\"></body>",
        "<template><a href=\"b/\">A</a></template>",
        "<!-- A --!> B -->",
        "<!> -->",
        "<?php a ?>",
        "<p\u0000>A</p>"
      })
  void whatAParserMovesMendsOrFaultsIsNotPlain(String markup) {
    assertThat(isPlain(PAGE.replace("</main>", markup + "</main>"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title> </title>",
        "<title>&nbsp;</title>",
        "<title></title>",
        "<title>A &copy; B</title>"
      })
  void aPageWithoutAPlainTitleIsNotPlain(String title) {
    assertThat(isPlain(PAGE.replaceFirst("<title>.*?</title>", title))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Mat &amp; måltider</title>",
        "<title>&amp;</title>",
        "<title>&lt;p> &quot;A&quot; &#39;B&#39; &gt; C</title>"
      })
  void aTitleMayReferToCharacters(String title) {
    assertThat(isPlain(PAGE.replaceFirst("<title>.*?</title>", title))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=\"?a=1&amp;b=2&amp;amp;c\">A</a>",
        "<a href='?a=&quot;&lt;&#39;&gt;'>A</a>",
        "<p id=\"a&amp;b\">A</p>"
      })
  void anAddressMayReferToCharacters(String markup) {
    assertThat(isPlain(PAGE.replace("</main>", markup + "</main>"))).isTrue();
  }

  @Test
  void allPagesOfTheDemoArePlainButThoseThatLeadOn() throws IOException {
    try (Stream<Path> files = Files.walk(Demo.built())) {
      List<Path> pages = files.filter(file -> file.toString().endsWith(".html")).toList();
      assertThat(pages).hasSizeGreaterThan(100);
      for (Path page : pages) {
        String html = Files.readString(page);
        boolean leadsOn = html.contains("http-equiv=\"refresh\"");
        assertThat(isPlain(html)).as(page.toString()).isEqualTo(!leadsOn);
      }
    }
  }

  @Test
  void noBrokenPageIsReadOtherwiseThanAParserDoes() {
    Random random = new Random(7);
    String[] pieces = PAGE.split("(?<=>)|(?=<)", -1);
    int plain = 0;
    for (int i = 0; i < 4000; i++) {
      plain += isPlain(broken(pieces, random)) ? 1 : 0;
    }
    assertThat(plain).isBetween(400, 3600);
  }

  /** The page with a few of its pieces lost, doubled, exchanged or cut. */
  private static String broken(String[] pieces, Random random) {
    String[] all = pieces.clone();
    for (int n = random.nextInt(3); n >= 0; n--) {
      int at = 1 + random.nextInt(all.length - 1);
      int other = 1 + random.nextInt(all.length - 1);
      switch (random.nextInt(5)) {
        case 0 -> all[at] = "";
        case 1 -> all[at] = all[at] + all[at];
        case 2 -> all[at] = all[other];
        case 3 -> all[at] = all[at].substring(random.nextInt(all[at].length() + 1));
        default -> all[at] = all[other] + all[at];
      }
    }
    return String.join("", all);
  }
}
