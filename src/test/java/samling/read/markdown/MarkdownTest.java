package samling.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samling.catalogue.Language;
import samling.source.SourceText;

class MarkdownTest {

  @Test
  void plainTextIsAParagraph() {
    assertThat(html("Hei *du*,\nog **dere** & <alle>.".replace("<alle>", "a < b")))
        .isEqualTo("<p>Hei <em>du</em>,\nog <strong>dere</strong> &amp; a &lt; b.</p>");
  }

  @Test
  void aDateAtTheStartOfALineIsNoListItem() {
    assertThat(html("18. november er det fullt.\n\n> 1. mai er fridag."))
        .isEqualTo(
            "<p>18.\u00a0november er det fullt.</p>\n"
                + "<blockquote>\n<p>1.\u00a0mai er fridag.</p>\n</blockquote>");
    assertThat(html("1. Les\n2. Skriv")).startsWith("<ol>");
  }

  @Test
  void linksKeepTheirAddressesAndNamesVerbatim() {
    assertThat(
            html("[a](https://example.no/?a=1&b=2 \"Tittel\") [b](course:mi#d) [c](#d) [d](../e)"))
        .isEqualTo(
            "<p><a href=\"https://example.no/?a=1&amp;b=2\" title=\"Tittel\">a</a>"
                + " <a href=\"course:mi#d\">b</a> <a href=\"#d\">c</a> <a href=\"../e\">d</a></p>");
  }

  @Test
  void bareAddressesAreLinks() {
    assertThat(html("Se www.example.no, https://example.no/a eller a@example.no."))
        .isEqualTo(
            "<p>Se <a href=\"https://www.example.no\">www.example.no</a>,"
                + " <a href=\"https://example.no/a\">https://example.no/a</a> eller"
                + " <a href=\"mailto:a@example.no\">a@example.no</a>.</p>");
  }

  @Test
  void imagesAreNamedAndDescribed() {
    assertThat(html("![Et *fjell*](asset:img/mitt%20fjell.jpg)"))
        .isEqualTo("<p><img src=\"asset:img/mitt fjell.jpg\" alt=\"Et fjell\"></p>");
  }

  @Test
  void linesMayBeBroken() {
    assertThat(html("a  \nb")).isEqualTo("<p>a<br>\nb</p>");
  }

  @Test
  void tablesHaveHeadsThatSayWhatTheyHead() {
    assertThat(html("| A | B |\n|:--|--:|\n| 1 | 2 | 3 |\n| 4 |\n[Priser]\n"))
        .isEqualTo(
            """
            <div class="table-wrap" tabindex="0" role="region" aria-label="Priser">
            <table>
            <caption>Priser</caption>
            <thead>
            <tr><th scope="col" class="align-left">A</th><th scope="col" class="align-right">B</th></tr>
            </thead>
            <tbody>
            <tr><td class="align-left">1</td><td class="align-right">2</td></tr>
            <tr><td class="align-left">4</td><td class="align-right"></td></tr>
            </tbody>
            </table>
            </div>""");
  }

  @Test
  void aFrameAroundATableIsReachedAndNamed() {
    assertThat(html("| *Dag* & \"tid\" | [Tema](https://example.no/) |\n|---|---|\n| 1 | 2 |\n"))
        .startsWith(
            "<div class=\"table-wrap\" tabindex=\"0\" role=\"region\""
                + " aria-label=\"Dag &amp; &quot;tid&quot;, Tema\">\n<table>\n<thead>\n");
    assertThat(html("|  |\n|---|\n| 1 |\n\n| A |\n|---|\n"))
        .contains(
            "<div class=\"table-wrap\" tabindex=\"0\">\n",
            "<div class=\"table-wrap\" tabindex=\"0\" role=\"region\" aria-label=\"A\">\n");
  }

  @Test
  void aTableMayHaveNothingButItsHead() {
    assertThat(html("| A |\n|---|\n")).contains("<th scope=\"col\">A</th>").doesNotContain("tbody");
  }

  @Test
  void footnotesLeadThereAndBack() {
    assertThat(html("A[^x] b[^x].\n\n[^x]: Note.\n", Placement.part("practical")))
        .isEqualTo(
            """
            <p>A<sup><a id="practical-fnref-1" href="#practical-fn-1" role="doc-noteref">1</a></sup> \
            b<sup><a id="practical-fnref-1-2" href="#practical-fn-1" role="doc-noteref">1</a></sup>.</p>
            <div class="footnotes" role="doc-endnotes">
            <ol>
            <li id="practical-fn-1">
            <p>Note.</p>
            <a class="footnote-back" href="#practical-fnref-1" role="doc-backlink" aria-label="1">↩︎</a>\
            <a class="footnote-back" href="#practical-fnref-1-2" role="doc-backlink" aria-label="1">↩︎</a></li>
            </ol>
            </div>""");
  }

  @Test
  void aFootnoteThatIsNotThereStaysAsItIs() {
    assertThat(html("A[^x].")).isEqualTo("<p>A[^x].</p>");
  }

