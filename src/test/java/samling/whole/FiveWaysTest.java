package samling.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import samling.Demo;
import samling.build.PaperRequest.Kind;
import samling.catalogue.Language;
import samling.print.Papers;

/** Five ways a course goes in the real world, from the first word of it to what comes after. */
class FiveWaysTest {

  @Test
  void threeDaysByThreeOrganisationsWithAnAnnouncement() throws IOException {
    Document course = page("kurs/mi-grupper");
    Element offering = part(course, "2026-12-oslo");
    assertThat(offering.select("caption + thead + tbody tr")).hasSize(3);
    assertThat(offering.text()).contains("1.–16. desember 2026", "3 dager", "4 800 kr");
    assertThat(course.select("dl.organisers a[href*=arrangorer]"))
        .extracting(Element::text)
        .containsExactly(
            "Lindeløkka kurssenter", "Midtgarden læringssenter", "Fjordheim kompetansesenter");
    assertThat(course.select("a.action").attr("href")).startsWith("https://");

    Document news = page("aktuelt/mi-grupper-kurset-er-klart");
    assertThat(news.select("main a[href*=kurs/mi-grupper/]")).isNotEmpty();
    assertThat(page("aktuelt").select("main a[href*=mi-grupper-kurset-er-klart]")).isNotEmpty();
    assertThat(Papers.of(Path.of(""), Kind.POSTER, "mi-grupper/2026-12-oslo", null).text())
        .contains("Onsdag 16. desember 2026", "Fjordheim");
  }

  @Test
  void aBasicCourseWithThreeThatFollowAndTeachingToOrder() throws IOException {
    Document course = page("kurs/mi-grunnkurs");
    Element after = course.selectFirst("section:has(#to-after)");
    for (String next : new String[] {"mi-grupper", "mi-skole", "mi-ovingsdag"}) {
      assertThat(after.select("a[href$=kurs/" + next + "/]")).as(next).isNotEmpty();
      assertThat(page("kurs/" + next).select("main a[href$=kurs/mi-grunnkurs/]"))
          .as(next)
          .isNotEmpty();
    }
    assertThat(after.select("a[href$=kursveier/mi-veien/]")).isNotEmpty();
    Element order = course.selectFirst("div.note:has(h3)");
    assertThat(order.text()).contains("Vil dere ha kurset hos dere?");
    assertThat(order.select("a[href^=mailto], a[href^=tel]")).isNotEmpty();
  }

  @Test
  void aDayForStaffThatIsOver() throws IOException {
    Document course = page("kurs/inspirasjonsdag-2026");
    assertThat(course.select("a.action:not(.second)")).isEmpty();
    assertThat(part(course, "2026-09-hamar").text())
        .contains("17. september 2026")
        .doesNotContain("Meld deg på");
    assertThat(course.select("a[href=https://www.example.no/inspirasjonsdag-2026]")).isNotEmpty();
    assertThat(page("arkiv").select("main a[href*=inspirasjonsdag-2026]")).isNotEmpty();
    assertThat(page("aktuelt/takk-for-inspirasjonsdagen").select("main a[href*=inspirasjonsdag]"))
        .isNotEmpty();
    assertThat(page("").select("main .rows a[href*=inspirasjonsdag-2026]")).isEmpty();
  }

  @Test
  void sixWeeksInASmallGroupByTelephone() throws IOException {
    Document course = page("kurs/stressmestring");
    Element offering = part(course, "2027-01-trondheim");
    assertThat(offering.text())
        .contains("Tirsdager 13:00–15:30", "6 samlinger", "73 00 00 20", "Gratis");
    assertThat(offering.select("caption + thead + tbody tr")).hasSize(6);
    assertThat(offering.select("a.action").attr("href")).isEqualTo("tel:73000020");
    assertThat(course.text()).contains("8–10 deltakere");
    // It is about something private: no more than the town, and nobody but the contact.
    assertThat(offering.text())
        .contains("Trondheim", "Stedet får du vite når du melder deg på")
        .doesNotContain("Elvesvingen");
    assertThat(course.select("meta[property=og:title]").attr("content"))
        .isEqualTo("Et kurs i kurskatalogen");
  }

  @Test
  void theGroupThatGoesOn() throws IOException {
    Element after = page("kurs/stressmestring").selectFirst("section:has(#to-after)");
    Element follower = after.selectFirst("li:has(a[href*=stress-videre-hamar])");
    assertThat(after.text()).contains("Ingen leder gruppen");
    assertThat(follower.text())
        .contains("Hamar", "Første møte 2. desember 2026", "Stolringen", "62 00 00 30")
        .contains("Etter 21. oktober–25. november 2026");

    Document group = page("grupper/stress-videre-hamar");
    assertThat(group.select("main a[href$=kurs/stressmestring/#2026-10-hamar]")).isNotEmpty();
    assertThat(group.text()).contains("Opplysningene ble sjekket 12. november 2026");
    assertThat(page("grupper").select("main a[href$=grupper/stress-videre-hamar/]")).isNotEmpty();
    assertThat(page("tema/stress").select("main a[href$=grupper/stress-videre-hamar/]"))
        .isNotEmpty();
    assertThat(page("steder/hamar").select("main a[href$=grupper/stress-videre-hamar/]"))
        .isNotEmpty();

    Element sheet =
        part(page("kurs/stressmestring"), "2026-10-hamar").selectFirst("a[href*=utdelingsark]");
    Document handout =
        page("kurs/stressmestring/" + sheet.attr("href").replaceFirst(".*stressmestring/", ""));
    assertThat(handout.text()).contains("Ny stressgruppe på Hamar", "Onsdag 2. desember 2026");
    assertThat(
            Papers.of(Path.of(""), Kind.HANDOUT, "stressmestring/2026-10-hamar", Language.NB)
                .text())
        .contains("Ny stressgruppe på Hamar", "Onsdag 2. desember 2026", "62 00 00 30");
  }

  @Test
  void anOldGroupSinksAndAnEndedOneKeepsItsAddress() throws IOException {
    Document groups = page("grupper");
    assertThat(groups.select("main section:not(:has(details)) > h3").eachText())
        .endsWith("Foreldre og familie", "Åpne for alle temaer")
        .contains("Stress og mestring");
    assertThat(groups.selectFirst("li:has(a[href*=tenaringsforeldre-tromso])").text())
        .contains("Ta kontakt før du møter opp", "10. mars 2026", "Har pause");
    assertThat(groups.select("details a[href$=grupper/natt-og-skift/]")).isNotEmpty();
    Element ended = page("grupper/natt-og-skift").selectFirst("main");
    assertThat(ended.text()).contains("Avsluttet").doesNotContain("Ta kontakt før du møter opp");
    assertThat(ended.select("section a[href*=torsdagsringen-hamar]")).isNotEmpty();
    assertThat(page("kurs/skift-og-sovn").select("main a[href*=natt-og-skift]")).isEmpty();
    assertThat(page("grupper/nattevakten").select("meta[http-equiv=refresh]").attr("content"))
        .contains("natt-og-skift");
  }

  private static Element part(Document page, String id) {
    return page.getElementById(id);
  }

  private static Document page(String path) throws IOException {
    Path file = Demo.built().resolve(path.isEmpty() ? "index.html" : path + "/index.html");
    return Jsoup.parse(Files.readString(file.normalize()));
  }
}
