package samling.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static samling.read.OneCourse.HEAD;
import static samling.read.OneCourse.course;
import static samling.read.OneCourse.html;
import static samling.read.OneCourse.nb;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import samling.TestSite;
import samling.catalogue.Capacity;
import samling.catalogue.Course;
import samling.catalogue.Fee;
import samling.catalogue.Language;
import samling.catalogue.Level;
import samling.catalogue.Material;
import samling.catalogue.Offering;
import samling.catalogue.Prerequisite;
import samling.catalogue.Publication;
import samling.catalogue.RelatedCourse;
import samling.catalogue.Text;
import samling.catalogue.Video;

/** What a course says, of sense or not. */
class CourseReadingTest {

  @Test
  void everyKeyOfACourse() {
    Course course =
        course(
            """
            -- content/courses/c.yaml --
            title: {nb: Lytte, en: Listening}
            summary: Kort
            description: |
              # Lang
            code: 0301
            topics: [mi]
            audiences: [all]
            level: intermediate
            organisers: [south, east]
            instructors: [ada]
            outcomes: [Kan lytte, {nb: Kan spørre}]
            prerequisites:
              - course: basic
              - {text: Erfaring, recommended: true}
            preparation: Les modul 1
            workload: En time
            programme: [{title: Start, text: "*Hei*"}, {title: Slutt}]
            materials: [{title: Bok, url: https://example.no/b}]
            capacity: {min: 8, max: 10}
            fee: {amount: 1800.50, currency: EUR, vat: included, vatRate: 25, audience: all, includes: Lunsj, note: Merk}
            image: {src: img/mi.jpg, alt: ""}
            video: {url: https://example.no/v, title: Film}
            contact: ada
            commissioned: {text: Bestill, contact: {email: a@example.no}}
            related: [{title: Annet, organiser: Andre, url: https://example.no/r, when: Vår}]
            sensitive: true
            aliases: [old]
            draft: true
            indexing: false
            """);

    assertThat(course.id()).isEqualTo("c");
    assertThat(course.title().values()).containsEntry(Language.EN, "Listening");
    assertThat(course.summary()).isEqualTo(nb("Kort"));
    assertThat(html(course.description())).isEqualTo("<h2 id=\"lang\">Lang</h2>");
    assertThat(course.code()).isEqualTo("0301");
    assertThat(course.topics()).containsExactly("mi");
    assertThat(course.audiences()).containsExactly("all");
    assertThat(course.level()).isEqualTo(Level.INTERMEDIATE);
    assertThat(course.organisers()).containsExactly("south", "east");
    assertThat(course.instructors()).containsExactly("ada");
    assertThat(course.outcomes()).containsExactly(nb("Kan lytte"), nb("Kan spørre"));
    assertThat(course.prerequisites())
        .extracting(Prerequisite::course, Prerequisite::text, Prerequisite::recommended)
        .containsExactly(tuple("basic", null, false), tuple(null, nb("Erfaring"), true));
    assertThat(html(course.preparation())).isEqualTo("<p>Les modul 1</p>");
    assertThat(course.workload()).isEqualTo(nb("En time"));
    assertThat(course.programme().get(0).title()).isEqualTo(nb("Start"));
    assertThat(html(course.programme().get(0).text())).isEqualTo("<p><em>Hei</em></p>");
    assertThat(course.programme().get(1).text()).isNull();
    assertThat(course.materials()).containsExactly(new Material(nb("Bok"), "https://example.no/b"));
    assertThat(course.capacity()).isEqualTo(new Capacity(8, 10));
    assertThat(course.fees())
        .containsExactly(
            new Fee(
                new BigDecimal("1800.50"),
                "EUR",
                Fee.Vat.INCLUDED,
                new BigDecimal("25"),
                "all",
                nb("Lunsj"),
                nb("Merk")));
    assertThat(course.image().alt()).isEqualTo(nb(""));
    assertThat(course.video()).isEqualTo(new Video("https://example.no/v", nb("Film")));
    assertThat(course.contact().person()).isEqualTo("ada");
    assertThat(html(course.commissioned().text())).isEqualTo("<p>Bestill</p>");
    assertThat(course.commissioned().contact().email()).isEqualTo("a@example.no");
    assertThat(course.related())
        .containsExactly(
            new RelatedCourse(nb("Annet"), nb("Andre"), "https://example.no/r", nb("Vår")));
    assertThat(course.sensitive()).isTrue();
    assertThat(course.publication()).isEqualTo(new Publication(List.of("old"), true, false));
    assertThat(course.source().get("title")).isPresent();
  }

  @Test
  void currenciesFollowTheCountry() {
    String site = TestSite.SITE_YAML + "country: %s\n";
    for (String pair : List.of("'NO' NOK", "SE SEK", "DK DKK", "IS ISK", "FI EUR", "AT EUR")) {
      String country = pair.substring(0, pair.indexOf(' '));
      Course course =
          course(
              "-- content/site.yaml --\n" + site.formatted(country) + HEAD + "fee: {amount: 1}\n");

      assertThat(course.fees())
          .singleElement()
          .extracting(Fee::currency)
          .isEqualTo(pair.substring(pair.indexOf(' ') + 1));
    }
  }

  @Test
  void nonsenseBindsAsNothing() {
    TestSite site =
        TestSite.of(
            """
            -- content/courses/c.yaml --
            title: 3
            level: high
            fee: {amount: lots}
            capacity: many
            image: {alt: x}
            outcomes: one
            prerequisites: [x, {recommended: true}]
            offerings:
              - {title: x}
              - {id: a, sessions: [{date: 2026-02-30}, {start: "09:00"}], schedule: {weekly: someday, from: 2027-01-12, count: 3}, registration: {opens: tomorrow, left: -1}, revision: 99999999999}
              - {id: b, schedule: {weekly: monday, from: 2027-01-12, count: 1000000000}}
            """);

    Course course = site.read().content().catalogue().courses().get("c");
    assertThat(site.faults()).hasSizeGreaterThan(15);
    assertThat(course.fees()).isEmpty();
    assertThat(course.offerings()).extracting(Offering::id).containsExactly("a", "b");
    assertThat(course.offerings()).allMatch(offering -> offering.sessions().isEmpty());
    assertThat(course.prerequisites()).isEmpty();
  }

  @Test
  void aFileOfAnotherKindOfValueStillBinds() {
    assertThat(TestSite.of("-- content/courses/c.yaml --\n- a\n").read().content().catalogue())
        .extracting(catalogue -> catalogue.courses().get("c").title())
        .isEqualTo(Text.EMPTY);
  }
}
