package samling.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A walk through the site with nothing but a keyboard. */
class KeyboardTest extends BrowserTest {
  private static final int MANY = 400;

  @Test
  void theSkipLinkComesIntoSightAndLeadsToTheContent() {
    Page page = open(reader(still()), "kurs/");
    assertThat(page.locator(".skip").boundingBox().y).isNegative();
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip:focus").boundingBox().y).isPositive();
    page.keyboard().press("Enter");
    assertThat(page.url()).endsWith("/kurs/#to-content");
    page.keyboard().press("Tab");
    assertThat(page.locator("main :focus").count()).isEqualTo(1);
  }

  @Test
  void everyStopCanBeSeenInTheOrderItIsRead() {
    Page page = reader(still());
    for (String path : List.of("", "kurs/", "kalender/", "kalender/2026-12/", "kurs/mi-grupper/")) {
      assertThat(walk(open(page, path))).as(path).isEmpty();
    }
  }

  @Test
  void soItCanInTheDarkOnATelephoneAndInForcedColours() {
    Page narrow = reader(still().setViewportSize(320, 640).setColorScheme(ColorScheme.DARK));
    for (String path : List.of("kurs/", "kalender/2026-12/", "kurs/mi-grupper/")) {
      assertThat(walk(open(narrow, path))).as(path).isEmpty();
    }
    closePages();
    Page forced = reader(still().setForcedColors(ForcedColors.ACTIVE));
    assertThat(walk(open(forced, "kurs/"))).isEmpty();
  }

  @Test
  void theCalendarLeadsFromMonthToMonthAndToACourse() {
    Page page = open(reader(still()), "");
    tabTo(page, "Kalender");
    page.keyboard().press("Enter");
    page.waitForURL("**/kalender/");
    tabTo(page, "Desember 2026");
    page.keyboard().press("Enter");
    page.waitForURL("**/kalender/2026-12/");
    tabTo(page, "Januar 2027");
    page.keyboard().press("Enter");
    page.waitForURL("**/kalender/2027-01/");
    tabTo(page, "Motiverende samtale: grunnkurs");
    page.keyboard().press("Enter");
    page.waitForURL("**/kurs/mi-grunnkurs/#*");
    assertThat(page.locator(":target h3").isVisible()).isTrue();
    page.keyboard().press("Tab");
    assertThat(page.locator(":target :focus").count()).as("goes on from there").isEqualTo(1);
  }

  @Test
  void whatIsFoldedAwayOpensWithTheKeyboard() {
    Page page = open(reader(still().setViewportSize(320, 640)), "kurs/?place=oslo");
    tabTo(page, "Finn kurs");
    page.keyboard().press("Enter");
    tabTo(page, "");
    assertThat(page.locator(".filters :focus").count()).isEqualTo(1);
    open(page, "kurs/mi-grupper/");
    tabTo(page, "Praktisk informasjon");
    page.keyboard().press("Space");
    page.keyboard().press("Tab");
    assertThat(page.locator("details[open] :focus").count()).isEqualTo(1);
  }

  /** A reader whose pages do not glide, so that each stop is where it stands at once. */
  private static NewContextOptions still() {
    return new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE);
  }

  private static Page open(Page page, String path) {
    page.navigate(host().url(path));
    return page;
  }

  /** Presses Tab until something that begins so has the focus. */
  private static void tabTo(Page page, String name) {
    List<String> passed = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      page.keyboard().press("Tab");
      String focused = page.evaluate("() => document.activeElement.innerText.trim()").toString();
      if (focused.startsWith(name)) {
        return;
      }
      passed.add(focused);
    }
    throw new AssertionError("Tab never leads to " + name + ", only to " + passed);
  }

  /** What is wrong with the stops from a page's beginning to its end. */
  private static List<String> walk(Page page) {
    List<String> faults = new ArrayList<>();
    Set<Integer> seen = new TreeSet<>();
    int last = -1;
    for (int i = 0; i < MANY; i++) {
      page.keyboard().press("Tab");
      List<?> stop =
          (List<?>)
              page.evaluate(
                  """
                  () => {
                    const it = document.activeElement;
                    const order = [...document.querySelectorAll('*')].indexOf(it);
                    const { left, top, right, bottom, width, height } = it.getBoundingClientRect();
                    const at = getComputedStyle(it);
                    const name = it.outerHTML.slice(0, 100);
                    const [first] = it.getClientRects();
                    const hit = first && document.elementFromPoint(
                      (first.left + first.right) / 2, (first.top + first.bottom) / 2);
                    const why = [
                      width * height === 0 ? 'has no size' : '',
                      left < 0 || right > innerWidth + 1 ? 'stands out sideways' : '',
                      bottom <= 0 || top >= innerHeight ? 'is out of sight' : '',
                      parseFloat(at.outlineWidth) < 2 || at.outlineStyle === 'none' ? 'has no ring' : '',
                      hit && (it.contains(hit) || hit.contains(it)) ? '' : 'is covered',
                    ].filter((w) => w);
                    return [it === document.body ? -1 : order, name, why.join(', ')];
                  }""");
      int order = ((Number) stop.get(0)).intValue();
      if (order < 0 || !seen.add(order)) {
        assertThat(seen).hasSizeGreaterThan(20);
        return faults;
      }
      if (!stop.get(2).toString().isEmpty()) {
        faults.add(stop.get(1) + " " + stop.get(2));
      }
      if (order < last) {
        faults.add(stop.get(1) + " comes too late");
      }
      last = order;
    }
    throw new AssertionError("Tab never comes to the end of " + page.url());
  }
}
