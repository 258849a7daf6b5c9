package samling.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import samling.TestSite;
import samling.catalogue.Content;
import samling.catalogue.NamedLink;
import samling.source.Reference;

class NamedLinkTest {

  @Test
  void everySchemeNamesSomethingOfItsKind() {
    assertThat(
            references(
                """
                description: >-
                  [a](course:c) [b](register:c/2026-11-oslo) [c](group:g) [d](page:p)
                  [e](announcement:n) ![f](asset:img/x.jpg) [g](COURSE:c#fragment)
                """))
        .containsExactly(
            "course c content/groups/g.yaml:5:7 «course:c»",
            "offering c/2026-11-oslo content/groups/g.yaml:5:21 «register:c/2026-11-oslo»",
            "group g content/groups/g.yaml:5:50 «group:g»",
            "page p content/groups/g.yaml:5:63 «page:p»",
            "announcement n content/groups/g.yaml:6:7 «announcement:n»",
            "asset img/x.jpg content/groups/g.yaml:6:28 «asset:img/x.jpg»",
            "course c content/groups/g.yaml:6:49 «COURSE:c#fragment»");
  }

  @Test
  void placesInPlainAndQuotedValues() {
    assertThat(references("description: Se [a](course:c) og [b](course:c)\n"))
        .containsExactly(
            "course c content/groups/g.yaml:4:21 «course:c»",
            "course c content/groups/g.yaml:4:38 «course:c»");
    assertThat(references("description: 'Se [a](course:c) og «æøå 🎉» [b](course:d)'\n"))
        .containsExactly(
            "course c content/groups/g.yaml:4:22 «course:c»",
            "course d content/groups/g.yaml:4:47 «course:d»");
    assertThat(
            references("description: {nb: \"A \\\"b\\\" [a](course:c)\", sv: '[a](course:c)'}\n"))
        .containsExactly(
            "course c content/groups/g.yaml:4:32 «course:c»",
            "course c content/groups/g.yaml:4:53 «course:c»");
  }

  @Test
  void placesInLiteralAndFoldedValues() {
    assertThat(
            references(
                """
                description: |
                  En liste:

                    - [a](course:c)
                    - [b](course:d)
                practical: >
                  Lang
                  tekst med [c](course:c),
                  som fortsetter.
                """))
        .containsExactly(
            "course c content/groups/g.yaml:7:11 «course:c»",
            "course d content/groups/g.yaml:8:11 «course:d»",
            "course c content/groups/g.yaml:11:17 «course:c»");
  }

  @Test
  void anAddressWithAnEscapeStandsWhereItsValueStands() {
    assertThat(references("description: \"[a](course:\\x63)\"\n"))
        .containsExactly("course c content/groups/g.yaml:4:14 «\"[a](course:\\x63)\"»");
  }

  @Test
  void aNameInAListOfAddressesStandsThere() {
    assertThat(references("description: |\n  [a][x] og [b][x]\n\n  [x]: course:c\n"))
        .containsExactly("course c content/groups/g.yaml:7:8 «course:c»");
  }

  @Test
  void namesInRawHtmlAreFoundToo() {
    assertThat(
            references(
                """
                description: |
                  <div>
                  <a href="course:c">x</a> <img src='asset:a b.png' alt="">
                  </div>
                """))
        .containsExactly(
            "course c content/groups/g.yaml:6:12 «course:c»",
            "asset a b.png content/groups/g.yaml:6:38 «asset:a b.png»");
  }

  @Test
  void faultsOfMarkdownInYamlHaveTheirPlace() {
    TestSite site = site("description: |\n  Se [her](ftp://x), ![](asset:a.png).\n");

    assertThat(site.faults())
        .containsExactly(
            "bad-url content/groups/g.yaml:5:12 «ftp://x»",
            "missing-alt content/groups/g.yaml:5:22 «![](asset:a.png)»");
  }

  @Test
  void linksKeepTheOrderTheyStandIn() {
    Content content = site("description: '[b](page:b) [a](page:a)'\n").content();

    List<NamedLink> links =
        content.catalogue().groups().get("g").description().values().values().stream()
            .flatMap(prose -> prose.links().stream())
            .toList();
    assertThat(links).extracting(NamedLink::target).containsExactly("b", "a");
  }

  private static List<String> references(String yaml) {
    Content content = site(yaml).content();
    return content.references().stream().map(reference -> show(reference, content)).toList();
  }

  private static String show(Reference reference, Content content) {
    var span = reference.span();
    return "%s %s %s:%d:%d «%s»"
        .formatted(
            reference.kind(),
            reference.value(),
            span.file(),
            span.line(),
            span.column(),
            content.texts().get(span.file()).slice(span));
  }

  private static TestSite site(String yaml) {
    return TestSite.of("-- content/groups/g.yaml --\ntitle: G\nsummary: S\nstatus: open\n" + yaml);
  }
}
