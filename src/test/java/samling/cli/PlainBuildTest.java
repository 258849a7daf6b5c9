package samling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.ParseResult;

/** Builds that are understood without picocli, held against what picocli says. */
class PlainBuildTest {
  private static final List<String> WORDS =
      List.of(
          "src",
          "docs",
          "--site",
          "--output",
          "--at",
          "2026-11-20",
          "2026-11-20T12:00",
          "--format",
          "text",
          "json",
          "JSON",
          "--lang",
          "nb",
          "NB",
          "en",
          "--drafts",
          "--timings",
          "--quiet",
          "-q",
          "--",
          "--at=2026-11-20",
          "-qh",
          "--help",
          "@src",
          "",
          "check",
          "nowhere");

  @Test
  void whateverIsTakenIsUnderstoodAsPicocliDoes() {
    Random random = new Random(7);
    int taken = 0;
    for (int i = 0; i < 3_000; i++) {
      List<String> typed = new ArrayList<>(List.of("build"));
      for (int words = random.nextInt(8); words > 0; words--) {
        typed.add(WORDS.get(random.nextInt(WORDS.size())));
      }
      String[] arguments = typed.toArray(String[]::new);
      BuildOrder order = PlainBuild.order(arguments);
      if (order != null) {
        taken++;
        assertThat(order).as("%s", typed).isEqualTo(byPicocli(arguments));
      }
    }
    assertThat(taken).isGreaterThan(100);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build",
        "build src",
        "build src --quiet",
        "build --site src -q --drafts",
        "build src --at 2026-11-20T12:00 --output out --format json --lang nb --timings"
      })
  void aPlainBuildIsTaken(String typed) {
    assertThat(PlainBuild.order(typed.split(" ", -1))).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "--site src build",
        "build --help",
        "build nowhere",
        "build src docs",
        "build src --site src",
        "build src --at",
        "build src --at soon",
        "build src --at=2026-11-20",
        "build src --lang xx",
        "build src --lang NB",
        "build src --format xml",
        "build src --drafts --drafts",
        "build src --dafts",
        "build @src"
      })
  void anythingElseIsLeft(String typed) {
    assertThat(PlainBuild.order(typed.split(" ", -1))).isNull();
  }

  private static BuildOrder byPicocli(String... arguments) {
    ParseResult parsed = Main.program(null, arguments).parseArgs(arguments);
    return ((BuildCommand) parsed.subcommand().commandSpec().userObject()).order();
  }
}
