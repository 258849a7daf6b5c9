package samling.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import samling.Demo;

/** Pages load nothing from elsewhere, keep nothing, and obey the policy they carry. */
class PolicyTest extends BrowserTest {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src"
          + " 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self';"
          + " require-trusted-types-for 'script'; trusted-types 'none'";

  @Test
  void noPageAsksForAnythingItMayNotHave() throws Exception {
    Page page = reader();
    List<String> faults = new ArrayList<>();
    String here = host().url("");
    page.onRequest(
        request -> {
          if (!request.url().startsWith(here) && !request.url().startsWith("data:")) {
            faults.add("asked for " + request.url());
          }
        });
    page.onConsoleMessage(
        message -> {
          boolean missing = message.text().contains("404 (Not Found)");
          if (!missing && List.of("error", "warning").contains(message.type())) {
            faults.add(page.url() + ": " + message.text());
          }
        });
    page.onPageError(error -> faults.add(page.url() + ": " + error));
    List<String> all = new ArrayList<>();
    Kinds.of(Demo.built()).values().forEach(all::addAll);
    for (String path : all) {
      page.navigate(here + path);
      assertThat(page.getAttribute("meta[http-equiv=Content-Security-Policy]", "content"))
          .isEqualTo(POLICY);
    }
    page.navigate(here + "kurs/");
    page.selectOption("#to-place", "oslo");
    page.fill("#to-q", "<b>stress</b>");
    page.click("text=Nullstill");
    assertThat(faults).isEmpty();
    assertThat(page.context().cookies()).isEmpty();
    Object kept =
        page.evaluate(
            """
            async () => localStorage.length + sessionStorage.length
              + (await indexedDB.databases()).length + (await caches.keys()).length""");
    assertThat(kept).isEqualTo(0);
  }

  @Test
  void theBrowserHoldsPagesToIt() {
    Page page = reader();
    List<String> told = new ArrayList<>();
    page.onConsoleMessage(message -> told.add(message.text()));
    page.navigate(host().url(""));
    Object outcome =
        page.evaluate(
            """
            () => {
              try { document.body.innerHTML = '<p>'; return 'written'; } catch (e) { return e.name; }
            }""");
    assertThat(outcome).isEqualTo("TypeError");
    page.evaluate("() => { new Image().src = 'https://example.com/x.png' }");
    page.waitForTimeout(100);
    assertThat(told).anyMatch(text -> text.contains("Content Security Policy"));
  }
}
