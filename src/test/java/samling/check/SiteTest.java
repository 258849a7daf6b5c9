package samling.check;

import static org.assertj.core.api.Assertions.assertThat;
import static samling.check.Checked.site;

import java.util.List;
import org.junit.jupiter.api.Test;
import samling.TestSite;
import samling.diagnostic.Messages;

class SiteTest {

  private static final String SITE =
      """
      -- content/site.yaml --
      name: Kurs
      url: https://kurs.example.no/
      """;

  @Test
  void aPublicBodyHasAnAccessibilityStatement() {
    String statement = "accessibilityStatement:\n  conformance: partial\n";
    String address = "accessibilityStatement: https://uustatus.no/nb/erklaringer/1\n";
    String sweden = "country: SE\n";
    String law = "publicBody: true\n";
    assertThat(site(SITE)).isEmpty();
    assertThat(site(SITE + law))
        .containsExactly("accessibility-statement content/site.yaml:3:13 «true»");
    assertThat(site(SITE + law + statement))
        .containsExactly("accessibility-statement content/site.yaml:4:1 «accessibilityStatement»");
    assertThat(site(SITE + law + address)).isEmpty();
    assertThat(site(SITE + law + sweden))
        .containsExactly("accessibility-statement content/site.yaml:3:13 «true»");
    assertThat(site(SITE + law + sweden + statement)).isEmpty();
  }

  @Test
  void theAccentCanBeReadOnWhite() {
    assertThat(site(SITE + "theme: {accent: \"#4dabf7\"}\n"))
        .containsExactly("accent-contrast content/site.yaml:3:17 «\"#4dabf7\"»");
    assertThat(site(SITE + "theme: {accent: \"#0062ba\"}\n")).isEmpty();
    assertThat(site(SITE + "theme: {accent: \"#777\"}\n"))
        .containsExactly("accent-contrast content/site.yaml:3:17 «\"#777\"»");
    assertThat(site(SITE + "theme: {accent: \"#767676\"}\n")).isEmpty();
  }

  @Test
  void textsAreWrittenInEveryLanguage() {
    TestSite site =
        TestSite.of(
            SITE
                + """
                languages: [nb, sv]
                -- content/topics.yaml --
                stress: {name: {nb: Stress, sv: Stress}}
                -- content/venues.yaml --
                hall: {name: Fjordsalen, transport: Buss 5}
                -- content/courses/listening.yaml --
                title: {nb: Lytting, sv: Lyssna}
                summary: En dag.
                outcomes: [{nb: Se, sv: Se}, Høre]
                offerings:
                  - {id: past, title: Gammelt, mode: online, sessions: [{date: 2026-01-14}]}
                  - {id: next, title: Nytt, mode: online, sessions: [{date: 2026-12-14}]}
                -- content/courses/draft.yaml --
                title: Utkast
                summary: En dag.
                draft: true
                -- content/pages/om.md --
                ---
                title: {nb: Om, sv: Om}
                ---
                Om oss.
                -- content/pages/hva.md --
                ---
                title: Hva
                ---
                Hva.
                -- content/pages/hva.sv.md --
                ---
                title: Vad
                ---
                Vad.
                """);
    assertThat(site(site))
        .containsExactly(
            "missing-translation content/courses/listening.yaml:1:8 «{nb: Lytting, sv: Lyssna}»",
            "missing-translation content/pages/om.md:2:8 «{nb: Om, sv: Om}»",
            "missing-translation content/venues.yaml:1:14 «Fjordsalen»");
    List<String> messages =
        Checks.run(site.content(), Checked.NOW).stream().map(Messages.in("en")::message).toList();
    assertThat(messages)
        .containsExactly(
            "Not everything here is written in Swedish. Missing: summary, outcomes, title (next).",
            "Not everything here is written in Swedish. Missing: text.",
            "Not everything here is written in Swedish. Missing: transport.");
  }

  @Test
  void oneLanguageNeedsNoTranslation() {
    assertThat(site(SITE + "description: Alle kurs.\n")).isEmpty();
  }
}
