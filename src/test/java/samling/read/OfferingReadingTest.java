package samling.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static samling.read.OneCourse.HEAD;
import static samling.read.OneCourse.course;
import static samling.read.OneCourse.html;
import static samling.read.OneCourse.nb;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import samling.catalogue.Capacity;
import samling.catalogue.Expected;
import samling.catalogue.Fee;
import samling.catalogue.Language;
import samling.catalogue.Mode;
import samling.catalogue.Moment;
import samling.catalogue.Offering;
import samling.catalogue.OfferingStatus;
import samling.catalogue.Online;
import samling.catalogue.Registration;
import samling.catalogue.Registration.Method;
import samling.catalogue.Session;
import samling.catalogue.Text;
import samling.catalogue.WaitingList;

/** What an offering says itself, and what it has from its course. */
class OfferingReadingTest {

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
    assertThat(offering(sessions.formatted("], venue: hall, languages: [nb")).mode())
        .isEqualTo(Mode.ONLINE);
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

  private static Method method(String offering) {
    return offering(offering).registration().method();
  }

  private static Offering offering(String offerings) {
    return course(HEAD + "offerings:\n" + offerings).offerings().get(0);
  }
}
