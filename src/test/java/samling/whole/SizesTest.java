package samling.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import com.aayushatharva.brotli4j.encoder.Encoder.Parameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.Demo;

/** What a page costs to fetch, in Brotli as a good host sends it (RFC 7932). */
class SizesTest {

  private static final int KB = 1024;
  private static final int COURSE = 8 * KB;
  private static final int STYLES = 6 * KB;
  private static final int SCRIPTS = 5 * KB;
  private static final int PAPER_STYLES = 3 * KB;
  private static final int LIST = 40 * KB;
  private static final int OTHER = 10 * KB;

  private static final Map<String, Integer> KNOWN = new ConcurrentHashMap<>();

  @BeforeAll
  static void load() {
    Brotli4jLoader.ensureAvailability();
  }

  @Test
  void pagesAreSmall() throws IOException {
    FinishedSite site = FinishedSite.in(Demo.built());
    assertThat(
            FinishedSite.faults(
                site.pages().values(), page -> over(budget(page.path()), quick(page), "the page")))
        .isEmpty();
  }

  @Test
  void aLongListIsSmallEnough(@TempDir Path folder) throws IOException {
    Path output = folder.resolve("output");
    Demo.build(LongList.make(folder.resolve("site"), 250), output);
    assertThat(brotli(output.resolve("kurs/index.html"))).isLessThan(LIST);
  }

  @Test
  void whatAPageLoadsIsSmall() throws IOException {
    FinishedSite site = FinishedSite.in(Demo.built());
    assertThat(
            FinishedSite.faults(
                site.pages().values(),
                page ->
                    Stream.concat(
                        over(STYLES, all(page, "link[rel=stylesheet]", "href"), "styles"),
                        over(SCRIPTS, all(page, "script[src]", "src"), "scripts"))))
        .isEmpty();
    assertThat(all(site.pages().get("kurs/index.html"), "script[src]", "src"))
        .isGreaterThan(all(site.pages().get("index.html"), "script[src]", "src"));
  }

  @Test
  void theScriptOfEveryPageIsVerySmall() throws IOException {
    List<String> scripts =
        FinishedSite.in(Demo.built()).files().stream()
            .filter(file -> file.startsWith("assets/js/state."))
            .toList();
    assertThat(scripts).isNotEmpty().allSatisfy(s -> assertThat(brotli(s)).isLessThan(2 * KB));
  }

  /** What a page comes to with less effort, and it is never less: there are many. */
  private static int quick(Page page) {
    return compressed(page.html().getBytes(StandardCharsets.UTF_8), 9);
  }

  private static Stream<String> over(int budget, int bytes, String what) {
    return bytes > budget ? Stream.of(what + " " + bytes + " bytes") : Stream.of();
  }

  private static int all(Page page, String selector, String attribute) {
    return page.all(selector)
        .map((Element e) -> page.place().resolve(e.attr(attribute)).getPath().substring(1))
        .mapToInt(SizesTest::brotli)
        .sum();
  }

  @Test
  void paperStylesAreSmall() throws IOException {
    int paper = 0;
    for (String file : FinishedSite.in(Demo.built()).files()) {
      paper += file.matches("assets/paper/.*[.]css") ? brotli(file) : 0;
    }
    assertThat(paper).isBetween(1, PAPER_STYLES);
  }

  private static int budget(String path) {
    boolean course = path.matches("((nn/)?kurs|sv/kurser|en/courses)/.+/index.html");
    return course ? COURSE : OTHER;
  }

  private static int brotli(String file) {
    return KNOWN.computeIfAbsent(
        file,
        f -> {
          try {
            return brotli(Demo.built().resolve(f));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static int brotli(Path path) throws IOException {
    return compressed(Files.readAllBytes(path), 11);
  }

  private static int compressed(byte[] bytes, int quality) {
    try {
      return Encoder.compress(bytes, new Parameters().setQuality(quality)).length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
