package samling.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samling.Demo;
import samling.TestSite;

/** Pages where there is little room, large text, few colours or no wish for movement. */
class ReflowTest extends BrowserTest {
  private static final int HEIGHT = 900;

  @ParameterizedTest
  @ValueSource(strings = {"nb", "sv"})
  void nothingNeedsScrollingSidewaysOrIsCutOff(String language) throws Exception {
    Page page = reader();
    List<String> faults = new ArrayList<>();
    for (String path : Objects.requireNonNull(Kinds.of(Demo.built()).get(language))) {
      page.setViewportSize(320, HEIGHT);
      page.navigate(host().url(path));
      page.evaluate("() => document.querySelectorAll('details').forEach((d) => { d.open = true })");
      lost(page).forEach(f -> faults.add("320 px " + path + ": " + f));
      page.setViewportSize(1280, HEIGHT);
      page.evaluate("() => { document.documentElement.style.fontSize = '200%' }");
      lost(page).forEach(f -> faults.add("200 % text " + path + ": " + f));
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void wordsLongerThanALineAreBroken(@TempDir Path output) throws Exception {
    TestSite site =
        TestSite.exactly(
            """
            -- content/site.yaml --
            name: Samferdselsdepartementets opplæringskatalog for kollektivtrafikkmyndighetene
            contact: {email: kompetanseutviklingsavdelingen.fellespostmottak@fylkeskommunedirektoren.example.no}
            -- content/organisations.yaml --
            sykehuset:
              name: Sykehusets lærings- og mestringssenter
              email: postmottak.kurspameldinger@kompetansesenteretforlivslanglaering.example.no
              url: https://www.kompetansesenteretforlivslanglaering-og-mestring.example.no/kontakt
            -- content/courses/utvalget.yaml --
            title: Arbeidsmiljøutvalgsmedlemsgrunnopplæringskurs for verneombudskoordinatorer
            summary: Spesialisthelsetjenestekompetanseutviklingsprogrammets grunnopplæringskurs.
            organisers: [sykehuset]
            contact: {email: postmottak.kurspameldinger@kompetansesenteretforlivslanglaering.example.no}
            """);
    Demo.build(site.root(), output);
    List<String> faults = new ArrayList<>();
    try (Host host = new Host(output)) {
      Page page = reader();
      for (String path : List.of("", "kurs/", "kurs/utvalget/", "arrangorer/sykehuset/")) {
        for (int width : List.of(320, 768, 1280)) {
          page.setViewportSize(width, HEIGHT);
          page.navigate(host.url(path));
          lost(page).forEach(f -> faults.add(width + " px " + path + ": " + f));
          crossed(page).forEach(f -> faults.add(width + " px " + path + " lies on others: " + f));
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void whatColoursSayIsThereWithoutThem() throws Exception {
    Page page = reader(new NewContextOptions().setForcedColors(ForcedColors.ACTIVE));
    List<String> faults = new ArrayList<>();
    for (String path : List.of("", "kurs/", "kurs/mi-grupper/", "kalender/2026-12/", "grupper/")) {
      page.navigate(host().url(path));
      lost(page).forEach(f -> faults.add(path + ": " + f));
      unframed(page).forEach(f -> faults.add(path + " has no frame: " + f));
    }
    assertThat(faults).isEmpty();
    page.navigate(host().url("kurs/mi-grupper/"));
    for (String selector : List.of(".brand", ".crumbs a", ".action", "summary")) {
      assertThat(ring(page, selector)).as("focus on %s", selector).matches("(solid|auto) [3-9].*");
    }
  }

  @Test
  void nothingMovesForThoseWhoDoNotWantIt() {
    Page page = reader(new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
    page.navigate(host().url("kurs/mi-grupper/"));
    Object moving =
        page.evaluate(
            """
            () => [...document.querySelectorAll('*')].map((e) => getComputedStyle(e))
              .filter((s) => s.scrollBehavior !== 'auto' || s.animationName !== 'none'
                || parseFloat(s.transitionDuration) > 0).length""");
    assertThat(moving).isEqualTo(0);
  }

  /** What stands out of the window, and text that its own box cuts off. */
  static List<?> lost(Page page) {
    return (List<?>)
        page.evaluate(
            """
            () => {
              const wide = document.documentElement.clientWidth;
              const all = [...document.body.querySelectorAll('*')];
              const out = document.documentElement.scrollWidth <= wide ? []
                : all.filter((e) => e.getBoundingClientRect().right > wide + 1);
              const cut = all.filter((e) => e.clientWidth > 1 && !e.matches('.hero, .table-wrap, pre, .prose table')
                && getComputedStyle(e).overflowX !== 'visible' && e.tagName !== 'svg'
                && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1));
              return [...out.slice(0, 3), ...cut].map((e) => e.outerHTML.slice(0, 120));
            }""");
  }

  /** Links that are wider than the column they stand in. */
  private static List<?> crossed(Page page) {
    return (List<?>)
        page.evaluate(
            """
            () => [...document.querySelectorAll('.foot li a')]
              .filter((e) => e.getBoundingClientRect().right > e.closest('ul').getBoundingClientRect().right + 1)
              .map((e) => e.outerHTML.slice(0, 120))""");
  }

  /** States and controls that only a colour would set apart from what is around them. */
  private static List<?> unframed(Page page) {
    return (List<?>)
        page.evaluate(
            """
            () => [...document.querySelectorAll('.tag, .action, input, select, button, .facts')]
              .filter((e) => e.offsetParent && parseFloat(getComputedStyle(e).borderTopWidth) < 1)
              .filter((e) => e.type !== 'checkbox')
              .map((e) => e.outerHTML.slice(0, 120))""");
  }

  /** How the focus shows on an element that the keyboard has reached. */
  private static String ring(Page page, String selector) {
    return page.evaluate(
            """
            (selector) => {
              const it = document.querySelector(selector);
              it.focus({ focusVisible: true });
              const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(it);
              return outlineStyle + ' ' + outlineWidth + ' ' + outlineColor;
            }""",
            selector)
        .toString();
  }
}
