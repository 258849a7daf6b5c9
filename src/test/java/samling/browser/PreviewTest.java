package samling.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.Demo;
import samling.preview.Preview;
import samling.preview.PreviewRequest;

/**
 * An editor at work: files are changed on disk, and a browser that looks at the preview follows.
 */
class PreviewTest {
  private static final String COURSE = "content/courses/helse/leve-med-sykdom.yaml";

  @TempDir private Path folder;
  private Path site;
  private Preview preview;
  private BrowserContext context;
  private Page page;
  private final List<String> complaints = new ArrayList<>();

  @BeforeEach
  void open() throws Exception {
    site = Demo.copyTo(folder.resolve("site")).toRealPath();
    preview =
        Preview.start(
            new PreviewRequest(
                site,
                null,
                Demo.AT,
                zone -> Instant.EPOCH,
                Optional.empty(),
                PreviewRequest.Extension.NONE),
            faults -> {});
    context = Chromium.started().newContext();
    context.setDefaultTimeout(10_000);
    page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
  }

  @AfterEach
  void close() {
    context.close();
    preview.close();
  }

  @Test
  void aSavedFileIsShownAndTheReaderStaysWhereTheyAre() throws IOException {
    visit("kurs/leve-med-sykdom/");
    page.evaluate("scrollTo(0, 400)");
    edit(COURSE, "nb: Å leve", "nb: Nytt navn på å leve");
    assertThat(page.locator("h1")).containsText("Nytt navn på ");
    page.waitForCondition(() -> page.evaluate("scrollY").equals(400));
    assertThat(complaints).isEmpty();
  }

  @Test
  void aFaultLiesOverTheLastGoodPageUntilItIsMended() throws IOException {
    visit("kurs/leve-med-sykdom/");
    String title = page.locator("h1").textContent();
    edit(COURSE, "summary:", "sumary:");
    assertThat(dialog()).containsText(COURSE + ":");
    assertThat(dialog()).containsText("sumary");
    assertThat(dialog().locator("mark").first()).isVisible();
    assertThat(dialog()).hasAttribute("lang", "nb");
    assertThat(page.locator("h1")).hasText(title);
    assertThat(bar()).containsText("eldre enn filene dine");
    edit(COURSE, "sumary:", "summary:");
    assertThat(dialog()).hasCount(0);
    assertThat(bar()).not().containsText("eldre enn filene dine");
    assertThat(complaints).isEmpty();
  }

  @Test
  void theFaultOfACheckComesAfterThePage() throws IOException {
    visit("");
    edit(COURSE, "topics: [", "topics: [finnes-ikke, ");
    assertThat(dialog()).containsText("finnes-ikke");
    page.keyboard().press("Escape");
    assertThat(dialog()).hasCount(0);
    assertThat(bar().getByRole(AriaRole.BUTTON).getByText("1 feil")).isVisible();
    bar().getByText("1 feil").click();
    assertThat(dialog()).containsText("finnes-ikke");
    edit(COURSE, "topics: [finnes-ikke, ", "topics: [");
    assertThat(dialog()).hasCount(0);
  }

  @Test
  void aBrokenTemplateIsToldWithItsLineAndThePageStays() throws IOException {
    visit("kurs/leve-med-sykdom/");
    String title = page.locator("h1").textContent();
    String template = "templates/pages/course.ftlh";
    edit(template, "<@base.frame>", "<@base.frame>\n${page.nothing}");
    assertThat(dialog()).containsText(template + ":");
    assertThat(dialog()).containsText("nothing");
    assertThat(page.locator("h1")).hasText(title);
    page.reload();
    assertThat(dialog()).containsText("nothing");
    assertThat(page.locator("h1")).hasText(title);
    edit(template, "\n${page.nothing}", "<p id=\"mended\">Hei</p>");
    assertThat(page.locator("#mended")).isVisible();
    assertThat(dialog()).hasCount(0);
  }

  @Test
  void filesComeAndGo() throws IOException {
    visit("kurs/ny/");
    assertThat(page.locator("h1")).isVisible();
    Path folder = Files.createDirectories(site.resolve("content/courses/nye/her"));
    Files.copy(site.resolve(COURSE), folder.resolve("ny.yaml"));
    assertThat(bar()).containsText("content/courses/nye/her/ny.yaml");
    Files.delete(folder.resolve("ny.yaml"));
    assertThat(bar()).not().containsText("ny.yaml");
  }

  @Test
  void editorsThatWriteAnotherFileAndRenameItAreFollowed() throws IOException {
    visit("kurs/leve-med-sykdom/");
    for (int i = 0; i < 5; i++) {
      Path file = site.resolve(COURSE);
      Path other = file.resolveSibling(".course.yaml.tmp");
      String text = Files.readString(file).replaceFirst("nb: (Nr \\d )?", "nb: Nr " + i + " ");
      Files.writeString(other, text);
      Files.move(other, file, StandardCopyOption.ATOMIC_MOVE);
      assertThat(page.locator("h1")).containsText("Nr " + i);
    }
  }

