package samling.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import samling.diagnostic.Diagnostic;
import samling.source.ListNode;
import samling.source.MapNode;
import samling.source.Node;
import samling.source.ScalarNode;
import samling.source.ScalarNode.Kind;

class YamlTreeTest {

  @Test
  void everyValueKnowsWhereItStands() {
    MapNode root = map(Sources.tree("title: Ærlig 😀 prat # ikke dette\nlist: [a, {b: 'c'}]\n"));

    assertThat(span(root)).isEqualTo("1:1-2:20");
    assertThat(span(root.get("title").orElseThrow())).isEqualTo("1:8-1:20");
    ListNode list = (ListNode) root.get("list").orElseThrow();
    assertThat(span(list)).isEqualTo("2:7-2:20");
    assertThat(span(list.items().get(1))).isEqualTo("2:11-2:19");
    assertThat(span(map(list.items().get(1)).get("b").orElseThrow())).isEqualTo("2:15-2:18");
  }

  @Test
  void columnsCountCharactersThatTakeTwoJavaOnes() {
    MapNode root = map(Sources.tree("{😀: 😀😀, b: c}"));

    assertThat(span(root.entries().get(0).value())).isEqualTo("1:5-1:7");
    assertThat(span(root.entries().get(1).value())).isEqualTo("1:12-1:13");
  }

  @Test
  void textOverSeveralLinesEndsWithItsLastCharacter() {
    MapNode root =
        map(Sources.tree("a: |\n  one\n  two\n\nb: >-\n  three\n  four\nc: five\n  six\n"));

    assertThat(span(root.get("a").orElseThrow())).isEqualTo("1:4-3:6");
    assertThat(scalar(root, "a").text()).isEqualTo("one\ntwo\n");
    assertThat(span(root.get("b").orElseThrow())).isEqualTo("5:4-7:7");
    assertThat(scalar(root, "b").text()).isEqualTo("three four");
    assertThat(span(root.get("c").orElseThrow())).isEqualTo("8:4-9:6");
    assertThat(scalar(root, "c").text()).isEqualTo("five six");
  }

