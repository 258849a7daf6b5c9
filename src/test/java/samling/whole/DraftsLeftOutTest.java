package samling.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.Demo;
import samling.TestSite;

/** What refers to a draft tells nothing of it, and has no hole in its place. */
class DraftsLeftOutTest {
  private static final String SITE =
      """
      -- content/pathways.yaml --
      way: {title: Veien, steps: [first, plans, [plans, last]]}
      planned: {title: Planene, steps: [plans]}
      -- content/courses/first.yaml --
      title: Først
      summary: Et kurs.
      prerequisites: [{course: plans}]
      -- content/courses/last.yaml --
      title: Sist
      summary: Et kurs.
      -- content/courses/plans.yaml --
      title: Planlagt
      summary: Et kurs.
      draft: true
      -- content/groups/ring.yaml --
      title: Ringen
      summary: En gruppe.
      follows: [plans, last]
      status: open
      verified: 2026-11-01
      -- content/announcements/news.md --
      ---
      title: Nytt
      date: 2026-11-10
      courses: [plans, first]
      ---
      Kurs.
      """;

  @TempDir private Path output;

  @Test
  void pathwaysLeadPastThem() throws IOException {
    FinishedSite site = built();
    assertThat(site.pages().get("kursveier/vei/index.html")).isNull();
    assertThat(site.pages().get("kursveier/way/index.html").document().select("main h3").eachText())
        .containsExactly("Først", "Sist");
    assertThat(site.pages().get("kurs/first/index.html").document().select("main h4").eachText())
        .contains("Sist");
    assertThat(site.pages().get("kursveier/index.html").document().select("main").text())
        .contains("Veien", "2 steg")
        .doesNotContain("Planene");
  }

  @Test
  void noFileNamesThem() throws IOException {
    built();
    assertThat(output.resolve("catalogue.json"))
        .content()
        .contains("\"steps\":[[\"first\"],[\"last\"]]", "\"follows\":[\"last\"]")
        .doesNotContain("plans");
  }

  private FinishedSite built() throws IOException {
    Demo.build(TestSite.of(SITE).root(), output);
    return FinishedSite.in(output);
  }
}
