package samling.check;

import static org.assertj.core.api.Assertions.assertThat;
import static samling.check.Checked.group;
import static samling.check.Checked.site;

import org.junit.jupiter.api.Test;

class GroupsTest {

  private static final String FILE = "content/groups/calm.yaml:";
  private static final String FINE =
      """
      title: Calm
      summary: For all.
      topics: [stress]
      status: open
      verified: 2026-10-01
      """;

  @Test
  void aGroupIsCheckedNowAndThen() {
    assertThat(group(FINE)).isEmpty();
    assertThat(group(FINE.replace("2026-10-01", "2026-04-28"))).isEmpty();
    assertThat(group(FINE.replace("2026-10-01", "2026-04-27")))
        .containsExactly("group-not-verified " + FILE + "5:11 «2026-04-27»");
    assertThat(group(FINE.replace("verified: 2026-10-01\n", "")))
        .containsExactly("group-not-verified " + FILE + "4:9 «open»");
    assertThat(group(FINE.replace("verified: 2026-10-01\n", "").replace("open", "ended")))
        .isEmpty();
    assertThat(group(FINE.replace("2026-10-01", "2026-10-26")))
        .containsExactly("as-of-in-future " + FILE + "5:11 «2026-10-26»");
  }

  @Test
  void aGroupCanBeFound() {
    assertThat(group(FINE.replace("topics: [stress]\n", "")))
        .containsExactly("group-follows-nothing " + FILE + "1:8 «Calm»");
    assertThat(group(FINE.replace("topics: [stress]", "crossTopic: true"))).isEmpty();
  }

  @Test
  void theFirstMeetingIsOneOfTheMeetings() {
    String listed = "schedule: {weekly: tuesday, from: 2026-11-03, count: 3}\n";
    assertThat(group(FINE + listed + "firstMeeting: 2026-11-10\n")).isEmpty();
    assertThat(group(FINE + listed + "firstMeeting: 2026-12-01\n"))
        .containsExactly("first-meeting-mismatch " + FILE + "7:15 «2026-12-01»");
    String endless = "schedule: {weekly: tuesday}\n";
    assertThat(group(FINE + endless + "firstMeeting: 2026-12-01\n")).isEmpty();
    assertThat(group(FINE + endless + "firstMeeting: 2026-12-02\n"))
        .containsExactly("first-meeting-mismatch " + FILE + "7:15 «2026-12-02»");
    assertThat(group(FINE + "schedule: Now and then\nfirstMeeting: 2026-12-02\n")).isEmpty();
  }

  @Test
  void whoHelpsHasNoSurname() {
    assertThat(group(FINE + "initiator: Startet av Kari Nordmann\n"))
        .containsExactly("initiator-full-name " + FILE + "6:23 «Kari Nordmann»");
    assertThat(group(FINE + "initiator: {nb: Kari, sv: Anna Bo-Karlsson}\n"))
        .containsExactly("initiator-full-name " + FILE + "6:27 «Anna Bo-Karlsson»");
    assertThat(group(FINE + "initiator: Likeperson Kari\n")).isEmpty();
    assertThat(group(FINE + "initiator: En frivillig i Oslo\n")).isEmpty();
  }

