package samling.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.Demo;
import samling.TestSite;
import samling.build.Build;
import samling.build.Outcome;
import samling.build.Request;
import samling.build.When;

/** Who gets to know of what: drafts, pages that are not to be listed, addresses that have moved. */
class PublishedTest {
  private static final String FILES =
      """
      -- content/courses/open.yaml --
      title: Åpent kurs
      summary: For alle.
      aliases: [gammelt]
      -- content/courses/quiet.yaml --
      title: Stille kurs
      summary: For noen.
      indexing: false
      -- content/courses/secret.yaml --
      title: Hemmelig kurs
      summary: Ikke ennå.
      draft: true
      offerings:
        - id: 2027-01
          mode: online
          online: {platform: Video}
          sessions: [{date: 2027-01-12, start: "09:00", end: "15:00"}]
          registration: {method: link, url: https://example.no/, opens: 2026-11-01, closes: 2027-01-05}
      -- content/groups/shy.yaml --
      title: Hemmelig gruppe
      summary: Vi møtes.
      status: open
      contact: {email: a@example.no}
      draft: true
      -- content/announcements/later.md --
      ---
      title: Hemmelig nyhet
      date: 2026-11-10
      draft: true
      ---
      Ikke ennå.
      -- content/pages/hidden.md --
      ---
      title: Hemmelig side
      draft: true
      ---
      Ikke ennå.
      """;

  @TempDir private Path folder;

  @Test
  void nothingTellsOfADraft() throws Exception {
    FinishedSite site = build(TestSite.of(FILES), false);
    assertThat(site.filesWith("Hemmelig")).isEmpty();
    assertThat(site.filesWith("secret")).isEmpty();
    assertThat(site.files()).noneMatch(f -> f.matches(".*(secret|shy|later|hidden).*"));
  }

  @Test
  void draftsThatAreAskedForAreMarkedWhereverTheyAreShown() throws Exception {
    FinishedSite site = build(TestSite.of(FILES), true);
    for (String path :
        new String[] {
          "kurs/secret/", "grupper/shy/", "aktuelt/later/", "hidden/",
        }) {
      Page page = Objects.requireNonNull(site.pages().get(path + "index.html"), path);
      assertThat(page.document().title()).startsWith("Utkast: Hemmelig");
      assertThat(page.document().select("main > .draft").text()).contains("Dette er et utkast");
      assertThat(page.html()).contains("<meta name=\"robots\" content=\"noindex\">");
    }
    for (String path : new String[] {"", "kurs/", "kalender/", "grupper/", "aktuelt/"}) {
      Page page = Objects.requireNonNull(site.pages().get(path + "index.html"), path);
      assertThat(page.document().select("main a:contains(Hemmelig)").eachText())
          .as(path)
          .isNotEmpty()
          .allMatch(text -> text.startsWith("Utkast: "));
    }
    assertThat(text(site, "sitemap.xml")).doesNotContain("secret", "shy", "later", "hidden");
    Page open = Objects.requireNonNull(site.pages().get("kurs/open/index.html"));
    assertThat(open.document().select(".draft")).isEmpty();
  }

  @Test
  void whatIsNotToBeListedIsNotOnTheMap() throws Exception {
    FinishedSite site = build(TestSite.of(FILES), false);
    assertThat(text(site, "sitemap.xml")).contains("/kurs/open/").doesNotContain("/kurs/quiet/");
    assertThat(text(site, "kurs/quiet/index.html")).contains("content=\"noindex\"");
    assertThat(text(site, "kurs/open/index.html")).doesNotContain("content=\"noindex\"");
    assertThat(text(site, "robots.txt"))
        .isEqualTo("User-agent: *\nDisallow:\n\nSitemap: https://kurs.example.no/sitemap.xml\n");
  }

  @Test
  void aSiteThatIsNotToBeListedHasNoMap() throws Exception {
    FinishedSite site =
        build(
            TestSite.of(
                "-- content/site.yaml --\n" + TestSite.SITE_YAML + "indexing: false\n" + FILES),
            false);
    assertThat(text(site, "robots.txt")).isEqualTo("User-agent: *\nDisallow: /\n");
    assertThat(site.files()).noneMatch(f -> f.startsWith("sitemap"));
    assertThat(site.whole()).allMatch(page -> page.html().contains("content=\"noindex\""));
  }

  @Test
  void aSiteWithoutAnAddressHasNothingThatNeedsOne() throws Exception {
    FinishedSite site = build(TestSite.of("-- content/site.yaml --\nname: A\n" + FILES), true);
    assertThat(site.files())
        .noneMatch(f -> f.startsWith("sitemap") || f.endsWith(".atom") || f.endsWith("feed.json"))
        .contains("kurs/secret/2027-01.ics", "catalogue.json", "_redirects");
    assertThat(text(site, "robots.txt")).isEqualTo("User-agent: *\nDisallow:\n");
    assertThat(site.pages().values())
        .allMatch(p -> !p.html().contains("rel=\"canonical\"") && !p.html().contains("og:url"));
    assertThat(text(site, "kurs/secret/2027-01.ics"))
        .contains("UID:secret/2027-01/1\r\n")
        .doesNotContain("URL:");
  }

  @Test
  void oldAddressesLeadOnFromTheFolderTheSiteLiesIn() throws Exception {
    String settings = TestSite.SITE_YAML.replace("example.no/", "example.no/a/b/");
    FinishedSite site = build(TestSite.of("-- content/site.yaml --\n" + settings + FILES), false);
    assertThat(text(site, "_redirects")).isEqualTo("/a/b/kurs/gammelt/ /a/b/kurs/open/ 301\n");
    Page moved = Objects.requireNonNull(site.pages().get("kurs/gammelt/index.html"));
    assertThat(moved.leadsOn()).isTrue();
  }

  private FinishedSite build(TestSite site, boolean drafts) throws Exception {
    Request request =
        new Request(
            site.root(), folder.resolve("out"), z -> When.parse(Demo.AT, z), drafts, stage -> {});
    Outcome outcome = Build.build(request);
    assertThat(outcome.good()).as(Demo.text(outcome)).isTrue();
    return FinishedSite.in(folder.resolve("out"));
  }

  private static String text(FinishedSite site, String file) throws IOException {
    return Files.readString(site.folder().resolve(file), StandardCharsets.UTF_8);
  }
}
