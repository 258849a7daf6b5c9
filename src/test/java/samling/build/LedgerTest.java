package samling.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import samling.TestSite;
import samling.bake.BakeSettings;
import samling.catalogue.Content;
import samling.read.Reader;
import samling.read.SiteFolder;

/** When pages that were made once may be taken over. */
class LedgerTest {
  private static final Instant NOON = Instant.parse("2026-11-20T11:00:00Z");
  private static final Stretch HOUR = new Stretch(NOON, NOON.plusSeconds(3600));

  private SitePlan plan;
  private Inputs inputs;

  @BeforeEach
  void planSite() throws IOException {
    Path site =
        TestSite.exactly(
                """
                -- content/site.yaml --
                name: {nb: Kurskatalogen}
                languages: [nb]
                timeZone: Europe/Oslo
                """)
            .root();
    Content content = Reader.read(new SiteFolder(site, BuiltIns.assets())).content();
    plan = SitePlan.of(content.catalogue(), content.assets(), BakeSettings.of(site), NOON);
    inputs = Inputs.of(site, "", List.of()).orElseThrow();
    inputs.know(content.texts());
  }

  @Test
  void pagesOfAnotherProgramAreMadeAnew() {
    MadePages made = ledger("program").made("seal", HOUR, plan.pages());
    assertThat(ledger("program").stands(made, NOON)).isTrue();
    assertThat(ledger("another").stands(made, NOON)).isFalse();
  }

  @Test
  void pagesOfAnotherTimeAreMadeAnew() {
    Ledger ledger = ledger("program");
    MadePages made = ledger.made("seal", HOUR, plan.pages());
    assertThat(ledger.stands(made, HOUR.until().minusNanos(1))).isTrue();
    assertThat(ledger.stands(made, HOUR.until())).isFalse();
    assertThat(ledger.stands(made, NOON.minusNanos(1))).isFalse();
  }

  private Ledger ledger(String key) {
    return new Ledger(plan, key, inputs);
  }
}
