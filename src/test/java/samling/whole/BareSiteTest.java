package samling.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.Demo;
import samling.TestSite;

/** A catalogue on its first day: one language, one course, and of that no more than its name. */
class BareSiteTest {
  private static final String SITE =
      """
      -- content/site.yaml --
      name: Katalog
      languages: [nb]
      -- content/courses/lytte.yaml --
      title: Å lytte
      summary: Hør hva som blir sagt.
      """;

  @TempDir private Path output;

  @Test
  void noHeadingStandsOverNothing() throws IOException {
    assertThat(built(SITE).pages().values())
        .allSatisfy(page -> assertThat(overNothing(page.document())).isEmpty());
  }

  @Test
  void nobodyIsSentToAskWhereNobodyIsTold() throws IOException {
    FinishedSite bare = built(SITE);
    assertThat(course(bare).html()).contains("Ingen nye datoer").doesNotContain("#to-contact");
  }

  @Test
  void whoeverIsTheSitesContactCanBeAsked() throws IOException {
    FinishedSite site =
        built(SITE.replace("name: Katalog", "name: Katalog\ncontact: {email: kurs@example.no}"));
    assertThat(course(site).document().select("a[href='#to-contact']")).hasSize(1);
  }

  @Test
  void anEmptyCalendarSaysThatItIs() throws IOException {
    Page calendar = Objects.requireNonNull(built(SITE).pages().get("kalender/index.html"));
    assertThat(calendar.html()).contains("Det er ikke satt opp noe her ennå.");
  }

  private static Page course(FinishedSite site) {
    return Objects.requireNonNull(site.pages().get("kurs/lytte/index.html"));
  }

  /** Headings that nothing but another heading of the same or a higher level follows. */
  private static List<String> overNothing(Document page) {
    List<Element> all =
        page.select("main *:not([hidden] *)").stream().filter(BareSiteTest::saysSomething).toList();
    return all.stream()
        .filter(element -> level(element) > 1)
        .filter(heading -> endsThere(all, all.indexOf(heading)))
        .map(Element::text)
        .toList();
  }

  private static boolean endsThere(List<Element> all, int at) {
    int next = at + 1;
    while (next < all.size() && all.get(at).equals(all.get(next).closest("h1, h2, h3, h4"))) {
      next++;
    }
    return next == all.size()
        || (level(all.get(next)) > 0 && level(all.get(next)) <= level(all.get(at)));
  }

  private static boolean saysSomething(Element element) {
    return level(element) > 0 || (element.hasText() && !element.ownText().isBlank());
  }

  private static int level(Element element) {
    return element.normalName().matches("h[1-6]") ? element.normalName().charAt(1) - '0' : 0;
  }

  private FinishedSite built(String content) throws IOException {
    Demo.build(TestSite.exactly(content).root(), output);
    return FinishedSite.in(output);
  }
}
