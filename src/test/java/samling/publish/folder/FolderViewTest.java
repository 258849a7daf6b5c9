package samling.publish.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.publish.disk.DiskView.Item;

class FolderViewTest {
  @TempDir Path folder;

  @Test
  void whatComesAndGoesTakesNothingElseAlong() throws Exception {
    for (int i = 0; i < 20; i++) {
      Files.writeString(folder.resolve("there-" + i), "");
    }
    AtomicBoolean done = new AtomicBoolean();
    CompletableFuture<Void> other = CompletableFuture.runAsync(() -> comeAndGo(done));
    try {
      for (int i = 0; i < 3000; i++) {
        assertThat(new FolderView().items(folder.toString()))
            .extracting(Item::name)
            .filteredOn(name -> name.startsWith("there-"))
            .hasSize(20);
      }
    } finally {
      done.set(true);
      other.join();
    }
  }

  private void comeAndGo(AtomicBoolean done) {
    Path passing = folder.resolve("passing");
    try {
      while (!done.get()) {
        Files.writeString(passing, "");
        Files.delete(passing);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
