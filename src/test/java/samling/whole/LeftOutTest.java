package samling.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.Demo;

/**
 * A site that does without what Samling makes by itself: it is not made, and nothing leads there.
 */
class LeftOutTest {
  private static final String ALL = "leaveOut: [calendar, calendars, archive, handouts, search]\n";

  @TempDir private Path folder;

  @Test
  void nothingLeftOutIsMadeOrLinkedTo() throws IOException {
    FinishedSite whole = built("whole", 20, "");
    FinishedSite lean = built("lean", 20, ALL);
    List<String> gone =
        whole.files().stream().filter(file -> !lean.files().contains(file)).toList();
    assertThat(gone)
        .contains("kalender/index.html", "arkiv/index.html", "kalender/kalender.ics")
        .anyMatch(file -> file.matches("kalender/\\d{4}-\\d\\d/index.html"))
        .anyMatch(file -> file.endsWith("/utdelingsark/index.html"))
        .anyMatch(file -> file.endsWith(".ics"));
    assertThat(lean.files())
        .noneMatch(file -> file.matches(".*(\\.ics|/utdelingsark/.*|kalender/.*|arkiv/.*)"))
        .allMatch(whole.files()::contains);
    // That no link leads to what is not there is a rule of every build.
    assertThat(lean.pages()).hasSizeGreaterThan(20);
  }

  @Test
  void aLargeSiteMayDoWithoutASearchPage() throws IOException {
    FinishedSite lean = built("large", 501, ALL);
    assertThat(lean.files()).noneMatch(file -> file.matches("sok/.*|.*/search/.*"));
    assertThat(lean.pages().get("index.html").html()).doesNotContain("role=\"search\"");
  }

  @Test
  void whatIsLeftOutLeavesNoEmptyListBehind() throws IOException {
    FinishedSite lean = built("bare", 20, ALL + "contact: { name: Kurskontoret }\n");
    assertThat(lean.pages().get("index.html").html()).contains("<p>Kurskontoret</p>");
    assertThat(lean.pages().values())
        .anySatisfy(page -> assertThat(page.html()).contains("Det er ikke satt opp noe her ennå."));
    assertThat(lean.pages().values())
        .allSatisfy(page -> assertThat(page.html()).doesNotContainPattern("<(ul|ol)[^>]*>\\s*</"));
  }

  private FinishedSite built(String name, int courses, String more) throws IOException {
    Path site = folder.resolve(name);
    LongList.make(site, courses);
    Path groups = Files.createDirectories(site.resolve("content/groups"));
    Files.writeString(
        groups.resolve("ringen.yaml"),
        "title: Ringen\nsummary: For alle.\nstatus: open\nfollows: [kurs-3]\nverified: 2026-11-01\n");
    Path settings = site.resolve("content/site.yaml");
    Files.writeString(settings, Files.readString(settings) + more);
    Path output = folder.resolve(name + "-output");
    Demo.build(site, output);
    return FinishedSite.in(output);
  }
}