  @Test
  void linesMayEndInWindowsFashion() {
    MapNode root = map(Sources.tree("a: x\r\nb:\r\n  - y\r\n"));

    ListNode list = (ListNode) root.get("b").orElseThrow();
    assertThat(span(list.items().get(0))).isEqualTo("3:5-3:6");
    assertThat(scalar(root, "a").text()).isEqualTo("x");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "no|STRING",
        "yes|STRING",
        "true|BOOLEAN",
        "False|BOOLEAN",
        "'true'|STRING",
        "0123|INTEGER",
        "\"10\"|STRING",
        "-7|INTEGER",
        "0x1F|INTEGER",
        "1_000|STRING",
        "12.50|NUMBER",
        "1e3|NUMBER",
        ".inf|STRING",
        "~|NULL",
        "null|NULL",
        "''|STRING",
        "2026-11-14|STRING",
        "09:30|STRING",
        "12345678901234567890123456789012345678901|STRING"
      })
  void valuesAreWhatYaml12TakesThemFor(String written, Kind kind) {
    assertThat(scalar(map(Sources.tree("a: " + written)), "a").kind()).isEqualTo(kind);
  }

  @Test
  void numbersAreReadExactly() {
    MapNode root = map(Sources.tree("{a: 12.50, b: 0x1F, c: 0o17, d: +3}"));

    assertThat(scalar(root, "a").number().orElseThrow()).isEqualByComparingTo("12.5");
    assertThat(scalar(root, "b").number().orElseThrow()).isEqualByComparingTo("31");
    assertThat(scalar(root, "c").number().orElseThrow()).isEqualByComparingTo("15");
    assertThat(scalar(root, "d").number().orElseThrow()).isEqualByComparingTo("3");
  }

  @ParameterizedTest
  @CsvSource({"''", "'# only a remark\n'", "'---\n'", "'\n\n'"})
  void aFileWithoutValuesIsAnEmptyMap(String text) {
    assertThat(map(Sources.tree(text)).entries()).isEmpty();
  }

  @Test
  void keysThatAreWrittenTwiceAreFaultsAndTheFirstCounts() {
    List<Diagnostic> faults = new ArrayList<>();
    Node root =
        YamlTree.read(Sources.source("a: 1\nb: {c: 2, c: 3}\na: 4\n"), faults::add).orElseThrow();

    assertThat(Sources.show(faults))
        .containsExactly("2:11-12 duplicate-key", "3:1-2 duplicate-key");
    assertThat(faults.get(1).args()).containsExactly("a", 1);
    assertThat(scalar(map(root), "a").text()).isEqualTo("1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a: b: c|1:5-6 yaml-colon",
        "a: b↵  c: d|2:3-4 yaml-indent",
        "a: b↵  c d: e|2:6-7 yaml-colon",
        "a:↵→b: c|2:1-2 yaml-tab",
        "a: 'x↵b: y|1:4-5 yaml-quote",
        "a: 'it's'|1:8-9 yaml-after-quote",
        "a: [1, 2↵b: 3|1:4-5 yaml-bracket",
        "a: [\"x\" \"y\"]|1:9-10 yaml-comma",
        "a: @x|1:4-5 yaml-character",
        "a: `x`|1:4-5 yaml-character",
        "a: %x|1:4-5 yaml-character",
        "a: ]|1:4-5 yaml-character",
        "a: >300|1:4-5 yaml-character",
        "a: \"C:\\dir\"|1:7-8 yaml-escape",
        "a:↵  b: 1↵ c: 2|3:2-3 yaml-indent",
        "a:↵  b: 1↵  - c|3:3-4 yaml-indent",
        "a: - b|1:4-5 yaml-dash",
        "a: 1↵b↵c: 2|2:1-2 yaml-missing-colon",
        "a: 1↵title:Text↵c: 2|2:1-11 yaml-missing-colon",
        "a: {{ x }}|1:5-6 yaml-key",
        "? [a]↵: b|1:3-4 yaml-key",
        "a: &x 1|1:4-6 yaml-anchor",
        "a: 1↵b: *x|2:4-6 yaml-anchor",
        "a: *bold* word|1:4-5 yaml-anchor",
        "&k a: 1|1:1-3 yaml-anchor",
        "a: !!str 1|1:4-9 yaml-tag",
        "a: !x {}|1:4-6 yaml-tag",
        "a: 1↵---↵b: 2|2:1-4 yaml-documents",
        "a: 1↵...↵b: 2|3:1-2 yaml-documents"
      })
  void badYamlIsToldInOurOwnWords(String text, String expected) {
    assertThat(Sources.shown(FileKind.TOPICS, text.replace('↵', '\n').replace('→', '\t') + "\n"))
        .startsWith(expected);
  }

  @Test
  void emojisMayStandAnywhere() {
    for (int before = 1015; before < 1035; before++) {
      String text = "x".repeat(before) + "😀".repeat(1200);
      assertThat(scalar(map(Sources.tree("a: " + text)), "a").text()).isEqualTo(text);
    }
  }

  @Test
  void nestingHasAnEnd() {
    String deep = "a: " + "[".repeat(200) + "]".repeat(200);

    assertThat(Sources.shown(FileKind.TOPICS, deep)).containsExactly("1:103-104 yaml-depth");
  }

  @Test
  void frontMatterKeepsTheLinesOfItsFile() {
    List<Diagnostic> faults = new ArrayList<>();
    var source = Sources.source("---\ntitle: x\ntitle: y\n---\nThe *text*.\n");
    FrontMatter matter = FrontMatter.read(source, faults::add).orElseThrow();

    assertThat(Sources.show(faults)).containsExactly("3:1-6 duplicate-key");
    assertThat(span(map(matter.keys().orElseThrow()).get("title").orElseThrow()))
        .isEqualTo("2:8-2:9");
    assertThat(matter.bodyLine()).isEqualTo(5);
    assertThat(matter.body(source)).isEqualTo("The *text*.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\uFEFF", "\r\n  \n", "\n\uFEFF", "\uFEFF\n\uFEFF\n"})
  void whatIsNotSeenMayStandBeforeFrontMatter(String before) {
    List<Diagnostic> faults = new ArrayList<>();
    var source = Sources.source(before + "---\ntitle: x\n---\nThe *text*.\n");
    FrontMatter matter = FrontMatter.read(source, faults::add).orElseThrow();

    assertThat(faults).isEmpty();
    assertThat(source.line(matter.keysLine())).isEqualTo("title: x");
    assertThat(map(matter.keys().orElseThrow()).get("title")).isPresent();
    assertThat(matter.body(source)).isEqualTo("The *text*.\n");
  }

  @ParameterizedTest
  @CsvSource({
    "'\nText only', 2:1-10 front-matter-missing",
    "'\n---\ntitle: x\n', 2:1-4 front-matter-open",
    "'Text only', 1:1-10 front-matter-missing",
    "'', 1:1-1 front-matter-missing",
    "'---\ntitle: x\n', 1:1-4 front-matter-open"
  })
  void frontMatterMustBeThere(String text, String expected) {
    List<Diagnostic> faults = new ArrayList<>();

    assertThat(FrontMatter.read(Sources.source(text), faults::add)).isEmpty();
    assertThat(Sources.show(faults)).containsExactly(expected);
  }

  private static MapNode map(Node node) {
    return (MapNode) node;
  }

  private static ScalarNode scalar(MapNode map, String key) {
    return (ScalarNode) map.get(key).orElseThrow();
  }

  private static String span(Node node) {
    return node.span().toString().replace("content/test.yaml:", "");
  }
}