  @Test
  void aHalfWrittenFileIsNoFault() throws Exception {
    visit("kurs/leve-med-sykdom/");
    page.evaluate(
        """
        window.faults = 0;
        const shadow = document.querySelector("samling-preview").shadowRoot;
        new MutationObserver(() => {
          window.faults += shadow.querySelectorAll("[role=alertdialog]").length;
        }).observe(shadow, {childList: true, subtree: true});
        """);
    String text = Files.readString(site.resolve(COURSE));
    for (int i = 0; i < 10; i++) {
      Files.writeString(site.resolve(COURSE), "");
      Thread.sleep(20);
      Files.writeString(site.resolve(COURSE), text);
      Thread.sleep(120);
    }
    assertThat(page.evaluate("window.faults")).isEqualTo(0);
  }

  @Test
  void newStylesNeedNoReload() throws IOException {
    visit("");
    page.evaluate("window.here = true");
    int sheets = page.locator("head link[rel=stylesheet]").count();
    Path sheet = site.resolve("assets/css/samling.css");
    Files.writeString(sheet, Files.readString(sheet) + "h1 { color: rgb(1, 2, 3) }");
    assertThat(page.locator("h1")).hasCSS("color", "rgb(1, 2, 3)");
    assertThat(page.evaluate("window.here")).isEqualTo(true);
    assertThat(page.locator("head link[rel=stylesheet]")).hasCount(sheets);
  }

  @Test
  void whatDoesNotChangeThePageDoesNotTouchIt() throws IOException {
    visit("om/");
    page.evaluate("window.here = true");
    edit(COURSE, "nb: Å leve", "nb: Nytt navn på å leve");
    Page other = context.newPage();
    other.navigate(preview.address() + "kurs/leve-med-sykdom/");
    assertThat(other.locator("h1")).containsText("Nytt navn på");
    assertThat(page.evaluate("window.here")).isEqualTo(true);
  }

  @Test
  void theSiteIsShownAsOfAnotherTime() {
    visit("");
    Locator field = bar().getByLabel("Vis nettstedet som om det var");
    assertThat(field).hasValue("2026-11-20T12:00");
    String before = page.locator("main").innerHTML();
    field.fill("2027-06-01T08:30");
    field.press("Enter");
    page.waitForCondition(() -> !page.locator("main").innerHTML().equals(before));
    assertThat(bar().getByLabel("Vis nettstedet som om det var")).hasValue("2027-06-01T08:30");
  }

  @Test
  void theBarFoldsAndStaysFolded() {
    visit("kurs/leve-med-sykdom/");
    assertThat(bar()).containsText(COURSE);
    bar().getByLabel("Fold sammen linjen").press("Enter");
    assertThat(bar()).not().containsText(COURSE);
    page.reload();
    assertThat(bar()).isVisible();
    assertThat(bar()).not().containsText(COURSE);
    bar().getByLabel("Vis linjen").press("Enter");
    assertThat(bar()).containsText(COURSE);
  }

  @Test
  void overlayAndBarAreAccessible() throws IOException {
    context.close();
    context = Chromium.started().newContext(new NewContextOptions().setBypassCSP(true));
    Engines.join(context);
    page = context.newPage();
    visit("kurs/leve-med-sykdom/");
    assertThat(Engines.faults(page)).isEmpty();
    edit(COURSE, "summary:", "sumary:");
    assertThat(dialog()).isVisible();
    assertThat(Engines.faults(page)).isEmpty();
  }

  @Test
  void aSiteThatNeverWasGoodShowsItsFaultsAndThenItself() throws Exception {
    preview.close();
    Files.delete(site.resolve("content/site.yaml"));
    preview =
        Preview.start(
            new PreviewRequest(
                site,
                null,
                Demo.AT,
                zone -> Instant.EPOCH,
                Optional.empty(),
                PreviewRequest.Extension.NONE),
            faults -> {});
    visit("");
    assertThat(page.locator("main")).containsText("content/site.yaml");
    Files.copy(Path.of("content/site.yaml"), site.resolve("content/site.yaml"));
    assertThat(page.locator(".brand")).isVisible();
  }

  private void visit(String path) {
    page.navigate(preview.address() + path);
    assertThat(bar()).isVisible();
  }

  private Locator bar() {
    return page.locator("samling-preview aside");
  }

  private Locator dialog() {
    return page.locator("samling-preview [role=alertdialog]");
  }

  private void edit(String file, String from, String to) throws IOException {
    Path path = site.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(from);
    int at = text.indexOf(from);
    Files.writeString(path, text.substring(0, at) + to + text.substring(at + from.length()));
  }
}
