package samling.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What a first search costs to fetch, compressed by {@code gzip -9}. */
class IndexSizeTest {
  private static final int KB = 1024;
  private static final int ANSWERS = 10;

  @Test
  void aFirstSearchAmongTenThousandCoursesIsSmall() throws IOException {
    Index index = Index.of(Workload.of(10_000), true);
    int script = gzip(Files.readAllBytes(Path.of("assets/js/pages/search.js")));
    assertThat(script).isLessThan(5 * KB);
    String facts = index.facts().keys() + index.facts().skip();
    int worst =
        script
            + gzip(facts.getBytes(StandardCharsets.UTF_8))
            + largest(index, "/w", 1)
            + largest(index, "/d", ANSWERS);
    assertThat(worst).isBetween(20 * KB, 90 * KB);
  }

  @Test
  void wordsInOneFileAreNotMuch() {
    assertThat(largest(Index.of(Workload.of(Search.WHOLE), false), "/w", 1)).isLessThan(110 * KB);
  }

  /** The sum of the largest files of a kind. */
  private static int largest(Index index, String kind, int count) {
    return index.files().stream()
        .filter(f -> f.path().contains(kind))
        .map(f -> gzip(f.bytes()))
        .sorted(Comparator.reverseOrder())
        .limit(count)
        .mapToInt(i -> i)
        .sum();
  }

  private static int gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip =
        new GZIPOutputStream(out) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        }) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.size();
  }
}
