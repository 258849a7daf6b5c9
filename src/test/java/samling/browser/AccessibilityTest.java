package samling.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import samling.Demo;

/** What axe-core finds in a page of every kind, and whether any needs to be scrolled sideways. */
class AccessibilityTest extends BrowserTest {
  private static final int NARROW = 320;
  private static final int WIDE = 1280;
  private static final int HEIGHT = 900;

  @Test
  void axeFindsNothing() throws Exception {
    Page page = reader(new NewContextOptions().setBypassCSP(true));
    page.context().addInitScript(axe());
    List<String> faults = new ArrayList<>();
    int turn = 0;
    for (Map.Entry<String, List<String>> language : Kinds.of(Demo.built()).entrySet()) {
      // One language at both widths, the others in turn: words differ, and markup does not.
      boolean first = language.getKey().equals("nb");
      turn++;
      for (String path : language.getValue()) {
        if (first || turn % 2 == 0) {
          page.setViewportSize(WIDE, HEIGHT);
          look(page, path, ColorScheme.LIGHT, first, faults);
        }
        if (first || turn % 2 == 1) {
          page.setViewportSize(NARROW, HEIGHT);
          look(page, path, ColorScheme.DARK, first, faults);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  /** Looks at all of a page in some colours, and at the colours in the others. */
  private static void look(
      Page page, String path, ColorScheme colours, boolean both, List<String> faults) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
    page.navigate(host().url(path));
    unfold(page);
    faults(page, "").forEach(f -> faults.add(colours + " " + path + ": " + f));
    if (both) {
      ColorScheme other = colours == ColorScheme.DARK ? ColorScheme.LIGHT : ColorScheme.DARK;
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(other));
      faults(page, "color-contrast").forEach(f -> faults.add(other + " " + path + ": " + f));
    }
  }

  @Test
  void axeLooks() throws IOException {
    Page page = reader(new NewContextOptions().setBypassCSP(true));
    page.context().addInitScript(axe());
    page.navigate(host().url("kurs/?place=oslo"));
    page.evaluate("() => { document.querySelector('label').remove() }");
    assertThat(faults(page, "")).anyMatch(fault -> fault.startsWith("label"));
  }

  @Test
  void nothingNeedsScrollingSideways() throws Exception {
    Page page = reader();
    List<String> faults = new ArrayList<>();
    for (String path : Objects.requireNonNull(Kinds.of(Demo.built()).get("nb"))) {
      page.setViewportSize(NARROW, HEIGHT);
      page.navigate(host().url(path));
      unfold(page);
      overflow(page).forEach(f -> faults.add("320 px " + path + ": " + f));
      page.emulateMedia(
          new Page.EmulateMediaOptions()
              .setForcedColors(ForcedColors.ACTIVE)
              .setMedia(Media.SCREEN));
      overflow(page).forEach(f -> faults.add("forced colours " + path + ": " + f));
      page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
      page.setViewportSize(WIDE, HEIGHT);
      page.evaluate("() => { document.documentElement.style.fontSize = '200%' }");
      overflow(page).forEach(f -> faults.add("200 % text " + path + ": " + f));
    }
    assertThat(faults).isEmpty();
  }

  private static void unfold(Page page) {
    page.evaluate("() => document.querySelectorAll('details').forEach((d) => { d.open = true })");
  }

  /** What breaks a rule of axe's, or any rule. */
  static List<String> faults(Page page, String rule) {
    Object found =
        page.evaluate(
            """
            async (rule) => (await axe.run({
              resultTypes: ['violations'], ...(rule && {runOnly: [rule]}),
            })).violations
              .map((v) => v.id + ' ' + v.nodes.map((n) => n.html + ' ' + n.failureSummary).join(' | '))""",
            rule);
    return ((List<?>) found).stream().map(Object::toString).toList();
  }

  /** The elements that reach out of a page that is wider than its window. */
  private static List<String> overflow(Page page) {
    Object found =
        page.evaluate(
            """
            () => {
              const wide = document.documentElement.clientWidth;
              return document.documentElement.scrollWidth <= wide ? []
                : [...document.body.querySelectorAll('*')]
                  .filter((e) => e.getBoundingClientRect().right > wide + 1)
                  .slice(0, 3).map((e) => e.outerHTML.slice(0, 120));
            }""");
    return ((List<?>) found).stream().map(Object::toString).toList();
  }

  static String axe() throws IOException {
    try (InputStream in = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(
          Objects.requireNonNull(in, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
