package samling.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.Demo;
import samling.Folders;
import samling.TestSite;

/** What two engines find in pages of every kind. */
class AccessibilityTest extends BrowserTest {

  /** How a reader may see a page. */
  private enum View {
    WIDE_LIGHT(1280, ColorScheme.LIGHT),
    NARROW_DARK(320, ColorScheme.DARK),
    NARROW_LIGHT(320, ColorScheme.LIGHT),
    WIDE_DARK(1280, ColorScheme.DARK);

    private final int width;
    private final ColorScheme colours;

    View(int width, ColorScheme colours) {
      this.width = width;
      this.colours = colours;
    }
  }

  /** Each kind of page in each language, and in each view in one of them. */
  @Test
  void theEnginesFindNothing() throws Exception {
    Map<String, List<String>> kinds = Kinds.withRedirects(Demo.built());
    // The demo has no statement on accessibility, and is too small to be searched; two courses
    // and a sheet to hand out are looked at.
    int templates = Folders.files(Path.of("templates/pages")).size();
    assertThat(kinds.values()).hasSize(4).allMatch(paths -> paths.size() == templates - 2 + 2);
    Page page = judged();
    List<String> faults = new ArrayList<>();
    int turn = 0;
    for (List<String> paths : kinds.values()) {
      for (int kind = 0; kind < paths.size(); kind++) {
        look(page, host().url(paths.get(kind)), turn + kind, faults);
      }
      turn++;
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void norInTheStatementThatSwedishLawAsksFor(@TempDir Path output) throws Exception {
    TestSite site =
        TestSite.of(
            """
            -- content/site.yaml --
            name: Kurser
            url: https://kurs.example.no/
            languages: [sv, nb, nn, en]
            timeZone: Europe/Stockholm
            accessibilityStatement:
              conformance: partial
              assessed: 2026-10-01
              method: Vi har själva granskat webbplatsen.
              issues:
                - {what: En film saknar undertexter., why: Den är äldre än lagen.}
                - {what: Ett formulär går inte att nå med tangentbordet.}
              feedback: tillganglighet@example.se
              supervisor: https://www.digg.se/
            """);
    Demo.build(site.root(), output);
    Page page = judged();
    List<String> faults = new ArrayList<>();
    try (Host host = new Host(output)) {
      int turn = 0;
      for (String path : Kinds.inEveryLanguage(output, "tillganglighet/").values()) {
        look(page, host.url(path), turn++, faults);
        assertThat(page.locator("dt").count()).isEqualTo(2);
      }
      assertThat(turn).isEqualTo(4);
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void bothEnginesLook() throws IOException {
    Page page = judged();
    page.navigate(host().url("kurs/?place=oslo"));
    page.evaluate("() => { document.querySelector('label').remove() }");
    assertThat(Engines.byAxe(page)).anyMatch(fault -> fault.startsWith("axe label"));
    assertThat(Engines.byIbm(page)).anyMatch(fault -> fault.contains("FAIL input_label_exists"));
    page.evaluate("() => { document.querySelector('.lead').style.color = 'lightgray' }");
    assertThat(Engines.byIbm(page))
        .filteredOn(fault -> fault.contains("FAIL text_contrast_sufficient"))
        .hasSize(1);
  }

  private static void look(Page page, String url, int turn, List<String> faults) {
    View view = View.values()[turn % View.values().length];
    page.setViewportSize(view.width, 900);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(view.colours));
    page.navigate(url);
    page.evaluate("() => document.querySelectorAll('details').forEach((d) => { d.open = true })");
    Engines.faults(page).forEach(fault -> faults.add(view + " " + url + ": " + fault));
  }

  /** A page that both engines can look at, and that does not lead on by itself. */
  private Page judged() throws IOException {
    Page page = reader(new NewContextOptions().setBypassCSP(true));
    Engines.join(page.context());
    page.route(
        url -> url.endsWith("/"),
        route -> {
          var response = route.fetch();
          String html = response.text().replace("http-equiv=\"refresh\"", "name=\"leads-on\"");
          route.fulfill(new Route.FulfillOptions().setResponse(response).setBody(html));
        });
    return page;
  }
}
