package samling.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import samling.catalogue.Language;
import samling.words.Order;

/** The form above the list of courses. */
class FilterTest extends BrowserTest {
  private static final String SHOWN = ".courses > li:not([hidden]) h3";

  @Test
  void tellsWhatKindOfAnswerItGives() {
    Page page = open("kurs/");
    assertThat(status(page)).isEqualTo(page.locator(".courses > li").count() + " kurs");
    page.selectOption("#to-place", "oslo");
    page.check("text=Bare med ledige plasser");
    int found = page.locator(SHOWN).count();
    assertThat(found).isGreaterThan(1);
    assertThat(status(page)).isEqualTo(found + " kurs i Oslo med ledige plasser");
    // What is shown of each is the date that fits.
    assertThat(page.locator("li:not([hidden]) > .when > .at").allTextContents())
        .hasSize(found)
        .allMatch(place -> place.contains("Oslo"));
    assertThat(page.locator("li:not([hidden]) > .when > .tag.is-open").count()).isPositive();
    assertThat(
            page.locator("li:not([hidden]) > .when > .tag:not(.is-open, .is-few-places)").count())
        .isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sv/kurser/?place=oslo&open=1 | kurser i Oslo med lediga platser",
        "en/courses/?place=oslo&open=1 | courses in Oslo with places left",
        "nn/kurs/?place=oslo&open=1 | kurs i Oslo med ledige plassar"
      })
  void saysSoInEveryLanguage(String path, String answer) {
    assertThat(status(open(path))).matches("\\d+ " + answer);
  }

  @Test
  void itsAnswersCanBeSharedAndGoneBackFrom() {
    Page page = open("kurs/");
    page.selectOption("#to-topic", "stress");
    page.selectOption("#to-sort", "title");
    assertThat(page.url()).endsWith("/kurs/?topic=stress&sort=title");
    List<String> found = page.locator(SHOWN).allTextContents();
    Page other = page.context().newPage();
    other.navigate(page.url());
    assertThat(other.locator(SHOWN).allTextContents()).isEqualTo(found);
    assertThat(other.inputValue("#to-topic")).isEqualTo("stress");
    other.close();
    page.goBack();
    page.goBack();
    assertThat(page.url()).endsWith("/kurs/");
    assertThat(page.inputValue("#to-topic")).isEmpty();
    assertThat(page.locator(SHOWN).count()).isGreaterThan(found.size());
    page.goForward();
    assertThat(page.inputValue("#to-topic")).isEqualTo("stress");
    page.navigate(host().url("kurs/?topic=nonsense&sort=x&other=1"));
    assertThat(page.locator(".courses > li[hidden]").count()).isZero();
  }

  @Test
  void agreesWithThePagesThatStandInWithoutIt() {
    Page page = open("kurs/");
    for (Object value : values(page, "topic")) {
      page.navigate(host().url("tema/" + value + "/"));
      List<String> listed = page.locator(".courses h3").allTextContents();
      page.navigate(host().url("kurs/?topic=" + value));
      assertThat(page.locator(SHOWN).allTextContents()).isEqualTo(listed);
    }
    for (Object value : values(page, "place")) {
      page.navigate(host().url("steder/" + value + "/"));
      TreeSet<String> listed = new TreeSet<>(links(page, ".rows h3 a"));
      page.navigate(host().url("kurs/?place=" + value));
      assertThat(new TreeSet<>(links(page, SHOWN + " a"))).isEqualTo(listed);
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void sortsByTheAlphabetOfTheLanguage(Language language, String path) {
    Page page = open(path + "?sort=title");
    List<String> titles = page.locator(SHOWN).allTextContents();
    assertThat(titles).isSortedAccordingTo(Order.of(language));
    page.navigate(host().url(path + "?sort=date"));
    assertThat(page.locator(SHOWN).count()).isEqualTo(titles.size());
    List<String> starts =
        page.locator(".when time").all().stream()
            .map(time -> time.getAttribute("datetime"))
            .filter(day -> day.length() == 10)
            .toList();
    assertThat(starts).hasSizeGreaterThan(10).isSorted();
  }

  static Stream<Object[]> languages() {
    return Stream.of(new Object[] {Language.NB, "kurs/"}, new Object[] {Language.SV, "sv/kurser/"});
  }

  @Test
  void findsWordsHoweverTheyAreSpelt() {
    Page page = open("kurs/");
    for (String word :
        List.of("FØRSTEHJELP", "forstehjelp", "foerstehjelp", "første\u00adhjelp", "hjelp")) {
      page.fill("#to-q", word);
      assertThat(page.locator(SHOWN).allTextContents()).contains("Førstehjelp på tre timer");
      assertThat(status(page)).endsWith("kurs med «" + word + "»");
    }
    page.fill("#to-q", "xyzzy");
    assertThat(status(page)).isEqualTo("Ingen kurs med «xyzzy»");
    assertThat(page.isVisible("text=Prøv med færre valg")).isTrue();
    page.fill("#to-q", "<img src=x onerror=alert(1)>");
    assertThat(page.locator("[role=status] img").count()).isZero();
  }

  @Test
  void worksWithTheKeyboardAlone() {
    Page page = open("kurs/");
    page.focus(".crumbs a");
    page.keyboard().press("Tab");
    assertThat(focused(page)).isEqualTo("Ord i teksten");
    page.keyboard().type("stress");
    page.keyboard().press("Enter");
    assertThat(page.url()).endsWith("/kurs/?q=stress");
    page.keyboard().press("Tab");
    assertThat(focused(page)).isEqualTo("Tema");
    page.keyboard().press("Tab");
    assertThat(focused(page)).isEqualTo("Sted");
    page.keyboard().type("Os");
    page.keyboard().press("Tab");
    page.keyboard().press("Tab");
    assertThat(focused(page)).isEqualTo("Bare med ledige plasser");
    page.keyboard().press("Space");
    assertThat(status(page)).matches("\\d+ kurs i Oslo med ledige plasser med «stress»");
    page.keyboard().press("Tab");
    assertThat(focused(page)).isEqualTo("Flere valg");
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    assertThat(focused(page)).isEqualTo("Målgruppe");
    while (!focused(page).equals("Nullstill")) {
      page.keyboard().press("Tab");
    }
    page.keyboard().press("Enter");
    assertThat(focused(page)).isEqualTo("Nullstill");
    assertThat(page.url()).endsWith("/kurs/");
    assertThat(page.locator(".courses > li[hidden]").count()).isZero();
    page.keyboard().press("Tab");
    assertThat(focused(page)).isEqualTo(page.locator(SHOWN).first().textContent());
  }

  @Test
  void isNotThereWithoutScripts() {
    Page page = reader(new NewContextOptions().setJavaScriptEnabled(false));
    page.navigate(host().url("kurs/?place=oslo"));
    assertThat(page.locator("form, [role=status]").count()).isZero();
    assertThat(page.locator(".courses > li:visible").count()).isGreaterThan(20);
    assertThat(page.locator("nav.facets a").count()).isGreaterThan(20);
  }

  private Page open(String path) {
    Page page = reader();
    page.navigate(host().url(path));
    return page;
  }

  private static String status(Page page) {
    return page.textContent("[role=status]");
  }

  private static List<?> values(Page page, String field) {
    return (List<?>)
        page.evaluate(
            "(id) => [...document.getElementById(id).options].map((o) => o.value).filter((v) => v)",
            "to-" + field);
  }

  /** The courses that links lead to, whatever their dates. */
  private static List<String> links(Page page, String selector) {
    return page.locator(selector).all().stream()
        .map(link -> link.getAttribute("href").replaceAll("^(\\.\\./)+|#.*", ""))
        .toList();
  }

  /** What the focus is on, as it is called. */
  private static String focused(Page page) {
    return page.evaluate(
            """
            () => {
              const it = document.activeElement;
              return (it.labels?.[0] ?? it).textContent.trim();
            }""")
        .toString();
  }
}
