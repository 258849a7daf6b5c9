package samling.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import samling.TestSite;
import samling.bake.BakeSettings;
import samling.bake.Sheet;
import samling.build.SitePlan;
import samling.catalogue.Catalogue;
import samling.catalogue.Change;
import samling.catalogue.Outlook;
import samling.catalogue.Standstill;
import samling.plan.PlanMemory;
import samling.site.PlannedPage;
import samling.site.SiteFile;

/** Until a site's next change comes, nothing that it says hangs on the clock. */
class StillSiteTest {
  private static final int SITES = 40;

  /** Long after all that happens; groups that go on meet still. */
  private static final Instant END =
      RandomSite.FIRST.plusDays(60).atStartOfDay().toInstant(ZoneOffset.UTC);

  @Test
  void nothingIsSaidInAnotherWayBeforeTheNextChange() {
    int changes = 0;
    int idle = 0;
    int endless = 0;
    for (int seed = 0; seed < SITES; seed++) {
      TestSite site = RandomSite.of(seed);
      Catalogue catalogue = site.content().catalogue();
      PlanMemory memory = new PlanMemory();
      Random random = new Random(seed);
      Instant now = RandomSite.FIRST.atStartOfDay().toInstant(ZoneOffset.UTC);
      SortedMap<String, String> told = told(site, now, new PlanMemory());
      for (Optional<Change> next = next(catalogue, now);
          next.isPresent() && now.isBefore(END);
          next = next(catalogue, now)) {
        Instant at = next.get().at();
        String when = "site " + seed + " from " + now + " to " + next.get();
        long minutes = Duration.between(now, at).toMinutes();
        assertThat(at).as(when).isAfter(now);
        assertThat(Standstill.end(catalogue, now)).as(when).isBeforeOrEqualTo(at);
        Instant between = now.plusSeconds(60 * random.nextLong(minutes));
        assertThat(others(told(site, between, memory), told)).as(when + " at " + between).isEmpty();
        Instant before = at.minusSeconds(60);
        assertThat(others(told(site, before, memory), told)).as(when + " at " + before).isEmpty();
        SortedMap<String, String> after = told(site, at, new PlanMemory());
        changes++;
        idle += after.equals(told) ? 1 : 0;
        told = after;
        now = at;
      }
      if (now.isBefore(END)) {
        Instant late = now.plus(Duration.ofDays(1000));
        assertThat(others(told(site, late, memory), told))
            .as("site " + seed + " for ever")
            .isEmpty();
      } else {
        endless++;
      }
    }
    assertThat(changes).isGreaterThan(5 * SITES);
    assertThat(endless).isPositive();
    // Not for nothing, as good as always: whoever publishes builds anew each time.
    assertThat(10 * idle).as("of " + changes + ", each ten times").isLessThan(changes);
  }

  /** The files in which two differ. */
  private static Set<String> others(Map<String, String> one, Map<String, String> other) {
    Set<String> paths = new TreeSet<>(one.keySet());
    paths.addAll(other.keySet());
    paths.removeIf(path -> Objects.equals(one.get(path), other.get(path)));
    return paths;
  }

  private static Optional<Change> next(Catalogue catalogue, Instant now) {
    return new Outlook(catalogue, now).nextChange();
  }

  /** All that templates are given and programs read, but the day itself, which nothing prints. */
  private static SortedMap<String, String> told(TestSite site, Instant now, PlanMemory memory) {
    SortedMap<String, String> told = new TreeMap<>();
    SitePlan plan =
        SitePlan.of(
            site.content().catalogue(), Map.of(), BakeSettings.of(site.root()), now, memory);
    for (PlannedPage page : plan.pages()) {
      Sheet.Filling filling = plan.sheet(page).filling().get();
      told.put(page.file(), filling.page() + "\n" + filling.data());
      told.computeIfAbsent(
          "as pages in " + page.lang() + " see it",
          lang -> filling.site().toString().replaceFirst("today=Time\\[.*?\\]", ""));
    }
    for (SiteFile file : plan.feeds()) {
      told.put(file.path(), new String(file.bytes(), StandardCharsets.UTF_8));
    }
    return told;
  }
}
