package samling.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of a style sheet for browsers. */
class TightCssTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a { color : red ; }|a{color :red}",
        "/* x */ a{} /* y */|a{}",
        "a /* x */ b{}|a b{}",
        "a/* x */.b{}|a/**/.b{}",
        "a :hover, b > c{}|a :hover,b>c{}",
        "a{margin: 0 auto;;}|a{margin:0 auto;}",
        "a{--x: ;}|a{--x: }",
        "a{--x:;}|a{--x:;}",
        "@media (width > 1px) and (x) { a {} }|@media (width>1px) and (x){a{}}",
        "a{width: calc(1px + 2px)}|a{width:calc(1px + 2px)}",
        "/*! licence */ a{ }|/*! licence */ a{}",
      })
  void leavesOutWhatOnlyPeopleRead(String from, String to) {
    assertThat(TightCss.of(from)).isEqualTo(to);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a{content:\"/* ; } \\\" */ \"}",
        "a{content:' /* '}",
        "a{background:url( /*x*/;.png )}",
        "a{background:url(data:image/png;base64,AA/*BB==)}",
        "a{background:URL(a\\) b)}",
        ".\\26  b{content:\"\\26  b\"}",
        ".\\{ b{}",
        "a{--x:\\;}",
      })
  void keepsStringsAddressesAndEscapes(String css) {
    assertThat(TightCss.of(css)).isEqualTo(css);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"a { } /* no end", "a { content: 'no end }", "a { background: url(no end }"})
  void leavesAloneWhatIsBroken(String css) {
    assertThat(TightCss.of(css)).isEqualTo(css);
  }

  @Test
  void tightensNoFurtherWhatIsTight() throws IOException {
    String once = TightCss.of(Files.readString(Path.of("assets/css/samling.css")));
    assertThat(TightCss.of(once)).isEqualTo(once);
    assertThat(once).doesNotContain("\n", "/*").hasSizeGreaterThan(10_000);
    assertThat(TightCss.of(Files.readString(Path.of("assets/css/brand.css")))).isEmpty();
  }
}
