package samling.publish.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.publish.disk.DiskView.Item;

/** A look into folders of this machine. */
class FolderViewTest {
  @TempDir Path folder;

  @Test
  void whatStaysIsSeenWhileOthersTakeTheirFilesAway() throws Exception {
    Files.writeString(folder.resolve("mine.txt"), "mine");
    AtomicBoolean done = new AtomicBoolean();
    CompletableFuture<Void> others =
        CompletableFuture.runAsync(
            () -> {
              try {
                while (!done.get()) {
                  Path passing = Files.writeString(folder.resolve("log"), "");
                  Files.delete(passing);
                }
              } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            });
    try (FolderView view = new FolderView()) {
      for (int i = 0; i < 20_000; i++) {
        assertThat(view.items(folder.toString())).extracting(Item::name).contains("mine.txt");
      }
    } finally {
      done.set(true);
      others.join();
    }
  }

  @Test
  void whatIsNoFolderHoldsNothing() throws Exception {
    Files.writeString(folder.resolve("file"), "");
    try (FolderView view = new FolderView()) {
      assertThat(view.items(folder.resolve("none").toString())).isEmpty();
      assertThat(view.items(folder.resolve("file").toString())).isEmpty();
    }
  }
}
