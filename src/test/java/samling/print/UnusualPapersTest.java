package samling.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samling.TestSite;
import samling.build.PaperOutcome;
import samling.build.PaperOutcome.Reason;
import samling.build.PaperRequest.Kind;
import samling.catalogue.Language;
import samling.diagnostic.Diagnostic;

/** Papers of what is not as it usually is. */
class UnusualPapersTest {
  /** Nothing but a group, whose file can go on. */
  private static final String CIRCLE =
      """
      -- content/site.yaml --
      name: Katalog
      -- content/groups/circle.yaml --
      title: Ringen
      summary: En ring.
      follows: [listening]
      """;

  private static final String COURSE =
      """
      -- content/courses/listening.yaml --
      title: Å lytte
      summary: Hør hva som blir sagt.
      offerings:
        - id: winter
          expected: 2027-01
          mode: online
      """;

  @TempDir private Path folder;

  @Test
  void aGroupWithoutAnythingIsAPaperAsWell() throws IOException {
    TestSite site =
        TestSite.exactly(
            CIRCLE
                + """
            status: forming
            """
                + COURSE);
    Pdf pdf = Papers.of(site.root(), Kind.HANDOUT, "listening/winter", null);
    assertThat(pdf.faults()).isEmpty();
    assertThat(pdf.pages()).isEqualTo(1);
    assertThat(pdf.codes()).isEmpty();
    assertThat(pdf.text())
        .contains("Ringen", "Datoen er ikke satt ennå", "For deg som har gått «Å lytte»");
    Pdf list = Papers.of(site.root(), Kind.CHECKLIST, "listening/winter", null);
    assertThat(list.faults()).isEmpty();
    assertThat(list.text()).contains("Første dag", "Siste dag", "Avtal når det første møtet");
  }

  @Test
  void theFirstMeetingOfAGroupThatHasBegunByTheLastDayIsNotToldAgain() throws IOException {
    TestSite site =
        TestSite.exactly(
            CIRCLE
                + """
            status: open
            firstMeeting: 2026-12-02
            schedule: Onsdager på kveldstid
            -- content/courses/listening.yaml --
            title: Å lytte
            summary: Hør hva som blir sagt.
            offerings:
              - id: winter
                sessions:
                  - {date: 2027-01-12, start: "10:00", end: "12:00"}
                  - {date: 2027-01-19, start: "10:00", end: "12:00"}
                mode: online
            """);
    assertThat(Papers.of(site.root(), Kind.HANDOUT, "listening/winter", null).text())
        .contains("Onsdager på kveldstid")
        .doesNotContain("Første møte", "desember 2026");
    assertThat(Papers.of(site.root(), Kind.CHECKLIST, "listening/winter", null).text())
        .contains("Si når gruppen møtes. Ringen: Onsdager på kveldstid.")
        .doesNotContain("Avtal når");
  }

  @ParameterizedTest
  @CsvSource({"HANDOUT, 7, 1", "LEAFLET, 7, 2", "HANDOUT, 40, 2"})
  void longTextsAreSetSmallerAndNothingIsLost(Kind kind, int points, int pages) throws IOException {
    String practical =
        IntStream.range(0, points)
            .mapToObj(i -> "    - Punkt nummer " + i + " er et langt punkt som fyller en linje.\n")
            .collect(Collectors.joining());
    TestSite site =
        TestSite.of(
            """
            -- content/groups/circle.yaml --
            title: Selvhjelpsgruppearbeidsfellesskapet for ordentlig langvarig sammensatte navn
            summary: En gruppe.
            follows: [listening]
            firstMeeting: 2027-03-02
            area: Nordre Hakadalsvassdragets østre grendelag
            status: open
            contact: {name: Kontaktpunktet, email: en.veldig.lang.adresse.som.aldri.tar.slutt@grupper.example.no}
            practical:
              nb: |
            """
                + practical
                + COURSE);
    Pdf pdf = Papers.of(site.root(), kind, "listening/winter", null);
    assertThat(pdf.faults()).isEmpty();
    assertThat(pdf.pages()).isEqualTo(pages);
    assertThat(pdf.text())
        .contains("Punkt nummer 0", "Punkt nummer " + (points - 1), "2. mars 2027");
  }

  @Test
  void anOrganisationsOwnTemplateIsUsedAndItsFaultsAreTold() throws IOException {
    TestSite site =
        TestSite.of(
                """
                -- content/groups/circle.yaml --
                title: Ringen
                summary: En ring.
                follows: [listening]
                status: open
                """
                    + COURSE)
            .with(
                "templates/handouts/handout.ftlh",
                """
                <!doctype html><html lang="${page.head.lang}"><head><title>Vårt ark</title>
                <#list page.styles as style><link rel="stylesheet" href="${page.head.root}${style}"></#list>
                </head><body><h1>Vårt ark</h1><p>${page.groups[0].title.text}</p></body></html>
                """
                    .getBytes(StandardCharsets.UTF_8));
    Pdf pdf = Papers.of(site.root(), Kind.HANDOUT, "listening/winter", null);
    assertThat(pdf.faults()).isEmpty();
    assertThat(pdf.text()).contains("Vårt ark Ringen").doesNotContain("Etter kurset");

    site.with(
        "templates/handouts/handout.ftlh", "${page.nothing}".getBytes(StandardCharsets.UTF_8));
    PaperOutcome outcome = make(site, "listening/winter");
    assertThat(outcome.written()).isNull();
    assertThat(outcome.outcome().diagnostics())
        .extracting(Diagnostic::rule)
        .extracting(rule -> rule.id())
        .contains("template-failed");
  }

  @Test
  void whatIsNotThereIsToldWithWhatIs() throws IOException {
    TestSite site = TestSite.of(COURSE);
    assertThat(refusal(make(site, "listning/winter")))
        .isEqualTo(
            new PaperOutcome.Refusal(
                Reason.UNKNOWN_OFFERING, "listning/winter", List.of("listening/winter")));
    assertThat(refusal(make(site, "listening")).known()).containsExactly("listening/winter");
    assertThat(refusal(make(site, "listening/winter")).reason()).isEqualTo(Reason.NO_GROUP);
    assertThat(refusal(make(site, "listening/winter", "circle")).reason())
        .isEqualTo(Reason.UNKNOWN_GROUP);
    PaperOutcome swedish =
        Papers.make(
            site.root(), Kind.POSTER, "listening/winter", Language.SV, folder.resolve("a.pdf"));
    assertThat(refusal(swedish).known()).containsExactly("nb");
  }

  private PaperOutcome make(TestSite site, String offering, String... groups) throws IOException {
    return Papers.make(site.root(), Kind.HANDOUT, offering, null, folder.resolve("a.pdf"), groups);
  }

  private static PaperOutcome.Refusal refusal(PaperOutcome outcome) {
    return Objects.requireNonNull(outcome.refusal());
  }
}
