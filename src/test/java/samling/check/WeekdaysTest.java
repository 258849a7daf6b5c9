package samling.check;

import static org.assertj.core.api.Assertions.assertThat;
import static samling.check.Checked.group;
import static samling.check.Checked.offerings;
import static samling.check.Checked.site;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samling.source.SourceText;

class WeekdaysTest {

  private static final String FILE = "content/courses/listening.yaml:";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lørdag 14. november 2026",
        "Lørdag den 14. november 2026",
        "laurdag 14. november 2026",
        "lördag den 14 november 2026",
        "lördagen den 14:e november 2026",
        "Saturday, 14 November 2026",
        "Saturday the 14th of November, 2026",
        "Saturday, November 14, 2026",
        "lør. 14. nov. 2026",
        "lör 14 nov 2026",
        "Sat 14 Nov 2026",
        "lørdag 14.11.2026",
        "lördag 14/11 2026",
        "lördag 14/11-26",
        "lørdag 2026-11-14",
        "LÖRDAG DEN 14 NOVEMBER 2026",
        "lördag d.14 november 2026",
        "Saturday,\n  the November 14, 2026"
      })
  void aDateWithItsWeekdayIsFoundInEveryForm(String words) {
    List<DateInWords> found = DateInWords.in("Velkommen " + words + " kl. 9!");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).said()).isEqualTo(DayOfWeek.SATURDAY);
    assertThat(found.get(0).day()).isEqualTo(14);
    assertThat(found.get(0).month()).isEqualTo(11);
    assertThat(found.get(0).year()).isEqualTo(2026);
    assertThat(found.get(0).weekdayAt()).isEqualTo(10);
    String folded = "- >\n    Velkommen\n" + words.replaceAll("\\s+", "\n\n" + " ".repeat(90));
    assertThat(DateInWords.mayBeIn(new SourceText("f", folded + "\n- x"))).isTrue();
  }

  @Test
  void aNumberOnTheLineBelowADayOfTheWeekIsNoDate() {
    String list = "text: |\n  1. Vi møtes hver lørdag\n  2. Vi sees\n  3. Fredag\n4: 5\n";
    assertThat(DateInWords.mayBeIn(new SourceText("f", list))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "søndag 14.–15. november 2026",
        "mandager 13.00–15.00",
        "tirsdag 9.30",
        "hver mandag",
        "en man 14 november",
        "november 2026",
        "fredag i uke 46",
        "onsdag 14 deltakere",
        "mandag 9.10–12.00"
      })
  void otherWordsAreNoDates(String words) {
    assertThat(DateInWords.in(words)).isEmpty();
  }

  @Test
  void everyDateOfATextIsFoundInOrder() {
    assertThat(
            DateInWords.in(
                "Kl. 9: mandag 3. mai 2027, tirsdag 4.5. eller onsdag den 5. Torsdag 6/5 kl. 10."))
        .extracting(DateInWords::words)
        .containsExactly("mandag 3. mai 2027", "tirsdag 4.5.", "Torsdag 6/5");
  }

  @Test
  void aDateBehindABackslashIsLookedAt() {
    assertThat(
            offerings(
                """
                - id: oslo
                  venue: hall
                  title: "Fredag\\n14. november 2026"
                  sessions: [{date: 2026-11-14}]
                """))
        .containsExactly("weekday-mismatch " + FILE + "6:13 «Fredag»");
  }

  @Test
  void aWeekdayThatContradictsItsDateIsPointedAt() {
    assertThat(
            offerings(
                """
                - id: oslo
                  venue: hall
                  title: Helgekurs fredag 14. november 2026
                  statusNote: {nb: "Flyttet til lørdag 14/11", sv: "Flyttad till måndag 14/11"}
                  sessions: [{date: 2026-11-14, title: "Mandag 14. november: øving"}]
                  registration:
                    url: https://www.example.no/
                    note: >
                      Senest lørdag 31. oktober,
                      ikke fredag 31. oktober.
                """))
        .containsExactly(
            "weekday-mismatch " + FILE + "6:22 «fredag»",
            "weekday-mismatch " + FILE + "7:68 «måndag»",
            "weekday-mismatch " + FILE + "8:43 «Mandag»",
            "weekday-mismatch " + FILE + "13:14 «fredag»");
  }

  @Test
  void aWeekdayAloneInATitleFitsWithTheSessions() {
    assertThat(
            offerings(
                """
                - id: oslo
                  venue: hall
                  title: Lørdager i Oslo
                  sessions:
                    - {date: 2026-11-14, title: "Lørdag: øving"}
                    - {date: 2026-11-16, title: "Tirsdag: mer øving"}
                - id: bergen
                  venue: hall
                  title: Onsdager i Bergen
                  schedule: {weekly: tuesday, from: 2027-01-12, count: 2}
                - id: molde
                  venue: hall
                  schedule: {weekly: tuesday, from: 2027-01-13, count: 2}
                """))
        .containsExactly(
            "weekday-mismatch " + FILE + "9:36 «Tirsdag»",
            "weekday-mismatch " + FILE + "12:12 «Onsdager»",
            "weekday-mismatch " + FILE + "16:39 «2027-01-13»");
  }

  @Test
  void newsAndTheirTranslationsAreReadToo() {
    assertThat(
            site(
                """
                -- content/site.yaml --
                name: Kurs
                url: https://kurs.example.no/
                languages: [nb, sv]
                -- content/announcements/new.md --
                ---
                title: Kurs lørdag 14. november
                date: 2026-10-01
                ---
                Vi møtes *mandag 14. november* i Oslo, og sees igjen søndag 14. mars.
                -- content/announcements/new.sv.md --
                ---
                title: Kurs lördag 14 november
                ---
                Vi träffas söndag
                14 november i Oslo.
                """))
        .containsExactly(
            "weekday-mismatch content/announcements/new.md:5:11 «mandag»",
            "weekday-mismatch content/announcements/new.sv.md:4:12 «söndag»");
  }

  @Test
  void aGroupsScheduleBeginsOnItsDay() {
    assertThat(
            group(
                """
                title: Calm
                summary: Første gang onsdag 27. oktober.
                topics: [stress]
                status: open
                verified: 2026-10-01
                firstMeeting: 2026-10-27
                schedule: {weekly: tuesday, from: 2026-10-28}
                """))
        .containsExactly(
            "weekday-mismatch content/groups/calm.yaml:2:22 «onsdag»",
            "weekday-mismatch content/groups/calm.yaml:7:35 «2026-10-28»");
  }
}
