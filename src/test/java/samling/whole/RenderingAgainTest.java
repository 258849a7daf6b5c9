package samling.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.Demo;
import samling.Folders;
import samling.bake.BakeSettings;
import samling.bake.PageRenderer;
import samling.build.BuiltIns;
import samling.build.SitePlan;
import samling.catalogue.Content;
import samling.plan.PlanMemory;
import samling.read.OpenSite;
import samling.read.Reading;
import samling.read.SiteFolder;
import samling.site.PlannedPage;

/**
 * A site that is edited, planned and rendered again and again: each page is as if for the first
 * time.
 */
class RenderingAgainTest {
  private static final int ROUNDS = 40;
  private static final long YEAR = 365L * 24 * 60;

  private final PlanMemory memory = new PlanMemory();

  @Test
  void thePagesAreTheSame(@TempDir Path folder) throws IOException {
    Path site = Demo.copyTo(folder.resolve("site")).toRealPath();
    BakeSettings settings = BakeSettings.of(site);
    PageRenderer renderer = PageRenderer.of(settings);
    OpenSite open = new OpenSite(new SiteFolder(site, BuiltIns.assets()));
    Content content = open.read().content();
    List<String> files =
        Folders.files(site).stream().filter(f -> f.startsWith("content/")).toList();
    Random random = new Random(23);
    Instant now = Instant.parse("2026-11-20T11:00:00Z");
    for (int round = 0; round < ROUNDS; round++) {
      Path file = site.resolve(files.get(random.nextInt(files.size())));
      byte[] before = Files.readAllBytes(file);
      Files.write(file, Mutation.gentle(before, random));
      Reading reading = open.read(List.of(file));
      if (reading.diagnostics().isEmpty()) {
        content = reading.content();
      } else {
        Files.write(file, before);
        content = open.read(List.of(file)).content();
      }
      if (random.nextInt(4) == 0) {
        long minutes = random.nextInt(3) == 0 ? random.nextLong(YEAR) - YEAR / 2 : 90;
        now = now.plusSeconds(60 * minutes);
      }
      same(content, settings, now, renderer, "round " + round + " at " + now);
    }
  }

  private void same(
      Content content, BakeSettings settings, Instant now, PageRenderer renderer, String what) {
    SitePlan again = SitePlan.of(content.catalogue(), content.assets(), settings, now, memory);
    SitePlan fresh =
        SitePlan.of(content.catalogue(), content.assets(), settings, now, new PlanMemory());
    PageRenderer first = PageRenderer.of(settings);
    for (int i = 0; i < fresh.pages().size(); i++) {
      PlannedPage page = fresh.pages().get(i);
      if (List.of("courses", "topic", "audience", "organisation", "front").contains(page.kind())) {
        assertThat(renderer.render(again.sheet(again.pages().get(i))).bytes())
            .as("%s, %s", page.file(), what)
            .isEqualTo(first.render(fresh.sheet(page)).bytes());
      }
    }
  }
}
