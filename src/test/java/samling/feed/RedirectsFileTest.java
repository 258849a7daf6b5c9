package samling.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import samling.site.OldAddress;

class RedirectsFileTest {
  private static final List<OldAddress> MOVED =
      List.of(
          new OldAddress("kurs/gammel/", "kurs/ny/"),
          new OldAddress("sv/kurser/a/", "sv/kurser/b/"));

  @Test
  void everyOldAddressHasALine() {
    assertThat(text("https://kurs.example.no/"))
        .isEqualTo("/kurs/gammel/ /kurs/ny/ 301\n/sv/kurser/a/ /sv/kurser/b/ 301\n");
    assertThat(text(null)).isEqualTo(text("https://kurs.example.no/"));
  }

  @Test
  void aSiteInAFolderOfItsHostSaysSo() {
    assertThat(text("https://example.no/a/kurs/"))
        .startsWith("/a/kurs/kurs/gammel/ /a/kurs/kurs/ny/ 301\n");
  }

  @Test
  void whereNothingHasMovedThereIsNoFile() {
    assertThat(RedirectsFile.of(null, List.of())).isEmpty();
  }

  private static String text(@Nullable String url) {
    URI base = url == null ? null : URI.create(url);
    return RedirectsFile.of(base, MOVED)
        .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }
}
