package samling.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import samling.TestSite;
import samling.catalogue.Capacity;
import samling.catalogue.Course;
import samling.catalogue.Expected;
import samling.catalogue.Fee;
import samling.catalogue.Language;
import samling.catalogue.Level;
import samling.catalogue.Material;
import samling.catalogue.Mode;
import samling.catalogue.Moment;
import samling.catalogue.Offering;
import samling.catalogue.OfferingStatus;
import samling.catalogue.Online;
import samling.catalogue.Prerequisite;
import samling.catalogue.Publication;
import samling.catalogue.Registration;
import samling.catalogue.Registration.Method;
import samling.catalogue.RelatedCourse;
import samling.catalogue.RichText;
import samling.catalogue.Session;
import samling.catalogue.Text;
import samling.catalogue.Video;
import samling.catalogue.WaitingList;

class CourseReadingTest {

  private static final String HEAD =
      """
      -- content/courses/c.yaml --
      title: C
      summary: S
      organisers: [south]
      """;

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
  void everyKeyOfAnOffering() {
    Offering offering =
        offering(
            """
              - id: 2026-11-oslo
                title: Ekstra
                status: moved-online
                statusNote: Flyttet
                sessions:
                  - {date: 2026-11-15, start: "09:00"}
                  - {date: 2026-11-14, start: "09:00", end: "15:30", title: Dag 1, venue: hall}
                  - {date: 2026-11-16, venue: online}
                timeZone: Europe/Helsinki
                mode: blended
                venue: hotel
                online: {platform: Video, note: Lenke kommer}
                languages: [nb, se]
                organisers: [east]
                instructors: []
                fee: [{amount: 100}, {amount: 50, audience: students}]
                capacity: {max: 5}
                contact: {phone: "22"}
                registration:
                  method: link
                  url: https://example.no/p
                  email: a@example.no
                  phone: "23"
                  hours: 9-11
                  opens: 2026-09-01T10:00
                  closes: 2026-10-31
                  full: true
                  left: 3
                  asOf: 2026-10-20
                  waitingList: https://example.no/w
                  note: Merk
                decisionBy: 2026-11-01
                accessibility: Tolk
                catering: Lunsj
                cancellationTerms: "*Frist*"
                revision: 3
            """);

    assertThat(offering.key()).isEqualTo("c/2026-11-oslo");
    assertThat(offering.title()).isEqualTo(nb("Ekstra"));
    assertThat(offering.status()).isEqualTo(OfferingStatus.MOVED_ONLINE);
    assertThat(offering.statusNote()).isEqualTo(nb("Flyttet"));
    assertThat(offering.sessions())
        .extracting(
            Session::date,
            Session::start,
            Session::end,
            Session::title,
            Session::venue,
            Session::online)
        .containsExactly(
            tuple(
                LocalDate.of(2026, 11, 14),
                LocalTime.of(9, 0),
                LocalTime.of(15, 30),
                nb("Dag 1"),
                "hall",
                false),
            tuple(LocalDate.of(2026, 11, 15), LocalTime.of(9, 0), null, null, null, false),
            tuple(LocalDate.of(2026, 11, 16), null, null, null, null, true));
    assertThat(offering.zone()).isEqualTo(ZoneId.of("Europe/Helsinki"));
    assertThat(offering.mode()).isEqualTo(Mode.BLENDED);
    assertThat(offering.venue()).isEqualTo("hotel");
    assertThat(offering.online()).isEqualTo(new Online(nb("Video"), nb("Lenke kommer")));
    assertThat(offering.languages()).containsExactly("nb", "se");
    assertThat(offering.organisers()).containsExactly("east");
    assertThat(offering.instructors()).isEmpty();
    assertThat(offering.fees())
        .extracting(Fee::amount, Fee::currency, Fee::audience)
        .containsExactly(
            tuple(new BigDecimal("100"), "NOK", null),
            tuple(new BigDecimal("50"), "NOK", "students"));
    assertThat(offering.capacity()).isEqualTo(new Capacity(null, 5));
    assertThat(offering.contact().phone()).isEqualTo("22");
    assertThat(offering.registration())
        .isEqualTo(
            new Registration(
                Method.LINK,
                "https://example.no/p",
                "a@example.no",
                "23",
                nb("9-11"),
                new Moment(LocalDate.of(2026, 9, 1), LocalTime.of(10, 0)),
                new Moment(LocalDate.of(2026, 10, 31), null),
                true,
                3,
                LocalDate.of(2026, 10, 20),
                new WaitingList("https://example.no/w", null, null),
                nb("Merk"),
                offering.registration().source()));
    assertThat(offering.decisionBy()).isEqualTo(LocalDate.of(2026, 11, 1));
    assertThat(offering.accessibility()).isEqualTo(nb("Tolk"));
    assertThat(offering.catering()).isEqualTo(nb("Lunsj"));
    assertThat(html(offering.cancellationTerms())).isEqualTo("<p><em>Frist</em></p>");
    assertThat(offering.revision()).isEqualTo(3);
  }

