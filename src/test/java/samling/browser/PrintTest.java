package samling.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.Demo;
import samling.Folders;
import samling.TestSite;

/** Pages on paper. */
class PrintTest extends BrowserTest {
  private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");
  private static final Pattern COURSE =
      Pattern.compile("((nn/)?kurs|sv/kurser|en/courses)/[^/]+/index\\.html");
  private static final Pattern OTHER = Pattern.compile("(grupper|aktuelt)/[^/]+/index\\.html");

  private static final Pattern HANDOUT =
      Pattern.compile(".*/(utdelingsark|utdelningsblad|handout)/index\\.html");

  @Test
  void aCourseFitsOnOneSheetInEveryLanguage() throws Exception {
    List<String> pages = pages(COURSE);
    assertThat(pages).hasSizeGreaterThan(100);
    assertThat(tooLong(reader(), pages)).isEmpty();
  }

  @Test
  void aGroupAndAPieceOfNewsFitOnOneSheet() throws Exception {
    List<String> pages = pages(OTHER);
    assertThat(pages).hasSizeGreaterThan(20);
    assertThat(tooLong(reader(), pages)).isEmpty();
  }

  @Test
  void whatIsHandedOutFitsOnAsManySheetsAsItHasGroups() throws Exception {
    List<String> pages = pages(HANDOUT);
    assertThat(pages).hasSizeGreaterThan(20);
    assertThat(tooLong(reader(), pages)).isEmpty();
  }

  @Test
  void soTheyDoWithoutScripts() throws Exception {
    Page page = reader(new NewContextOptions().setJavaScriptEnabled(false));
    assertThat(
            tooLong(
                page, List.of("kurs/mi-grunnkurs/", "kurs/mi-grupper/", "kurs/stressmestring/")))
        .isEmpty();
  }

  @Test
  void aCodeLeadsBackToThePage() throws Exception {
    Page page =
        reader(new NewContextOptions().setDeviceScaleFactor(2).setColorScheme(ColorScheme.DARK));
    List<String> paths =
        List.of(
            "kurs/mi-grunnkurs/",
            "sv/kurser/mi-grunnkurs/",
            "en/groups/torsdagsringen-hamar/",
            "nn/aktuelt/stresskurs-i-januar/",
            "om/");
    for (String path : paths) {
      page.navigate(host().url(path));
      assertThat(page.isVisible(".paper")).as("on a screen").isFalse();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.textContent(".paper")).endsWith(" https://kurs.example.no/" + path);
      // A sheet has margins, and a screen has none.
      page.evaluate(
          "() => { const s = document.body.style; s.margin = '10mm'; s.position = 'relative'; }");
      assertThat(read(page.screenshot())).isEqualTo("https://kurs.example.no/" + path);
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }
    page.navigate(host().url("kurs/"));
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.isVisible(".paper")).isTrue();
    assertThat(page.locator(".paper img").count()).as("codes to lists").isZero();
  }

  @Test
  void paperSaysNothingThatTimeMakesUntrue() {
    Page page = reader();
    page.navigate(host().url("kurs/mi-grunnkurs/"));
    String tag = ".offering .tag.is-opens-later";
    assertThat(page.locator(tag).first().textContent()).isEqualTo("Åpner om 11 dager");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(
            page.evaluate(
                "(tag) => { const it = document.querySelector(tag); return"
                    + " [getComputedStyle(it).fontSize, getComputedStyle(it, '::after').content]; }",
                tag))
        .isEqualTo(List.of("0px", "\"Påmelding fra 1. desember 2026 kl. 09:00\""));
  }

  @Test
  void aSiteWithoutAnAddressHasNoCodes(@TempDir Path output) throws Exception {
    TestSite site =
        TestSite.of(
            """
            -- content/site.yaml --
            name: Kurs
            languages: [nb]
            timeZone: Europe/Oslo
            -- content/courses/lytte.yaml --
            title: Lytte
            summary: Å lytte.
            """);
    Demo.build(site.root(), output);
    assertThat(Files.readString(output.resolve("kurs/lytte/index.html")))
        .contains("Å lytte")
        .doesNotContain("data:image", "class=\"paper\"");
  }

  private static List<String> pages(Pattern kind) throws Exception {
    Path site = Demo.built();
    List<String> pages = new ArrayList<>();
    for (String file : Folders.files(site)) {
      if (kind.matcher(file).matches()
          && !Files.readString(site.resolve(file)).contains("http-equiv=\"refresh\"")) {
        pages.add(file.substring(0, file.length() - "index.html".length()));
      }
    }
    return pages;
  }

  private static List<String> tooLong(Page page, List<String> paths) {
    List<String> faults = new ArrayList<>();
    for (String path : paths) {
      page.navigate(host().url(path));
      byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
      long sheets = SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count();
      String most = page.getAttribute("body", "data-pages");
      if (sheets < 1 || sheets > (most == null ? 1 : Long.parseLong(most))) {
        faults.add(path + ": " + sheets + " sheets");
      }
    }
    return faults;
  }

  /** What a reader of codes finds in a picture. */
  private static String read(byte[] png) throws Exception {
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
    int width = picture.getWidth();
    int height = picture.getHeight();
    int[] points = picture.getRGB(0, 0, width, height, null, 0, width);
    RGBLuminanceSource light = new RGBLuminanceSource(width, height, points);
    try {
      return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(light))).getText();
    } catch (NotFoundException e) {
      return "no code";
    }
  }
}
