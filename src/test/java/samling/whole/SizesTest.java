package samling.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.Demo;

/**
 * What a page costs to fetch. The budgets are for Brotli, which Java has not; gzip stands in for
 * it, and is a tenth or two larger for such files.
 */
class SizesTest {

  private static final int KB = 1024;
  private static final int COURSE = 8 * KB;
  private static final int STYLES = 6 * KB * 115 / 100;
  private static final int LIST = 40 * KB;
  private static final int OTHER = 10 * KB;
  private static final Pattern STYLE =
      Pattern.compile("<link rel=\"stylesheet\" href=\"[./]*(assets/[^\"]+)\"");
  private static final Pattern SCRIPT = Pattern.compile("<script src=\"[./]*(assets/[^\"]+)\"");

  @Test
  void pagesAreSmall() throws IOException {
    FinishedSite site = FinishedSite.in(Demo.built());
    List<String> tooLarge =
        site.pages().values().stream()
            .filter(page -> gzip(page.path()) > budget(page.path()))
            .map(page -> page.fault(gzip(page.path())))
            .toList();
    assertThat(tooLarge).isEmpty();
  }

  @Test
  void aLongListIsSmallEnough(@TempDir Path folder) throws IOException {
    Path output = folder.resolve("output");
    Demo.build(LongList.make(folder.resolve("site"), 250), output);
    assertThat(gzip(output.resolve("kurs/index.html"))).isLessThan(LIST);
  }

  @Test
  void scriptsAreSmall() throws IOException {
    FinishedSite site = FinishedSite.in(Demo.built());
    for (Page page : site.pages().values()) {
      int all = 0;
      Matcher script = SCRIPT.matcher(page.html());
      while (script.find()) {
        String file = script.group(1);
        assertThat(gzip(file)).isLessThan(file.contains("/state.") ? 2 * KB : 5 * KB);
        all += gzip(file);
      }
      assertThat(all).as(page.path()).isLessThan(5 * KB);
    }
    Page list = Objects.requireNonNull(site.pages().get("kurs/index.html"));
    assertThat(SCRIPT.matcher(list.html()).results()).hasSize(2);
  }

  @Test
  void stylesAreSmall() throws IOException {
    int all = 0;
    FinishedSite site = FinishedSite.in(Demo.built());
    Matcher style = STYLE.matcher(Objects.requireNonNull(site.pages().get("index.html")).html());
    while (style.find()) {
      // The colours of an organisation are its own business; here they are an example in a comment.
      if (!style.group(1).startsWith("assets/css/brand.")) {
        all += gzip(style.group(1));
      }
    }
    assertThat(all).isGreaterThan(KB);
    assertThat(all).isLessThan(STYLES);
  }

  private static int budget(String path) {
    boolean course = path.matches("((nn/)?kurs|sv/kurser|en/courses)/.+/index.html");
    return course ? COURSE : OTHER;
  }

  private static int gzip(String file) {
    try {
      return gzip(Demo.built().resolve(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static int gzip(Path path) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
        gzip.write(Files.readAllBytes(path));
      }
      return bytes.size();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
