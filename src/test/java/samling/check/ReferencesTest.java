package samling.check;

import static org.assertj.core.api.Assertions.assertThat;
import static samling.check.Checked.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import samling.TestSite;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Messages;
import samling.diagnostic.Rule;
import samling.site.PlannedAddress;
import samling.source.Span;

class ReferencesTest {

  @Test
  void everyKindOfUnknownIdIsPointedAt() {
    assertThat(
            site(
                """
                -- content/courses/listening.yaml --
                title: Listening
                summary: One day.
                topics: [talk]
                audiences: [all]
                organisers:
                  - nobody
                instructors: [kari]
                image: {src: img/none.jpg, alt: ""}
                prerequisites:
                  - course: talking
                offerings:
                  - id: oslo
                    expected: 2027-01
                    venue: hall
                -- content/groups/calm.yaml --
                title: Calm
                summary: For all.
                status: open
                verified: 2026-10-01
                follows: [listening/bergen, listening/oslo, listening, hearing/oslo]
                -- content/announcements/new.md --
                ---
                title: New
                date: 2026-10-01
                groups: [loud]
                ---
                [One](page:about), [two](announcement:old) and [three](register:listening/none).
                """))
        .containsExactly(
            "unknown-group content/announcements/new.md:4:10 «loud»",
            "unknown-page content/announcements/new.md:6:7 «page:about»",
            "unknown-announcement content/announcements/new.md:6:26 «announcement:old»",
            "unknown-offering content/announcements/new.md:6:56 «register:listening/none»",
            "unknown-topic content/courses/listening.yaml:3:10 «talk»",
            "unknown-audience content/courses/listening.yaml:4:13 «all»",
            "unknown-organisation content/courses/listening.yaml:6:5 «nobody»",
            "unknown-person content/courses/listening.yaml:7:15 «kari»",
            "unknown-asset content/courses/listening.yaml:8:14 «img/none.jpg»",
            "unknown-course content/courses/listening.yaml:10:13 «talking»",
            "unknown-venue content/courses/listening.yaml:14:12 «hall»",
            "unknown-offering content/groups/calm.yaml:5:11 «listening/bergen»",
            "unknown-course content/groups/calm.yaml:5:56 «hearing/oslo»");
  }

  @Test
  void whatIsThereIsNotUnknown() {
    TestSite site =
        TestSite.of(
                """
            -- content/venues.yaml --
            hall: {name: Fjordsalen}
            -- content/courses/sub/listening.yaml --
            title: Listening
            summary: One day.
            image: {src: img/talk.jpg, alt: ""}
            offerings:
              - id: oslo
                sessions: [{date: 2026-11-14, venue: online}, {date: 2026-11-15, venue: hall}]
            """)
            .with("assets/img/talk.jpg", "jpg".getBytes(StandardCharsets.US_ASCII));
    assertThat(site(site)).isEmpty();
  }

  @Test
  void whatMayStandInABrokenFileIsNotCalledUnknown() {
    TestSite site =
        TestSite.of(
            """
            -- content/topics.yaml --
            stress: {name: Stress}
            sleep: {name: "Sleep}
            -- content/courses/broken.yaml --
            title: [
            -- content/courses/listening.yaml --
            title: Listening
            summary: One day.
            topics: [sleep, stres]
            prerequisites: [{course: broken}]
            """);
    assertThat(site.faults(Checks.run(site.read().content(), Checked.NOW)))
        .containsExactly("unknown-topic content/courses/listening.yaml:3:17 «stres»");
  }

  @Test
  void theHelpNamesWhatWasMeantAndWhatThereIs() {
    TestSite site =
        TestSite.of(
            """
            -- content/courses/listening.yaml --
            title: Listening
            summary: One day.
            offerings: [{id: oslo, expected: 2027-01}, {id: bergen, expected: 2027-02}]
            -- content/pathways.yaml --
            all: {title: All, steps: [listenig]}
            -- content/announcements/new.md --
            ---
            title: New
            date: 2026-10-01
            courses: [listening/osl]
            ---
            New.
            """);
    List<Diagnostic> faults = Checks.run(site.content(), Checked.NOW);
    assertThat(faults.stream().map(d -> Messages.in("en").help(d)))
        .containsExactly(
            List.of(
                "did you mean \"listening/oslo\"?",
                "its offerings are listening/oslo, listening/bergen"),
            List.of(
                "did you mean \"listening\"?",
                "a course's id is the name of its file in content/courses/, without .yaml"));
  }

  @Test
  void onlyWhatIsPublishedMayNotNameADraft() {
    assertThat(
            site(
                """
                -- content/courses/listening.yaml --
                title: Listening
                summary: One day.
                draft: true
                prerequisites: [{course: talking, recommended: true}]
                -- content/courses/talking.yaml --
                title: Talking
                summary: One day.
                draft: true
                -- content/courses/writing.yaml --
                title: Writing
                summary: One day.
                prerequisites: [{course: talking, recommended: true}]
                -- content/announcements/new.md --
                ---
                title: New
                date: 2026-10-01
                courses: [listening]
                ---
                New.
                """))
        .containsExactly(
            "points-to-draft content/announcements/new.md:4:11 «listening»",
            "points-to-draft content/courses/writing.yaml:3:26 «talking»");
  }

  @Test
  void aCourseCannotAskForItself() {
    assertThat(
            site(
                """
                -- content/courses/listening.yaml --
                title: Listening
                summary: One day.
                prerequisites:
                  - {course: listening}
                """))
        .containsExactly("self-reference content/courses/listening.yaml:4:14 «listening»");
  }

  @Test
  void anOldIdLeadsToOneThingOfItsKind() {
    assertThat(
            site(
                """
                -- content/courses/a.yaml --
                title: A
                summary: One day.
                aliases: [old, b]
                -- content/courses/b.yaml --
                title: B
                summary: One day.
                aliases:
                  - old
                -- content/pages/old.md --
                ---
                title: Old
                ---
                Old.
                """))
        .containsExactly(
            "alias-clash content/courses/a.yaml:3:16 «b»",
            "alias-clash content/courses/b.yaml:4:5 «old»");
  }

  @Test
  void twoThingsDoNotShareAnAddress() {
    PlannedAddress list = new PlannedAddress("kurs/", Span.ofLine("content/site.yaml", 1, 1, 2));
    PlannedAddress page =
        new PlannedAddress("kurs/", Span.ofLine("content/pages/kurs.md", 2, 1, 6));
    PlannedAddress other = new PlannedAddress("om/", Span.ofLine("content/pages/om.md", 2, 1, 6));
    assertThat(AddressClash.check(List.of(list, page, other)))
        .singleElement()
        .satisfies(d -> assertThat(d.rule()).isEqualTo(Rule.ADDRESS_CLASH))
        .satisfies(d -> assertThat(d.span()).isEqualTo(page.span()))
        .satisfies(d -> assertThat(d.args()).containsExactly("kurs/", "content/site.yaml:1"));
  }
}