  @Test
  void anOfferingHasFromItsCourseWhatItDoesNotSay() {
    Offering offering =
        course(
                """
                -- content/courses/c.yaml --
                title: C
                summary: S
                organisers: [south]
                instructors: [ada]
                capacity: {min: 8, max: 10}
                fee: free
                contact: ada
                offerings:
                  - {id: a, expected: Tidlig vår}
                """)
            .offerings()
            .get(0);

    assertThat(offering.organisers()).containsExactly("south");
    assertThat(offering.instructors()).containsExactly("ada");
    assertThat(offering.capacity()).isEqualTo(new Capacity(8, 10));
    assertThat(offering.fees()).singleElement().matches(Fee::free);
    assertThat(offering.contact().person()).isEqualTo("ada");
    assertThat(offering.status()).isEqualTo(OfferingStatus.SCHEDULED);
    assertThat(offering.registration()).isNull();
    assertThat(offering.revision()).isZero();
    assertThat(offering.zone()).isEqualTo(ZoneId.of("Europe/Oslo"));
    assertThat(offering.mode()).isNull();
  }

  @Test
  void aScheduleIsExpanded() {
    Offering offering =
        offering(
            """
              - id: a
                schedule: {weekly: tuesday, from: 2027-01-12, count: 3, every: 2, start: "13:00", end: "15:30", except: [2027-01-26], also: [{date: 2027-01-20, start: "12:00", venue: online}]}
            """);

    assertThat(offering.sessions())
        .extracting(Session::date, Session::start, Session::online)
        .containsExactly(
            tuple(LocalDate.of(2027, 1, 12), LocalTime.of(13, 0), false),
            tuple(LocalDate.of(2027, 1, 20), LocalTime.of(12, 0), true),
            tuple(LocalDate.of(2027, 2, 9), LocalTime.of(13, 0), false));
    assertThat(offering.schedule().every()).isEqualTo(2);
  }

  @Test
  void expectedMayBeAMonthADayOrWords() {
    assertThat(offering("  - {id: a, expected: 2027-01}\n").expected())
        .isEqualTo(new Expected.Month(YearMonth.of(2027, 1)));
    assertThat(offering("  - {id: a, expected: 2027-01-20}\n").expected())
        .isEqualTo(new Expected.Day(LocalDate.of(2027, 1, 20)));
    assertThat(offering("  - {id: a, expected: Tidlig vår}\n").expected())
        .isEqualTo(new Expected.Words(nb("Tidlig vår")));
    assertThat(offering("  - {id: a, expected: {en: Early spring}}\n").expected())
        .isEqualTo(new Expected.Words(Text.of(Language.EN, "Early spring")));
  }

  @Test
  void anOfferingWithOnlyOnlineSessionsIsOnline() {
    String sessions = "  - {id: a, sessions: [{date: 2027-01-20, venue: online}%s]}\n";

    assertThat(offering(sessions.formatted("")).mode()).isEqualTo(Mode.ONLINE);
    assertThat(offering(sessions.formatted(", {date: 2027-01-21}")).mode()).isNull();
  }

  @Test
  void theMeansOfRegistrationFollowsFromTheWayThereIs() {
    String registration = "  - {id: a, expected: 2027-01, registration: {%s}}\n";

    assertThat(method(registration.formatted("url: 'https://example.no'"))).isEqualTo(Method.LINK);
    assertThat(method(registration.formatted("email: a@example.no"))).isEqualTo(Method.EMAIL);
    assertThat(method(registration.formatted("phone: '22'"))).isEqualTo(Method.PHONE);
    assertThat(method(registration.formatted("method: drop-in"))).isEqualTo(Method.DROP_IN);
    assertThat(method(registration.formatted("full: true"))).isNull();
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

  private static Method method(String offering) {
    return offering(offering).registration().method();
  }

  private static Offering offering(String offerings) {
    return course(HEAD + "offerings:\n" + offerings).offerings().get(0);
  }

  private static Course course(String files) {
    return TestSite.of(files).content().catalogue().courses().get("c");
  }

  private static String html(RichText text) {
    return text.values().get(Language.NB).html();
  }

  private static Text nb(String words) {
    return Text.of(Language.NB, words);
  }
}
