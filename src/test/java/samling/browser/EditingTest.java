package samling.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samling.Demo;
import samling.desk.DeskRoutes;
import samling.preview.Preview;
import samling.preview.PreviewRequest;

/** Somebody from the office at work in the editing page, who has never seen a file. */
class EditingTest {
  private static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5E"
                  + "rkJggg==");

  @TempDir private Path folder;
  private Path site;
  private Preview preview;
  private BrowserContext context;
  private Page page;
  private final List<String> outside = new ArrayList<>();

  @BeforeEach
  void open() throws Exception {
    site = Demo.copyTo(folder.resolve("site")).toRealPath();
    preview =
        Preview.start(
            new PreviewRequest(
                site, null, Demo.AT, zone -> Instant.EPOCH, Optional.empty(), DeskRoutes::of),
            faults -> {});
    context = Chromium.started().newContext();
    context.setDefaultTimeout(20_000);
    page = context.newPage();
    page.setViewportSize(1400, 1200);
    page.onRequest(
        request -> {
          URI address = URI.create(request.url());
          boolean own = preview.address().getAuthority().equals(address.getAuthority());
          if (!own && !List.of("blob", "data").contains(address.getScheme())) {
            outside.add(request.url());
          }
        });
  }

  @AfterEach
  void close() {
    context.close();
    preview.close();
  }

  @Test
  void aCourseIsMadeGetsAnOfferingAndAPictureAndIsSeenOnTheSite() throws Exception {
    page.navigate(edit("?lang=en#/collections/courses/new"));
    page.locator("input[id^='nb-field']:visible").first().fill("Å bake brød");
    page.locator("textarea[id^='nb-field']:visible").first().fill("To timer med deig.");
    publish();
    assertThat(page).hasURL(Pattern.compile(".*/courses/entries/a-bake-brod"));
    Path file = site.resolve("content/courses/a-bake-brod.yaml");
    assertThat(Files.readString(file)).contains("title: Å bake brød", "draft: true");

    button("Add offering").click();
    button("Add session").click();
    page.locator("input[type=date]:visible").first().fill("2027-03-04");
    page.locator("input[type=time]:visible").nth(0).fill("17:00");
    page.locator("input[type=time]:visible").nth(1).fill("19:00");
    Locator picture = page.locator("label[for^='image-field']").first().locator("xpath=../..");
    picture.locator("button").first().click();
    picture.getByText("Choose an image").click();
    page.locator("input[type=file]")
        .first()
        .setInputFiles(new FilePayload("Brød på bordet.png", "image/png", PNG));
    button("Choose selected").click();
    publish();
    Locator panel = page.locator(".samling-panel");
    assertThat(panel).containsText("Not saved. Mend this first");
    assertThat(panel).containsText("Fill in “What it shows”.");
    assertThat(Files.readString(file)).doesNotContain("2027-03-04");

    picture.locator("textarea:visible, input[id^='nb-field']:visible").first().fill("Et brød");
    publish();
    assertThat(panel).hasCount(0);
    page.waitForCondition(() -> read(file).contains("2027-03-04"));
    assertThat(read(file)).contains("id: 2027-03", "start: \"17:00\"", "alt: Et brød");
    assertThat(site.resolve("assets/img/brod-pa-bordet.png")).hasBinaryContent(PNG);

    Page seen = context.newPage();
    seen.navigate(preview.address().resolve("kurs/a-bake-brod/").toString());
    assertThat(seen.locator("h1")).hasText("Å bake brød");
    assertThat(seen.locator("main")).containsText("17:00–19:00");
    assertThat(seen.getByAltText("Et brød").first()).isVisible();
    assertThat(outside).isEmpty();
  }

  @Test
  void aChangeOfOneFieldIsAChangeOfOneLineAndAnOpenPageFollows() throws Exception {
    Path file = site.resolve("content/courses/samtale/mi-grunnkurs.yaml");
    String before = read(file);
    Page seen = context.newPage();
    seen.navigate(preview.address().resolve("kurs/mi-grunnkurs/").toString());
    page.navigate(edit("?lang=en#/collections/courses/entries/mi-grunnkurs"));
    page.locator("input[id^='code-field']").fill("MI-999");
    publish();
    assertThat(seen.locator("main")).containsText("MI-999");
    assertThat(read(file)).isEqualTo(before.replace("code: MI-101", "code: MI-999"));
  }

  @Test
  void aCourseWithALongNameGetsAnAddressAndGoesAgainAfterThePageWasLoadedAnew() {
    page.onDialog(Dialog::accept);
    page.navigate(edit("?lang=en#/collections/courses/new"));
    page.locator("input[id^='nb-field']:visible")
        .first()
        .fill(
            "Motiverende intervju for ansatte i kommunale helse- og omsorgstjenester i Trøndelag"
                + " og Møre og Romsdal: grunnkurs");
    page.locator("textarea[id^='nb-field']:visible").first().fill("To dager.");
    publish();
    assertThat(page).hasURL(Pattern.compile(".*/courses/entries/motiverende-intervju-.*"));
    String url = page.url();
    Path file =
        site.resolve("content/courses/" + url.substring(url.lastIndexOf('/') + 1) + ".yaml");
    assertThat(file).exists();

    page.reload();
    button("Delete").click();
    assertThat(page).hasURL(Pattern.compile(".*/collections/courses$"));
    assertThat(file).doesNotExist();
    assertThat(page.locator("body")).not().containsText("Not deleted");
  }

  @Test
  void whoeverSavesWhileNobodyAnswersIsToldInWords() {
    page.navigate(edit("?lang=en#/collections/courses/entries/mi-grunnkurs"));
    page.locator("input[id^='code-field']").fill("MI-999");
    context.setOffline(true);
    publish();
    assertThat(page.locator(".samling-panel")).containsText("Samling does not answer");
    context.setOffline(false);
    publish();
    assertThat(page.locator(".samling-panel")).hasCount(0);
    page.waitForCondition(
        () -> read(site.resolve("content/courses/samtale/mi-grunnkurs.yaml")).contains("MI-999"));
  }

  @ParameterizedTest
  @CsvSource({
    "nb,Kurs,Lagre",
    "nn,Kurs,Lagre",
    "sv,Kurser,Spara",
    "en,Courses,Save",
  })
  void thePageSpeaksEveryLanguage(String language, String courses, String publish) {
    page.navigate(edit("?lang=" + language + "#/collections/courses"));
    assertThat(page.locator("html")).hasAttribute("lang", language);
    assertThat(page.locator("h1").first()).hasText(courses);
    page.navigate(edit("?lang=" + language + "#/collections/courses/new"));
    assertThat(page.getByText(publish, new Page.GetByTextOptions().setExact(true)).first())
        .isVisible();
    assertThat(outside).isEmpty();
  }

  private void publish() {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save").setExact(true))
        .click();
    page.getByText("Save and stay here").first().click();
  }

  private Locator button(String name) {
    return page.getByRole(
            AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName(Pattern.compile(name, Pattern.CASE_INSENSITIVE)))
        .first();
  }

  private String edit(String rest) {
    return preview.address("edit/") + rest;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
