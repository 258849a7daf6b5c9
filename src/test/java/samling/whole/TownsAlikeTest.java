package samling.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.Demo;
import samling.TestSite;

/** Towns whose names differ in the marks of a letter alone are two towns. */
class TownsAlikeTest {
  @TempDir private Path output;

  @Test
  void eachHasAPageOfItsOwn() throws IOException {
    FinishedSite site = built(List.of("Håbo", "Habo", "HABO"));
    assertThat(heading(site, "steder/habo/index.html")).isEqualTo("Habo");
    assertThat(site.pages().get("steder/habo/index.html").html())
        .contains("#run-1", "#run-2")
        .doesNotContain("#run-0", "Håbo");
    assertThat(heading(site, "steder/haabo/index.html")).isEqualTo("Håbo");
    assertThat(site.pages().get("steder/haabo/index.html").html())
        .contains("#run-0")
        .doesNotContain("#run-1");
  }

  @Test
  void oneAloneHasThePlainAddressAndTwoWaysToWriteItAreOneTown() throws IOException {
    FinishedSite site = built(List.of("Malmö", "Malmø", "Bodø"));
    assertThat(heading(site, "steder/malmo/index.html")).isEqualTo("Malmö");
    assertThat(site.pages().get("steder/malmo/index.html").html()).contains("#run-0", "#run-1");
    assertThat(heading(site, "steder/bodo/index.html")).isEqualTo("Bodø");
  }

  private static String heading(FinishedSite site, String page) {
    return site.pages().get(page).document().selectFirst("h1").text();
  }

  private FinishedSite built(List<String> towns) throws IOException {
    StringBuilder venues = new StringBuilder("-- content/venues.yaml --\n");
    StringBuilder course =
        new StringBuilder("-- content/courses/a.yaml --\ntitle: A\nsummary: B.\nofferings:\n");
    for (int i = 0; i < towns.size(); i++) {
      venues.append("hall-%d: {name: Salen, address: {place: %s}}\n".formatted(i, towns.get(i)));
      course.append(
          """
            - id: run-%1$d
              venue: hall-%1$d
              sessions: [{date: 2027-01-1%1$d}]
              registration: {method: none}
          """
              .formatted(i));
    }
    Demo.build(TestSite.of(venues + course.toString()).root(), output);
    return FinishedSite.in(output);
  }
}
