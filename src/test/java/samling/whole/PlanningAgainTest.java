package samling.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.Demo;
import samling.Folders;
import samling.catalogue.Catalogue;
import samling.plan.PlanMemory;
import samling.plan.Planner;
import samling.read.OpenSite;
import samling.read.SiteFolder;
import samling.site.PlannedPage;
import samling.site.Site;

/** A site that is planned again and again: what earlier plans have left changes nothing. */
class PlanningAgainTest {
  private static final int ROUNDS = 60;
  private static final long YEAR = 365L * 24 * 60;

  @Test
  void thePlanIsTheSame(@TempDir Path folder) throws IOException {
    Path site = Demo.copyTo(folder.resolve("site")).toRealPath();
    OpenSite open = new OpenSite(new SiteFolder(site, Map.of()));
    Catalogue catalogue = open.read().content().catalogue();
    List<String> files =
        Folders.files(site).stream().filter(f -> f.startsWith("content/")).toList();
    PlanMemory memory = new PlanMemory();
    Random random = new Random(17);
    Instant now = Instant.parse("2026-11-20T11:00:00Z");
    for (int round = 0; round < ROUNDS; round++) {
      Path file = site.resolve(files.get(random.nextInt(files.size())));
      byte[] before = Files.readAllBytes(file);
      Files.write(file, Mutation.gentle(before, random));
      var reading = open.read(List.of(file));
      if (reading.diagnostics().isEmpty()) {
        catalogue = reading.content().catalogue();
      } else {
        Files.write(file, before);
        open.read(List.of(file));
      }
      long minutes = random.nextInt(3) == 0 ? random.nextLong(YEAR) - YEAR / 2 : random.nextInt(90);
      now = now.plusSeconds(60 * minutes);
      same(catalogue, now, memory, random, "round " + round + " at " + now);
    }
  }

  /** Pages are asked for in any order, and by several threads. */
  private static void same(
      Catalogue catalogue, Instant now, PlanMemory memory, Random random, String what) {
    Site again = Planner.plan(catalogue, Map.of(), now, memory);
    Site fresh = Planner.plan(catalogue, Map.of(), now);
    List<PlannedPage> pages = new ArrayList<>(again.pages());
    Collections.shuffle(pages, random);
    pages.parallelStream().forEach(PlannedPage::page);
    assertThat(again.pages().stream().map(PlannedPage::file).toList())
        .isEqualTo(fresh.pages().stream().map(PlannedPage::file).toList());
    for (int i = 0; i < fresh.pages().size(); i++) {
      assertThat(again.pages().get(i).page()).as(what).isEqualTo(fresh.pages().get(i).page());
    }
  }
}
