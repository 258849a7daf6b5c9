package samling.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.Demo;
import samling.Ended;
import samling.Folders;

/** What the Nu Html Checker says of the demo: nothing, neither an error nor a warning. */
class CheckerTest {

  @Test
  void everyPageAndPictureIsValid() throws Exception {
    Ended ended = Checker.run("--skip-non-html", "--also-check-svg", Demo.built());
    assertThat(ended.output()).isEmpty();
    assertThat(ended.exitCode()).isZero();
  }

  @Test
  void everyStyleSheetIsValid(@TempDir Path folder) throws Exception {
    for (String file : Folders.files(Demo.built())) {
      if (file.endsWith(".css")) {
        String css = Files.readString(Demo.built().resolve(file), StandardCharsets.UTF_8);
        Path copy = folder.resolve(file.replace('/', '-'));
        Files.writeString(copy, knownToChecker(css));
      }
    }
    Ended ended = Checker.run("--skip-non-css", "--also-check-css", folder);
    assertThat(ended.output()).isEmpty();
    assertThat(ended.exitCode()).isZero();
  }

  @Test
  void theCheckerChecks(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("a.html"), "<!doctype html><title>A</title><p></div>");
    Files.writeString(folder.resolve("a.css"), "p { colr: red }");
    assertThat(Checker.run("--skip-non-html", "--also-check-css", folder).output())
        .contains("Stray end tag", "colr", "lang");
  }

  /**
   * The sheet without what the checker has not heard of: cascade layers (CSS Cascading and
   * Inheritance 5), a variable as the first colour of a mixture (CSS Color 5), and the content of
   * details (CSS Pseudo-Elements 4).
   */
  private static String knownToChecker(String css) {
    return css.replaceAll("@layer [\\w, -]+;", "")
        .replaceAll("@layer [\\w-]+ *\\{", "@media all {")
        .replaceAll("color-mix\\(in srgb,var\\([\\w-]+\\)", "color-mix(in srgb,red")
        .replace("::details-content", "::after");
  }
}
