package samling.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.Demo;
import samling.TestSite;

/** Where courses stand in lists whose dates nobody knows, or that are not to be trusted. */
class CoursesWithoutDatesTest {
  private static final String COURSES =
      """
      -- content/site.yaml --
      name: Kurskatalogen
      url: https://kurs.example.no/
      languages: [nb, sv]
      -- content/courses/a.yaml --
      title: {nb: Årsmøte, sv: Ödmjukhet}
      summary: Et kurs.
      -- content/courses/b.yaml --
      title: {nb: Østlandet, sv: Årsmöte}
      summary: Et kurs.
      -- content/courses/c.yaml --
      title: {nb: Andre hjelp, sv: Andra hjälpen}
      summary: Et kurs.
      offerings: [{id: one, mode: online, expected: tidlig på våren}]
      -- content/courses/d.yaml --
      title: {nb: Ærlig talt, sv: Ärligt talat}
      summary: Et kurs.
      -- content/courses/overdue.yaml --
      title: {nb: Over tiden, sv: Över tiden}
      summary: Et kurs.
      offerings: [{id: one, mode: online, expected: 2026-09}]
      -- content/courses/later.yaml --
      title: {nb: Senere, sv: Senare}
      summary: Et kurs.
      offerings:
        - {id: overdue, mode: online, expected: 2026-09}
        - {id: dated, mode: online, sessions: [{date: 2027-03-06, start: "09:00"}]}
      -- content/courses/put-off.yaml --
      title: {nb: Utsatt, sv: Uppskjuten}
      summary: Et kurs.
      offerings:
        - {id: one, status: postponed, mode: online, sessions: [{date: 2026-10-10}]}
      """;

  @TempDir private Path output;

  @Test
  void theyStandByTitleInTheOrderOfTheLanguage() throws IOException {
    FinishedSite site = built();
    assertThat(titles(site, "kurs/index.html"))
        .containsExactly(
            "Senere", "Andre hjelp", "Over tiden", "Utsatt", "Ærlig talt", "Østlandet", "Årsmøte");
    assertThat(titles(site, "sv/kurser/index.html"))
        .containsExactly(
            "Senare",
            "Andra hjälpen",
            "Över tiden",
            "Uppskjuten",
            "Årsmöte",
            "Ärligt talat",
            "Ödmjukhet");
  }

  @Test
  void whatIsOverdueStandsBehindWhatHasADate() throws IOException {
    FinishedSite site = built();
    assertThat(document(site, "kurs/later/index.html").select("article.offering").eachAttr("id"))
        .containsExactly("dated", "overdue");
    assertThat(document(site, "kalender/index.html").select(".rows h3").eachText())
        .containsExactly("Andre hjelp", "Over tiden", "Senere");
  }

  @Test
  void whatWasPutOffIsNoDateOnceItsDayIsOver() throws IOException {
    FinishedSite site = built();
    Document page = document(site, "kurs/put-off/index.html");
    assertThat(page.selectFirst("aside").text()).contains("Ingen nye datoer");
    assertThat(page.selectFirst("details .rows").text()).contains("10. oktober 2026", "Utsatt");
    assertThat(document(site, "kurs/index.html").select(".courses > li:contains(Utsatt)").text())
        .contains("Ingen ny dato er satt")
        .doesNotContain("oktober");
  }

  @Test
  void whatIsOnlyHeldOnRequestIsNotSaidToComeAgain() throws IOException {
    FinishedSite site =
        built(
            COURSES
                + """
                -- content/courses/ordered.yaml --
                title: Bestilt
                summary: Et kurs.
                commissioned: {text: Ring oss.}
                """);
    Document page = document(site, "kurs/ordered/index.html");
    assertThat(page.selectFirst("aside").text())
        .contains("Holdes på bestilling", "Vil dere ha kurset hos dere?")
        .doesNotContain("Ingen nye datoer", "kommer igjen");
    assertThat(page.select(page.selectFirst("aside a.action").attr("href"))).hasSize(1);
    assertThat(document(site, "kurs/index.html").select(".courses > li:contains(Bestilt)").text())
        .contains("Holdes på bestilling")
        .doesNotContain("Ingen ny dato");
  }

  @Test
  void whatIsNotKnownOfADateIsLabelledOnce() throws IOException {
    FinishedSite site =
        built(
            COURSES
                + """
                -- content/courses/first.yaml --
                title: Først
                summary: Et kurs.
                -- content/pathways.yaml --
                way: {title: Vei, summary: En vei., steps: [first, [overdue, c, later]]}
                """);
    assertThat(
            document(site, "kurs/first/index.html").select(".tiles .meta").eachText().stream()
                .filter(text -> text.contains("på nett") || text.contains("På nett")))
        .containsExactly(
            "Dato er ikke satt · På nett",
            "Tidlig på våren · På nett",
            "Dato: lørdag 6. mars 2027 · På nett");
  }

  private FinishedSite built() throws IOException {
    return built(COURSES);
  }

  private FinishedSite built(String content) throws IOException {
    Demo.build(TestSite.of(content).root(), output);
    return FinishedSite.in(output);
  }

  private static List<String> titles(FinishedSite site, String path) {
    return document(site, path).select(".courses h3").eachText();
  }

  private static Document document(FinishedSite site, String path) {
    return site.pages().get(path).document();
  }
}
