package samling.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samling.Demo;
import samling.TestSite;

/** How many can take part, in words. */
class GroupSizesTest {
  private static final String COURSE =
      """
      -- content/site.yaml --
      name: Kurskatalogen
      languages: [nb, nn, sv, en]
      -- content/courses/listening.yaml --
      title: Lytte
      summary: Et kurs.
      capacity: {%s}
      """;

  @TempDir private Path output;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "min: 8, max: 10 | 8–10 deltakere | 8–10 deltakarar | 8–10 deltagare | 8–10 participants",
        "min: 8, max: 8 | 8 deltakere | 8 deltakarar | 8 deltagare | 8 participants",
        "min: 1, max: 1 | 1 deltaker | 1 deltakar | 1 deltagare | 1 participant",
        "min: 0, max: 8 | 8 plasser | 8 plassar | 8 platser | 8 places",
      })
  void areToldInOneWay(String written, String nb, String nn, String sv, String en)
      throws IOException {
    Demo.build(TestSite.of(COURSE.formatted(written)).root(), output);
    FinishedSite site = FinishedSite.in(output);
    assertThat(size(site, "kurs/")).isEqualTo(nb);
    assertThat(size(site, "nn/kurs/")).isEqualTo(nn);
    assertThat(size(site, "sv/kurser/")).isEqualTo(sv);
    assertThat(size(site, "en/courses/")).isEqualTo(en);
  }

  private static String size(FinishedSite site, String section) {
    return site.pages()
        .get(section + "listening/index.html")
        .document()
        .select(".organisers dd")
        .last()
        .text();
  }
}
