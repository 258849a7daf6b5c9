package samling.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import samling.Demo;
import samling.search.Analysis;

/** Looking for words on a site of more courses than its list can be searched for. */
class SearchTest {
  private static final int COURSES = 501;
  private static Path site;
  private static Host host;
  private final List<String> told = new ArrayList<>();
  private BrowserContext context;

  @BeforeAll
  static void build() throws IOException {
    site = LargeSite.built(COURSES, "nb", "nn", "sv", "en");
    host = new Host(site);
  }

  @AfterAll
  static void stop() {
    host.close();
  }

  @AfterEach
  void close() {
    context.close();
    assertThat(told).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "sok/, førstehjelp, Førstehjelp på tre timer",
    "sok/, FØRSTEHJELP, Førstehjelp på tre timer",
    "sok/, forstehjelp, Førstehjelp på tre timer",
    "sok/, foerstehjelp, Førstehjelp på tre timer",
    "sok/, forsthjelp, Førstehjelp på tre timer",
    "sok/, ofrstehjelp, Førstehjelp på tre timer",
    "sok/, førstehjelpen, Førstehjelp på tre timer",
    "sok/, førstehj, Førstehjelp på tre timer",
    "sok/, fh101, Førstehjelp på tre timer",
    "sok/, hjelp oslo, Førstehjelp på tre timer",
    "sok/, en time om hjelpen i oslo, Førstehjelp på tre timer",
    "sok/, storhuset, Førstehjelp på tre timer",
    "sok/, ro, Stille kveld",
    "nn/sok/, hjelp timar, Førstehjelp på tre timar",
    "nn/sok/, forsthjelp timane, Førstehjelp på tre timar",
    "sv/sok/, hjälp, Förstahjälpen på tre timmar",
    "sv/sok/, hjalp, Förstahjälpen på tre timmar",
    "sv/sok/, förstahjälp, Förstahjälpen på tre timmar",
    "sv/sok/, forstahjalp, Förstahjälpen på tre timmar",
    "sv/sok/, hälsa, Förstahjälpen på tre timmar",
    "en/search/, forstehjelp timer, Førstehjelp på tre timer"
  })
  void findsWordsHoweverTheyAreSpelt(String path, String asked, String title) {
    Page page = open(path);
    ask(page, asked);
    assertThat(page.locator(".hits h3").allTextContents()).contains(title);
  }

  @Test
  void theWholeWordComesBeforePartsOfIt() {
    Page page = open("sok/?q=forstehjelp+timer");
    answered(page, "forstehjelp timer");
    assertThat(page.locator(".hits h3").first().textContent())
        .isEqualTo("Førstehjelp på tre timer");
    assertThat(page.locator(".hits p").first().textContent())
        .isEqualTo("Kurs · onsdag 13. januar 2027 · Storhuset, Oslo");
    assertThat(page.locator(".hits li").first().locator("mark").allTextContents())
        .containsExactly("Førstehjelp", "timer");
    page.click(".hits a");
    assertThat(page.url()).endsWith("/kurs/forstehjelp/");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sok/ | 0 | Ingen treff på «%s»",
        "sok/ | 1 | 1 treff på «%s»",
        "nn/sok/ | 1 | 1 treff på «%s»",
        "sv/sok/ | 0 | Inga träffar på ”%s”",
        "sv/sok/ | 1 | 1 träff på ”%s”",
        "en/search/ | 1 | 1 result for “%s”"
      })
  void tellsHowManyItFinds(String path, int count, String answer) {
    String word = count == 0 ? "xyzzyq" : "fh101";
    Page page = open(path);
    ask(page, word);
    assertThat(status(page)).isEqualTo(answer.formatted(word));
    assertThat(page.locator(".hits li").count()).isEqualTo(count);
    assertThat(page.isVisible("#to-note")).isEqualTo(count == 0);
  }

  @Test
  void saysWhenNothingHasAllTheWords() {
    Page page = open("sok/");
    ask(page, "fh101 xyzzyq");
    assertThat(page.locator(".hits li").count()).isEqualTo(1);
    assertThat(page.textContent("#to-note")).contains("alle ordene");
    ask(page, "<img src=x onerror=alert(1)>");
    assertThat(page.locator("main img").count()).isZero();
  }

  @Test
  void showsMoreWhenAsked() {
    Page page = open("sok/?q=hjelp");
    answered(page, "hjelp");
    int all = Integer.parseInt(status(page).replaceAll("\\D.*", ""));
    assertThat(all).isGreaterThan(20);
    assertThat(page.locator(".hits li").count()).isEqualTo(10);
    page.focus(".hits + button");
    page.keyboard().press("Enter");
    page.waitForCondition(() -> page.locator(".hits li").count() == 20);
    assertThat(page.locator(".hits a:focus").textContent())
        .isEqualTo(page.locator(".hits a").nth(10).textContent());
    List<String> shown = page.locator(".hits a").all().stream().map(SearchTest::href).toList();
    assertThat(shown).doesNotHaveDuplicates();
  }

  @Test
  void itsAnswersCanBeSharedAndGoneBackFrom() {
    Page page = open("sok/");
    page.fill("#to-q", "hjelp");
    page.keyboard().press("Enter");
    answered(page, "hjelp");
    assertThat(page.url()).endsWith("/sok/?q=hjelp");
    assertThat(page.title()).startsWith("hjelp – ");
    page.fill("#to-q", "fh101");
    page.keyboard().press("Enter");
    answered(page, "fh101");
    page.goBack();
    answered(page, "hjelp");
    assertThat(page.inputValue("#to-q")).isEqualTo("hjelp");
  }

  @Test
  void everyPageHasAFieldThatLeadsThere() {
    Page page = open("kurs/forstehjelp/");
    page.keyboard().press("Tab");
    while (!page.evaluate("() => document.activeElement.id").equals("to-seek")) {
      page.keyboard().press("Tab");
    }
    page.keyboard().type("fh101");
    page.keyboard().press("Enter");
    page.waitForURL("**/sok/?q=fh101");
    answered(page, "fh101");
    page.focus("#to-q");
    page.keyboard().press("Tab");
    page.keyboard().press("Tab");
    assertThat(page.locator("a:focus").textContent()).isEqualTo("Førstehjelp på tre timer");
  }

  @Test
  void saysWhyItDoesNothingWithoutScripts() {
    Page page = open(new NewContextOptions().setJavaScriptEnabled(false), "kurs/forstehjelp/");
    page.fill("#to-seek", "hjelp");
    page.click(".seek button");
    page.waitForURL("**/sok/?q=hjelp");
    assertThat(page.isVisible("text=Søket trenger et skript")).isTrue();
    page.click("nav.browse >> text=Steder");
    assertThat(page.url()).endsWith("/steder/");
  }

  @Test
  void loadsNothingBeforeAReaderWantsToSearch() {
    Page page = open("");
    List<String> asked = new ArrayList<>();
    page.onRequest(request -> asked.add(request.url()));
    page.navigate(host.url("sok/"));
    page.waitForTimeout(200);
    assertThat(asked).noneMatch(url -> url.contains("assets/search/"));
    page.focus("#to-q");
    page.waitForCondition(() -> asked.stream().anyMatch(url -> url.endsWith("/w0.txt")));
  }

  @Test
  void saysSoWhenTheIndexCannotBeHad() {
    Page page = open("sok/");
    page.route("**/w0.txt", route -> route.fulfill(new FulfillOptions().setStatus(503)));
    page.fill("#to-q", "hjelp");
    page.keyboard().press("Enter");
    page.waitForCondition(() -> status(page).startsWith("Søket virket ikke"));
    page.unroute("**/w0.txt");
    page.keyboard().press("Enter");
    answered(page, "hjelp");
    told.removeIf(text -> text.contains("503"));
  }

  @Test
  void theEnginesFindNothing() throws IOException {
    NewContextOptions options = new NewContextOptions().setBypassCSP(true);
    Page page = open(options, "");
    Engines.join(page.context());
    List<String> faults = new ArrayList<>();
    for (String path :
        List.of("sok/?q=hjelp", "sv/sok/?q=xyzzyq", "en/search/", "kurs/forstehjelp/")) {
      for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        page.setViewportSize(colours == ColorScheme.DARK ? 320 : 1280, 900);
        page.navigate(host.url(path));
        if (path.contains("q=")) {
          answered(page, path.replaceAll(".*q=", ""));
        }
        Engines.faults(page).forEach(f -> faults.add(path + " " + colours + ": " + f));
        ReflowTest.lost(page).forEach(f -> faults.add(path + " " + colours + ": " + f));
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void theScriptFoldsWordsAsTheBuildDoes() {
    List<String> texts = new ArrayList<>(List.of("e-læring KV-101 don’t İstanbul ΣΑΣ ﬁn ½ x²"));
    Random random = new Random(3);
    String often = "aaeeioøöåäæyAEØÅbdghjklmnprstv  --'’.,é̈ß";
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < 12; j++) {
        text.append(often.charAt(random.nextInt(often.length())));
      }
      texts.add(text.toString());
    }
    for (int c = 0x21; c < 0x500; c++) {
      texts.add("a" + (char) c + "e");
    }
    Page page = open("sok/");
    Object folded =
        page.evaluate("(texts) => texts.map((t) => samling.folded(t).join(' '))", texts);
    assertThat(((List<?>) folded).stream().map(Object::toString))
        .containsExactlyElementsOf(
            texts.stream().map(t -> String.join(" ", Analysis.folded(t))).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"sok/", "nn/sok/", "sv/sok/", "en/search/"})
  void searchEnginesLeaveItAlone(String path) {
    assertThat(open(path).getAttribute("meta[name=robots]", "content")).isEqualTo("noindex");
  }

  @Test
  void aPlaceThatIsNotToldIsNotInTheIndex() throws IOException {
    open("sok/");
    int files = 0;
    try (Stream<Path> all = Files.walk(site.resolve("assets/search"))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files++;
        assertThat(Files.readString(file, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT))
            .doesNotContain("lonnkrok", "lønnkrok");
      }
    }
    assertThat(files).isGreaterThan(4);
  }

  @Test
  void aSmallSiteHasNoneOfThis() throws IOException {
    open("");
    assertThat(Files.exists(Demo.built().resolve("sok"))).isFalse();
    assertThat(Files.exists(Demo.built().resolve("assets/search"))).isFalse();
    assertThat(Files.readString(Demo.built().resolve("index.html")))
        .doesNotContain("role=\"search\"", "/search.");
  }

  private Page open(String path) {
    return open(new NewContextOptions(), path);
  }

  private Page open(NewContextOptions options, String path) {
    context = Chromium.started().newContext(options);
    context.setDefaultTimeout(10_000);
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (!message.text().contains("404") && !message.type().equals("log")) {
            told.add(message.text());
          }
        });
    page.onPageError(told::add);
    page.navigate(host.url(path));
    return page;
  }

  private static void ask(Page page, String text) {
    page.fill("#to-q", text);
    answered(page, text);
  }

  private static void answered(Page page, String text) {
    page.waitForCondition(() -> status(page).matches("(?s).*[«”“]\\Q" + text + "\\E[»”].*"));
  }

  private static String status(Page page) {
    return page.textContent("main [role=status]");
  }

  private static String href(Locator link) {
    return String.valueOf(link.getAttribute("href"));
  }
}
