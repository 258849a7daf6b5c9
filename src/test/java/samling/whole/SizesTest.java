package samling.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
  private static final int PAPER_STYLES = 3 * 1024;
  private static final int LIST = 40 * KB;
  private static final int OTHER = 10 * KB;

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
    int all = 0;
    for (String file : FinishedSite.in(Demo.built()).files()) {
      if (file.endsWith(".js")) {
        assertThat(gzip(file)).isLessThan(file.contains("/state.") ? 2 * KB : 5 * KB);
        all += gzip(file);
      }
    }
    assertThat(all).isPositive().isLessThan(5 * KB);
  }

  @Test
  void stylesAreSmall() throws IOException {
    int all = 0;
    int paper = 0;
    for (String file : FinishedSite.in(Demo.built()).files()) {
      // The colours of an organisation are its own business; here they are an example in a comment.
      if (file.startsWith("assets/css/") && !file.startsWith("assets/css/brand.")) {
        all += gzip(file);
      } else if (file.endsWith(".css")) {
        paper += file.startsWith("assets/paper/") ? gzip(file) : 0;
      }
    }
    assertThat(all).isLessThan(STYLES);
    assertThat(paper).isBetween(1, PAPER_STYLES);
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
