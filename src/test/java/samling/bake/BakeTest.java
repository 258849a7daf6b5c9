package samling.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.site.SiteFile;

/** A bake writes what was planned, and only that. */
final class BakeTest {

  @TempDir Path folder;
  private Kitchen kitchen;

  @BeforeEach
  void kitchen() throws IOException {
    kitchen = new Kitchen(folder);
  }

  private void manyPages() throws IOException {
    kitchen.page("it", "<p>${page.path}</p>", "");
    for (int i = 0; i < 300; i++) {
      kitchen.page("it", "kurs/k" + i + "/index.html");
    }
  }

  @Test
  void pagesAndFilesLieWhereTheyWerePlanned() throws IOException {
    kitchen
        .page("it", "<p>å</p>", "")
        .asset("assets/style.1a2b.css", "a{}")
        .asset("feed.xml", "<x/>");
    assertThat(kitchen.bake().written())
        .containsExactly("it/index.html", "assets/style.1a2b.css", "feed.xml");
    assertThat(Kitchen.tree(kitchen.output()))
        .isEqualTo(
            Map.of(
                "it/index.html", "<p>Ã¥</p>", "assets/style.1a2b.css", "a{}", "feed.xml", "<x/>"));
  }

  @Test
  void everyBakeGivesTheSameBytes() throws IOException {
    manyPages();
    BakeResult first = kitchen.bake();
    Map<String, String> once = Kitchen.tree(kitchen.output());
    assertThat(once).hasSize(301).containsEntry("kurs/k7/index.html", "<p>kurs/k7/index.html</p>");
    assertThat(kitchen.bake()).isEqualTo(first);
    assertThat(Kitchen.tree(kitchen.output())).isEqualTo(once);
  }

  @Test
  void theMachinesLocaleNeitherMattersNorChanges() throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      kitchen.file("jbake.properties", "jvm.locale=en_GB\n");
      assertThat(kitchen.page("it", "${'TITLE'?lower_case}${0.5}", "").text())
          .isEqualTo("title0.5");
      assertThat(Locale.getDefault()).isEqualTo(Locale.forLanguageTag("tr-TR"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void noDatabaseIsStarted() throws IOException {
    kitchen.page("it", "x", "").bake();
    assertThat(Thread.getAllStackTraces().keySet())
        .extracting(Thread::getName)
        .noneMatch(name -> name.startsWith("Orient"));
  }

  @Test
  void aFeedThatCannotBeWrittenHidesNoFaultOfATemplate() throws IOException {
    kitchen.page("it", "${nothing}", "");
    BakeResult result =
        Bake.with(kitchen.settings())
            .bake(
                kitchen.sheets(),
                List.of(new SiteFile("feed.xml", new byte[0])),
                List::of,
                (path, bytes) -> {
                  throw new UncheckedIOException(new IOException("no room"));
                },
                () -> {});
    assertThat(result.faults()).hasSize(1);
    assertThat(result.written()).isEmpty();
  }

  /** Else a feed would still be written while what was begun is cleared away. */
  @Test
  void aFeedThatWasBegunIsFinishedEvenIfAPageCannotBeWritten() throws IOException {
    kitchen.page("it", "x", "");
    CountDownLatch failed = new CountDownLatch(1);
    AtomicBoolean finished = new AtomicBoolean();
    SiteFile feed =
        new SiteFile(
            "feed.xml",
            () -> {
              await(failed);
              finished.set(true);
              return new byte[0];
            });
    assertThatThrownBy(
            () ->
                Bake.with(kitchen.settings())
                    .bake(
                        kitchen.sheets(),
                        List.of(feed),
                        List::of,
                        (path, bytes) -> {
                          if (!path.equals("feed.xml")) {
                            failed.countDown();
                            throw new UncheckedIOException(new IOException("no room"));
                          }
                        },
                        () -> {}))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(finished).isTrue();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
