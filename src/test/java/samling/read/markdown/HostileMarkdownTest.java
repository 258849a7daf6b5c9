package samling.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samling.catalogue.Language;
import samling.diagnostic.Diagnostic;
import samling.source.SourceText;

class HostileMarkdownTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[x](javascript:alert(1))",
        "[x](JavaScript:alert(1))",
        "[x](<java&#10;script:alert(1)>)",
        "[x](java&Tab;script:alert(1))",
        "[x](&#106;avascript:alert(1))",
        "[x](data:text/html,<script>)",
        "[x](vbscript:x)",
        "[x](file:///etc/passwd)",
        "[x](//evil.example)",
        "[x](/\\evil.example)",
        "[x](\\\\\\\\evil.example)",
        "[x](https:evil)",
        "[x](1x:y)",
        "[x]()",
        "[x](course:)",
        "<javascript:alert(1)>",
        "[x]\n\n[x]: javascript:alert(1)",
        "![x](javascript:alert(1))",
        "![x](https://example.com/pixel.gif)",
        "![x](mailto:a@example.no)",
        "![x](course:a)",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<a href='java&#x09;script:alert(1)'>x</a>",
        "<img alt=\"x\" src=\"https://example.com/pixel.gif\">"
      })
  void addressesThatMayNotBeLinkedTo(String markdown) {
    Rendered rendered = MarkdownTest.rendered(markdown, Placement.BODY);

    assertThat(rendered.diagnostics()).extracting(d -> d.rule().id()).containsExactly("bad-url");
    assertThat(Jsoup.parseBodyFragment(rendered.prose().html()).select("[href], [src]")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "a <script src=x></script>",
        "<img src=asset:x alt=x onerror=alert(1)>",
        "<svg onload=alert(1)>",
        "<iframe src=\"https://example.com\"></iframe>",
        "<p style=\"position:fixed\">x</p>",
        "<style>p{}</style>",
        "<form action=\"https://example.com\"><input></form>",
        "<object data=x></object>",
        "<base href=\"https://example.com\">",
        "<meta http-equiv=refresh content=0>",
        "<link rel=stylesheet href=x>",
        "<div onclick=\"x\">y</div>",
        "<math><mtext></mtext></math>"
      })
  void htmlThatDoesHarmIsTakenOutAndReported(String markdown) {
    Rendered rendered = MarkdownTest.rendered(markdown, Placement.BODY);

    assertThat(rendered.diagnostics())
        .isNotEmpty()
        .allSatisfy(fault -> assertThat(fault.rule().id()).isEqualTo("html-removed"));
    for (Element element : Jsoup.parseBodyFragment(rendered.prose().html()).body().select("*")) {
      assertThat(element.normalName())
          .isNotIn("script", "style", "iframe", "svg", "math", "form", "input", "object")
          .isNotIn("base", "meta", "link");
      assertThat(element.attributes().asList())
          .noneMatch(attribute -> attribute.getKey().matches("on.*|style"));
    }
  }

  @Test
  void whatIsTakenOutIsPointedAt() {
    SourceText file = new SourceText("a.md", "Hei\n<b onclick=x>du</b> <B OnClick=y>og</B>\n");
    List<Diagnostic> faults =
        Markdown.render(Excerpt.tail(file, 0), Language.NB, Placement.BODY).diagnostics();

    assertThat(faults)
        .extracting(fault -> fault.span().line() + ":" + fault.span().column())
        .containsExactly("2:4", "2:24");
    assertThat(faults).extracting(fault -> file.slice(fault.span())).contains("OnClick");
  }

  @Test
  void tagsThatAreNotClosedDoNotSpill() {
    assertThat(MarkdownTest.html("<div><b>a\n\nb</i></section>"))
        .satisfies(
            html ->
                assertThat(Jsoup.parseBodyFragment(html).body().html().replaceAll("\\s", ""))
                    .isEqualTo(html.replaceAll("\\s", "")));
  }

  @Test
  void commentsAndControlCharactersVanish() {
    assertThat(MarkdownTest.html("a <!-- x --> b&#1;\u0007\n\n<!-- y -->\n"))
        .isEqualTo("<p>a  b</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "![",
        "*",
        "**a ",
        "_",
        "> ",
        "- ",
        "1. ",
        "`",
        "<",
        "<a ",
        "](",
        "[a](",
        "&",
        "!!! n\n    ",
        "|",
        "\\",
        "[^",
        "# ",
        "<!--",
        "<?",
        "<div>",
        "a@",
        "http://",
        "- [ ] ",
        "| a ",
        "[^1]: "
      })
  void piecesRepeatedWithoutEnd(String piece) {
    Rendered rendered = MarkdownTest.rendered(piece.repeat(3000), Placement.BODY);

    assertThat(rendered.diagnostics())
        .allSatisfy(fault -> assertThat(fault.rule().id()).isIn("markdown-depth", "html-removed"));
  }

  @Test
  void deepNestingIsReportedOnItsLine() {
    List<Diagnostic> faults =
        MarkdownTest.rendered("Hei\n\n" + "> ".repeat(101) + "x\n", Placement.BODY).diagnostics();

    assertThat(faults)
        .extracting(fault -> fault.rule().id() + " " + fault.span())
        .containsExactly("markdown-depth a.md:3:1-3:1");
  }

  @Test
  void textsWithoutEndAreRefused() {
    List<Diagnostic> faults =
        MarkdownTest.rendered("[a](".repeat(100_000), Placement.BODY).diagnostics();

    assertThat(faults)
        .extracting(fault -> fault.rule().id() + " " + fault.span())
        .containsExactly("too-long a.md:1:1-1:1");
  }
}
