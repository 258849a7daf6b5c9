package samling.edit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samling.TestSite;
import samling.catalogue.Language;
import samling.check.Checks;
import samling.diagnostic.Diagnostic;
import samling.edit.NewEntity.Kind;
import samling.edit.Refusal.Reason;

class NewEntityTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final List<String> WORDS = List.of("Å møtes: «nå»", "- for deg #1");

  private static TestSite site() {
    return TestSite.of(
        """
        -- content/site.yaml --
        name: Kurs
        url: https://kurs.example.no/
        languages: [nb, sv, en]
        -- content/courses/mi/there.yaml --
        title: Der
        summary: Det er der.
        aliases: [once]
        -- content/courses/broken.yaml --
        title: [
        """);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void whatIsMadeIsInOrderInEveryLanguage(Kind kind) throws Exception {
    for (Language language : Language.values()) {
      SiteDesk desk = SiteDesk.open(site().root());
      FileChange made = NewEntity.make(desk, kind, "new-one", WORDS, language, TODAY);
      assertThat(Changes.write(desk.root(), List.of(made))).isEmpty();
      SiteDesk after = SiteDesk.open(desk.root());
      List<Diagnostic> faults = new ArrayList<>(after.faults());
      faults.addAll(Checks.run(after.content(), Instant.parse("2026-11-20T12:00:00Z")));
      assertThat(faults).noneMatch(fault -> fault.span().file().equals(made.name()));
      assertThat(new String(made.after(), UTF_8))
          .contains("title: \"Å møtes: «nå»\"", "draft: true", "# ")
          .doesNotContain("{{");
    }
  }

  @Test
  void anIdThatIsOrWasSomethingElsesIsRefused() throws Exception {
    SiteDesk desk = SiteDesk.open(site().root());
    assertThat(refusal(desk, "there"))
        .isEqualTo(Refusal.of(Reason.ID_TAKEN, "there", "content/courses/mi/there.yaml"));
    assertThat(refusal(desk, "once"))
        .isEqualTo(Refusal.of(Reason.ALIAS_TAKEN, "once", "content/courses/mi/there.yaml"));
    assertThat(refusal(desk, "broken").reason()).isEqualTo(Reason.ID_TAKEN);
    assertThat(refusal(desk, "Nytt Kurs"))
        .isEqualTo(Refusal.of(Reason.BAD_ID, "Nytt Kurs", "nytt-kurs"));
    assertThat(refusal(desk, "../x").reason()).isEqualTo(Reason.BAD_ID);
    NewEntity.check(desk, Kind.GROUP, "there");
  }

  @Test
  void aSummaryThatIsTooLongIsAFault() throws Exception {
    SiteDesk desk = SiteDesk.open(site().root());
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(
            () ->
                NewEntity.make(
                    desk, Kind.COURSE, "x", List.of("x", "x".repeat(301)), Language.NB, TODAY))
        .satisfies(r -> assertThat(r.refusal().reason()).isEqualTo(Reason.FAULTS));
  }

  private static Refusal refusal(SiteDesk desk, String id) throws IOException {
    try {
      NewEntity.make(desk, Kind.COURSE, id, WORDS, Language.NB, TODAY);
      throw new AssertionError("made");
    } catch (Refused e) {
      return e.refusal();
    }
  }
}
