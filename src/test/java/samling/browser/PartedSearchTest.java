package samling.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking for words on a site whose index is in many parts. */
class PartedSearchTest {
  private static final int COURSES = 2_501;
  private static Host host;
  private static BrowserContext context;

  @BeforeAll
  static void build() throws IOException {
    host = new Host(LargeSite.built(COURSES, "nb"));
    context = Chromium.started().newContext();
  }

  @AfterAll
  static void stop() {
    context.close();
    host.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "førstehjelp timer",
        "forstehjelp timer",
        "forsthjelp timer",
        "ofrstehjelp timer",
        "hjelp storhuset",
        "fh101",
        "fførstehjelp timer",
        "førstehjelpsamfunn timer",
        "førstehjelpene timen",
        "oslo"
      })
  void findsWordsHoweverTheyAreSpelt(String asked) {
    try (Page page = context.newPage()) {
      page.navigate(host.url("sok/?q=" + asked.replace(' ', '+')));
      answered(page);
      assertThat(page.locator(".hits h3").allTextContents()).contains("Førstehjelp på tre timer");
    }
  }

  @Test
  void loadsTheFewPartsItNeeds() {
    try (Page page = context.newPage()) {
      List<String> asked = new ArrayList<>();
      page.onRequest(request -> asked.add(request.url()));
      page.navigate(host.url("sok/?q=hjelp"));
      answered(page);
      assertThat(asked).filteredOn(url -> url.matches(".*/w\\d+\\.txt")).hasSize(1);
      assertThat(asked).filteredOn(url -> url.matches(".*/d\\d+\\.txt")).hasSizeBetween(1, 10);
    }
  }

  @Test
  void asksForNothingThatIsNotThere() {
    try (Page page = context.newPage()) {
      List<String> faults = new ArrayList<>();
      page.onResponse(
          response -> {
            if (response.url().contains("/assets/") && response.status() != 200) {
              faults.add(response.url());
            }
          });
      page.navigate(host.url("sok/?q=qqxx+zzzz+q+2"));
      answered(page);
      assertThat(page.textContent("main [role=status]")).startsWith("Ingen treff");
      assertThat(faults).isEmpty();
    }
  }

  private static void answered(Page page) {
    page.waitForCondition(() -> page.textContent("main [role=status]").contains("«"));
  }
}
