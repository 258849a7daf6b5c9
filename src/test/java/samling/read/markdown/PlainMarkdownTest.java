package samling.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samling.bench.SamlingSite;
import samling.catalogue.Language;
import samling.source.ScalarNode;
import samling.source.SourceText;

class PlainMarkdownTest {

  @ParameterizedTest
  @ValueSource(strings = {"content", "src/test"})
  void everyTextWithUsIsRenderedAsTheParserDoes(String folder) throws IOException {
    List<String> texts = Corpus.everything(Path.of(folder));

    assertThat(texts).hasSizeGreaterThan(500);
    for (String text : texts) {
      check(text, Placement.BODY);
      check(text, Placement.part("practical"));
    }
  }

  @Test
  void randomTextsAreRenderedAsTheParserDoes() {
    int plain = 0;
    for (int seed = 0; seed < 5_000; seed++) {
      RandomMarkdown random = new RandomMarkdown(seed);
      Placement placement = seed % 3 == 0 ? Placement.part("x") : Placement.BODY;
      String text = random.next();
      for (int i = 0; i < 3; i++) {
        plain += check(text, placement) ? 1 : 0;
        text = random.changed(text);
      }
    }
    assertThat(plain).isGreaterThan(1_500);
  }

  @Test
  void theBenchmarksTextsArePlain(@TempDir Path folder) throws IOException {
    SamlingSite.write(folder, 100, "");
    List<String> texts = Corpus.markdown(folder);

    assertThat(texts).hasSizeGreaterThan(100).anyMatch(text -> text.contains("| --- |"));
    assertThat(texts).allSatisfy(text -> assertThat(plain(text)).isNotNull());
  }

  @Test
  void nearlyAllOfTheDemosTextsArePlain() throws IOException {
    List<String> texts = Corpus.markdown(Path.of("content"));
    long plain = texts.stream().filter(text -> plain(text) != null).count();

    assertThat(texts).hasSizeGreaterThan(250);
    assertThat((double) plain / texts.size()).isGreaterThan(0.9);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kurs for alle som vil lære mer, 10–12 personer!",
        "Hva *er* det, og **hvem** er det _for_?",
        "R & D, «sitat» og \"sitat\" kl. 9:30 (se under).",
        "Les [planen](page:plan#dag), [ring](tel:+4722000000) eller `skriv`.",
        "[a@example.no](mailto:a@example.no) [https://a.no](https://a.no?b=1&c=2)",
        "**Pris:** 100 kr  \nBetales på stedet.\n",
        "## Dag *én*\n- te\n- kaffe\n  og **kake**\n\nSå:\n\n1. a\n\n2. b\n\n---",
        "> Hei\n> *du*\n>\n> der",
        "| A | B |\n|:---:|---:|\n| *a* | [b](#b) |",
        "Ta med:\n- penn\n- papir\n\nSå:\n\n3) tre\n4) fire\n",
        " \n\n",
      })
  void whatPeopleWriteIsPlain(String text) {
    assertThat(check(text, Placement.BODY)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a <b>b</b>",
        "a&nbsp;b",
        "a \\* b",
        "a *b",
        "a * b *",
        "***a***",
        "snake_case_name",
        "[a]\n\n[a]: #b",
        "a[^1]\n\n[^1]: b",
        "![a](asset:b.png)",
        "[a](javascript:b)",
        "[a](asset:b%18c)",
        "[a](b \"c\")",
        "[a *b*](#c)",
        "www.example.no",
        "a@example.no",
        "https://example.no",
        "a\n===",
        "a\n---",
        "    a",
        "- a\n  - b",
        "- a\n\n  b",
        "- a\nb",
        "- a\n\n- b\n- c",
        "- [ ] a",
        "- a\n\n1. b",
        "> - a",
        "> a\nb",
        "18. mai er fri",
        "1. te\n2. mai",
        "a | b\n--|--\n1 | 2",
        "| a |\n|---|\n| b | c |",
        "!!! note\n    a",
        "a\n: b",
        "```\na\n```",
        "a\tb",
        "a\r\nb",
        "a\u00a0\nb",
        "😀",
        "a\u0007",
      })
  void whatMayBeReadInTwoWaysIsLeftToTheParser(String text) {
    assertThat(plain(text)).isNull();
  }

  @Test
  void plainTextsNeedNoParser() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("samling.read.markdown");
    Set<String> seen = new TreeSet<>(Set.of(FullMarkdown.class.getName()));
    Map<String, String> parsers = new TreeMap<>();
    List<JavaClass> next = new ArrayList<>(List.of(classes.get(Markdown.class)));
    while (!next.isEmpty()) {
      JavaClass here = next.remove(next.size() - 1);
      for (Dependency use : here.getDirectDependenciesFromSelf()) {
        JavaClass there = use.getTargetClass();
        if (there.getName().matches("(com\\.vladsch|org\\.jsoup|org\\.owasp)\\..*")) {
          parsers.put(here.getName(), there.getName());
        } else if (classes.contain(there.getName()) && seen.add(there.getName())) {
          next.add(there);
        }
      }
    }
    assertThat(seen).contains(PlainMarks.class.getName());
    assertThat(parsers).isEmpty();
  }

  /** Whether a text is plain; if so, both ways must lead to the same. */
  private static boolean check(String text, Placement placement) {
    boolean plain = check(Excerpt.tail(new SourceText("a.md", text), 0), placement);
    if (plain) {
      String head = "---\ntitle: A\n---\n";
      check(Excerpt.tail(new SourceText("a.md", head + text), head.length()), placement);
      check(value(text), placement);
    }
    return plain;
  }

  private static boolean check(Excerpt excerpt, Placement placement) {
    Rendered plain = PlainMarkdown.render(excerpt, Language.NB, placement);
    if (plain != null) {
      Rendered full = FullMarkdown.render(excerpt, Language.NB, placement);
      if (!plain.equals(full)) {
        assertThat(Objects.toString(plain)).as(excerpt.text()).isEqualTo(full.toString());
      }
    }
    return plain != null;
  }

  /** A text as the value of a key, each line of it set in. */
  private static Excerpt value(String text) {
    String yaml = "text: |\n  " + text.replace("\n", "\n  ") + "\n";
    SourceText file = new SourceText("a.yaml", yaml);
    ScalarNode scalar =
        new ScalarNode(
            text, ScalarNode.Kind.STRING, ScalarNode.Style.LITERAL, file.span(6, yaml.length()));
    return Excerpt.value(file, scalar);
  }

  private static @Nullable Rendered plain(String text) {
    return PlainMarkdown.render(
        Excerpt.tail(new SourceText("a.md", text), 0), Language.NB, Placement.BODY);
  }
}
