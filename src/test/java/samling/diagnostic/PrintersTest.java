package samling.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samling.source.SourceText;
import samling.source.Span;
import tools.jackson.databind.json.JsonMapper;

class PrintersTest {

  private static final String FILE = "content/courses/a.yaml";

  @Test
  void peopleSeeTheLineAndWhatIsWrongInIt() {
    Diagnostic fault =
        Diagnostic.of(Rule.UNKNOWN_KEY, Span.ofLine(FILE, 2, 3, 8), "levle")
            .with(Help.plain("level"))
            .with(Help.of("allowed", List.of("level", "code")));

    assertThat(text("en", "title: x\n  levle: advanced\n", fault))
        .isEqualTo(
            """
            error[unknown-key] There is no key "levle" here.
             --> content/courses/a.yaml:2:3
            2 |   levle: advanced
              |   ^^^^^
              = help: did you mean "level"?
              = help: allowed here: level, code
            """);
    assertThat(text("sv", "title: x\n  levle: advanced\n", fault))
        .startsWith("fel[unknown-key] Nyckeln ”levle” finns inte här.\n")
        .contains("  = hjälp: menade du ”level”?\n");
  }

  @Test
  void caretsStandBelowTabsAndWideCharacters() {
    Diagnostic fault = Diagnostic.of(Rule.EMPTY_VALUE, Span.ofLine(FILE, 1, 5, 8));

    assertThat(text("en", "a\t日:b😀c", fault)).contains("1 | a 日:b😀c\n  |      ^^^^\n");
  }

  @Test
  void longLinesAreCutAroundTheFault() {
    String line = "x".repeat(300) + "wrong" + "y".repeat(300);
    Diagnostic fault = Diagnostic.of(Rule.EMPTY_VALUE, Span.ofLine(FILE, 1, 301, 306));

    String printed = text("en", line, fault);

    assertThat(printed).contains("1 | …" + "x".repeat(30) + "wrong" + "y".repeat(65) + "…\n");
    assertThat(printed).contains("  | " + " ".repeat(31) + "^^^^^\n");
  }

  @Test
  void nothingInAFileCanPlayTricksOnATerminal() {
    Diagnostic fault =
        Diagnostic.of(Rule.UNKNOWN_KEY, Span.ofLine(FILE, 1, 1, 4), "a\u001b[31m\nb\u202e");

    assertThat(text("en", "\u001b[2J\u202e", fault))
        .doesNotContain("\u001b", "\u202e")
        .contains("There is no key \"a\uFFFD[31m b\uFFFD\" here.");
  }

  @Test
  void machinesGetOneObjectPerLine() {
    Diagnostic fault =
        Diagnostic.of(Rule.MISSING_KEY, Span.ofFile(FILE), Alternatives.of(List.of("a", "b", "c")))
            .with(Help.plain("a"));

    assertThat(new JsonPrinter(Messages.in("nb")).print(fault))
        .isEqualTo(
            "{\"rule\":\"missing-key\",\"severity\":\"error\",\"file\":\"content/courses/a.yaml\","
                + "\"line\":1,\"column\":1,\"endLine\":1,\"endColumn\":1,"
                + "\"message\":\"Nøkkelen «a», «b» eller «c» mangler her.\","
                + "\"help\":\"legg til «a: …»\"}\n");
  }

  @Test
  void machinesCanReadWhateverStandsInAFile() {
    String odd = "a\"b\\c\u0001😀\u2028é";
    Diagnostic fault =
        Diagnostic.of(Rule.MISSING_KEY, Span.ofFile(odd), Alternatives.of(List.of()));

    String printed = new JsonPrinter(Messages.in("en")).print(fault);

    assertThat(new JsonMapper().readTree(printed).path("file").asString()).isEqualTo(odd);
    assertThat(printed.lines()).hasSize(1);
  }

  private static String text(String language, String content, Diagnostic fault) {
    SourceText source = new SourceText(FILE, content);
    return new TextPrinter(Messages.in(language), file -> Optional.of(source)).print(fault);
  }
}