  @Test
  void nobodyIsNamedWhereItIsSensitive() {
    String people =
        """
        -- content/people.yaml --
        kari: {name: Kari Nordmann}
        ola: {name: Ola Dahl, phone: 22 00 00 00}
        -- content/topics.yaml --
        grief: {name: Grief, sensitive: true}
        -- content/courses/after.yaml --
        title: After
        summary: Led by Kari Nordmann.
        topics: [grief]
        instructors: [kari]
        offerings: [{id: one, expected: 2027-01, statusNote: Kari Nordmanns hage}]
        -- content/courses/other.yaml --
        title: Other
        summary: Led by Kari Nordmann, 22 00 00 00.
        -- content/groups/calm.yaml --
        title: Calm
        summary: Ask Ola Dahl or Per Hansen, tlf. 22 00 00 01.
        contact: ola
        topics: [grief]
        status: open
        verified: 2026-10-01
        description: |
          Write to Anne Lie (anne.lie@example.no),
          or to Nord Senter, post@example.no.
        """;
    assertThat(site(people))
        .containsExactly(
            "person-in-sensitive content/courses/after.yaml:2:17 «Kari Nordmann»",
            "person-in-sensitive content/courses/after.yaml:5:54 «Kari Nordmanns»",
            "person-in-sensitive content/groups/calm.yaml:2:26 «Per Hansen»",
            "phone-outside-contact content/groups/calm.yaml:2:43 «22 00 00 01»",
            "person-in-sensitive content/groups/calm.yaml:8:12 «Anne Lie»");
  }

  /** The Norwegian number is of someone born in 2039, the Swedish one is published for tests. */
  @Test
  void nationalIdNumbersAreFoundByTheirCheckDigits() {
    assertThat(
            site(
                """
                -- content/courses/listening.yaml --
                title: Listening # 311239 90008
                summary: Ask 31123990008 or 811228-9874 or 19811228-9874.
                description: 31123990009, 811228-9875, 12345678901, +4731123990008
                """))
        .containsExactly(
            "national-id-number content/courses/listening.yaml:1:20 «311239 90008»",
            "national-id-number content/courses/listening.yaml:2:14 «31123990008»",
            "national-id-number content/courses/listening.yaml:2:29 «811228-9874»",
            "national-id-number content/courses/listening.yaml:2:44 «19811228-9874»");
  }

  @Test
  void noParticipantIsNamed() {
    assertThat(group(FINE + "practical: Spør etter Kari når du kommer.\n"))
        .containsExactly("name-in-group " + FILE + "6:23 «Kari»");
    assertThat(group(FINE + "description: Kari Nordmann tar imot deg.\n"))
        .containsExactly("name-in-group " + FILE + "6:14 «Kari Nordmann»");
    assertThat(group(FINE + "description: Vi startet da Anna-Karin Berg flyttet hit.\n"))
        .containsExactly("name-in-group " + FILE + "6:28 «Anna-Karin Berg»");
    assertThat(
            group(FINE + "description: Ola mener det går bra. Hamar er fint. Vi møtes i Bergen.\n"))
        .isEmpty();
    assertThat(group(FINE + "description: Det er bra. Dag for dag. Liv og død.\n")).isEmpty();
    assertThat(group(FINE + "contact: {name: Kari på kontoret, phone: 73 00 00 21}\n")).isEmpty();
  }

  @Test
  void theOnlyNumberIsThatOfTheContact() {
    for (String number :
        new String[] {"900 00 000", "90000000", "+47 90 00 00 00", "070-123 45 67"}) {
      assertThat(group(FINE + "practical: Ring " + number + " først.\n"))
          .containsExactly("phone-outside-contact " + FILE + "6:17 «" + number + "»");
    }
    assertThat(
            group(
                FINE
                    + "contact: {name: Vi, phone: 73 00 00 21}\n"
                    + "practical: Ring oss på +47 73000021.\n"))
        .isEmpty();
    assertThat(group(FINE + "practical: Torsdag 18.00–20.00 i 2026 og 2027, 100 til 150 kr.\n"))
        .isEmpty();
    assertThat(group(FINE + "practical: Koden er 2026-10-01, rom 0580.\n")).isEmpty();
  }

  @Test
  void aNationalIdNumberIsFoundHoweverItIsWritten() {
    for (String number : new String[] {"811228-9874", "19811228-9874", "198112289874"}) {
      assertThat(group(FINE + "practical: Nr " + number + ".\n"))
          .anySatisfy(fault -> assertThat(fault).startsWith("national-id-number"));
    }
    assertThat(group(FINE + "practical: Nr 198112289875.\n")).isEmpty();
  }
}
