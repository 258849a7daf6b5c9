package samling.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import samling.TestSite;
import samling.catalogue.Capacity;
import samling.catalogue.Group;
import samling.catalogue.Group.Status;
import samling.catalogue.GroupVenue.Precision;
import samling.catalogue.Language;
import samling.catalogue.Session;
import samling.catalogue.Text;

class GroupReadingTest {

  @Test
  void everyKeyOfAGroup() {
    Group group =
        group(
            """
            title: Torsdagsringen
            summary: Møt andre
            description: Om *oss*
            topics: [stress]
            crossTopic: true
            follows: [stress-course, stress-course/2027-01-trondheim]
            area: Trondheim sentrum
            venue: {id: hut, precision: on-contact}
            schedule: {weekly: tuesday, from: 2027-03-02, count: 2, start: "18:00", end: "20:00"}
            firstMeeting: 2027-03-02
            capacity: {min: 4, max: 8}
            status: waiting-list
            contact: {name: Kontoret, phone: "22"}
            initiator: Ada
            minimumAge: 18
            practical: Ta med kopp
            verified: 2026-10-01
            sensitive: false
            aliases: [old]
            """);

    assertThat(group.title()).isEqualTo(nb("Torsdagsringen"));
    assertThat(group.summary()).isEqualTo(nb("Møt andre"));
    assertThat(group.description().values().get(Language.NB).html())
        .isEqualTo("<p>Om <em>oss</em></p>");
    assertThat(group.topics()).containsExactly("stress");
    assertThat(group.crossTopic()).isTrue();
    assertThat(group.follows()).containsExactly("stress-course", "stress-course/2027-01-trondheim");
    assertThat(group.area()).isEqualTo(nb("Trondheim sentrum"));
    assertThat(group.venue().id()).isEqualTo("hut");
    assertThat(group.venue().precision()).isEqualTo(Precision.ON_CONTACT);
    assertThat(group.schedule().weekly()).isEqualTo(DayOfWeek.TUESDAY);
    assertThat(group.sessions())
        .extracting(Session::date)
        .containsExactly(LocalDate.of(2027, 3, 2), LocalDate.of(2027, 3, 9));
    assertThat(group.sessions()).extracting(Session::end).containsOnly(LocalTime.of(20, 0));
    assertThat(group.scheduleText()).isNull();
    assertThat(group.firstMeeting()).isEqualTo(LocalDate.of(2027, 3, 2));
    assertThat(group.capacity()).isEqualTo(new Capacity(4, 8));
    assertThat(group.status()).isEqualTo(Status.WAITING_LIST);
    assertThat(group.contact().name()).isEqualTo(nb("Kontoret"));
    assertThat(group.initiator()).isEqualTo(nb("Ada"));
    assertThat(group.minimumAge()).isEqualTo(18);
    assertThat(group.practical()).isNotNull();
    assertThat(group.verified()).isEqualTo(LocalDate.of(2026, 10, 1));
    assertThat(group.sensitive()).isFalse();
    assertThat(group.publication().aliases()).containsExactly("old");
  }

  @Test
  void whatAGroupDoesNotSay() {
    Group group = group("title: A\nsummary: B\nstatus: open\nvenue: {id: hut}\n");

    assertThat(group.sensitive()).isTrue();
    assertThat(group.crossTopic()).isFalse();
    assertThat(group.venue().precision()).isEqualTo(Precision.AREA);
    assertThat(group.schedule()).isNull();
    assertThat(group.sessions()).isEmpty();
  }

  @Test
  void aScheduleMayBeWords() {
    String group = "title: A\nsummary: B\nstatus: open\nschedule: ";

    assertThat(group(group + "Tirsdager\n").scheduleText()).isEqualTo(nb("Tirsdager"));
    assertThat(group(group + "{sv: Tisdagar}\n").scheduleText())
        .isEqualTo(Text.of(Language.SV, "Tisdagar"));
  }

  @Test
  void aScheduleThatGoesOnHasNoMeetingsOfItsOwn() {
    Group group =
        group(
            """
            title: A
            summary: B
            status: open
            firstMeeting: 2027-03-02
            schedule: {weekly: tuesday, every: 2, start: "18:00"}
            """);

    assertThat(group.schedule().from()).isEqualTo(LocalDate.of(2027, 3, 2));
    assertThat(group.schedule().count()).isZero();
    assertThat(group.sessions()).isEmpty();
  }

  private static Group group(String yaml) {
    return TestSite.of("-- content/groups/g.yaml --\n" + yaml)
        .content()
        .catalogue()
        .groups()
        .get("g");
  }

  private static Text nb(String words) {
    return Text.of(Language.NB, words);
  }
}