  @Test
  void definitionsAndTasksAreLists() {
    assertThat(html("Ord\n: Forklaring"))
        .isEqualTo("<dl>\n<dt>Ord</dt>\n<dd>Forklaring</dd>\n</dl>");
    assertThat(html("- [ ] gjør\n- [x] gjort"))
        .isEqualTo(
            """
            <ul>
            <li class="task"><span class="task-mark">☐</span> gjør</li>
            <li class="task task-done"><span class="task-mark">☑</span> gjort</li>
            </ul>""");
  }

  @Test
  void aLinkThatIsNamedLikeABoxIsNoTask() {
    String link = "<a href=\"#a\">x</a>";
    String all = "<ul>\n<li>" + link + " b</li>\n<li>" + link.replace("x", "X") + "</li>\n</ul>";
    String text = "- [x](#a) b\n- [X](#a)";
    assertThat(html(text)).isEqualTo(all);
    assertThat(html(text + "\n\nA[^1]\n\n[^1]: b")).startsWith(all);
    assertThat(html("1. [x](#a)\n\n   b")).contains("<p>" + link + "</p>\n<p>b</p>");
    assertThat(html("- [x] (a)")).contains("☑</span> (a)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"- [x]\tabc", "- [x] \tabc", "1. [x]\tabc", "-\t[x]\tabc"})
  void aTabAfterABoxIsABlank(String item) {
    assertThat(html(item)).contains("☑</span> abc</li>");
    assertThat(html(item + "\nd ef\n\ng")).contains("☑</span> abc\nd ef</li>");
  }

  @Test
  void theNameOfAMonthEndsWhereNoLetterFollows() {
    assertThat(html("1. mai, fri[^x]")).startsWith("<p>1.");
    assertThat(html("1. maiåpent hus[^x]")).startsWith("<ol>");
    assertThat(html("1. maia[^x]")).startsWith("<ol>");
  }

  @Test
  void notesAreSetOffFromTheText() {
    assertThat(html("!!! warning \"Obs & hei\"\n    Husk.\n"))
        .isEqualTo(
            "<div class=\"note note-warning\" role=\"note\"><p class=\"note-title\">Obs &amp; hei</p>\n"
                + "<p>Husk.</p>\n</div>");
    assertThat(html("!!! tip\n    Husk.\n"))
        .isEqualTo("<div class=\"note note-tip\" role=\"note\">\n<p>Husk.</p>\n</div>");
    assertThat(html("???+ tip \"Mer\"\n    Husk.\n"))
        .isEqualTo(
            "<details class=\"note note-tip\" open=\"\"><summary>Mer</summary>\n"
                + "<p>Husk.</p>\n</details>");
  }

  @Test
  void headingsAreFittedIntoThePage() {
    String text = "# A\n### B\n## C\n#### D\n# E\n";

    assertThat(html(text))
        .isEqualTo(
            """
            <h2 id="a">A</h2>
            <h3 id="b">B</h3>
            <h3 id="c">C</h3>
            <h4 id="d">D</h4>
            <h2 id="e">E</h2>""");
    assertThat(html(text, Placement.part("x")))
        .isEqualTo("<h4>A</h4>\n<h5>B</h5>\n<h5>C</h5>\n<h6>D</h6>\n<h4>E</h4>");
  }

  @Test
  void headingsHaveUniqueNamesOfPlainLetters() {
    assertThat(
            html(
                "## Være på øya?\n\n## Være på øya\n\n## !!!\n\n## `Kode` og [lenke](#x) <https://a.no>\n"))
        .contains("id=\"vaere-pa-oya\"", "id=\"vaere-pa-oya-2\"", "id=\"section\"")
        .contains("id=\"kode-og-lenke-https-a-no\"");
  }

  @Test
  void codeIsLeftAlone() {
    assertThat(html("```java\na < b\n```\n"))
        .isEqualTo("<pre><code class=\"language-java\">a &lt; b\n</code></pre>");
    assertThat(html("`<b>`")).isEqualTo("<p><code>&lt;b&gt;</code></p>");
  }

  @Test
  void rawHtmlThatDoesNoHarmStaysAndSoDoesTheMarkdownAroundIt() {
    String markdown =
        """
        ## Én

        | A | B |
        |---|--:|
        | 1 | 2 |

        - [x] gjort[^1]

        [^1]: Note

        !!! tip "T"
            i

        """;
    String html = html(markdown);

    assertThat(html(markdown + "<abbr title=\"Motiverende intervju\">MI</abbr> 1+1=2 a@example.no"))
        .satisfies(
            mixed -> {
              for (String tag : html.split("(?=<)|(?<=>)", -1)) {
                assertThat(mixed).contains(tag.strip());
              }
            })
        .contains("<abbr title=\"Motiverende intervju\">MI</abbr> 1+1=2");
  }

  @Test
  void theSameTextGivesTheSameHtmlOnManyThreads() {
    String text = "# A\n\nB[^1] [c](course:d) <b>x</b>\n\n[^1]: E\n\n| a |\n|---|\n| b |\n";
    String once = html(text);

    assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> html(text))).containsOnly(once);
  }

  static String html(String markdown) {
    return html(markdown, Placement.BODY);
  }

  static String html(String markdown, Placement placement) {
    return rendered(markdown, placement).prose().html();
  }

  static Rendered rendered(String markdown, Placement placement) {
    SourceText file = new SourceText("a.md", markdown);
    return Markdown.render(Excerpt.tail(file, 0), Language.NB, placement);
  }
}
