package samling.publish.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.publish.Quiet;
import samling.publish.TinySite;
import samling.target.Target.Layout;

/** The way back, more than once. */
class RollBackTest {
  @TempDir Path folder;

  @Test
  void leadsToWhatReadersSawBefore() throws Exception {
    Publishing publishing = new Publishing(Files.createDirectories(folder.resolve("work")));
    Path root = Files.createDirectories(folder.resolve("host")).resolve("www");
    publishing.publish(root, Layout.RELEASES, TinySite.old());
    publishing.publish(root, Layout.RELEASES, TinySite.next());
    assertThat(back(root)).isEqualTo(TinySite.old());

    publishing.publish(root, Layout.RELEASES, TinySite.third());
    assertThat(back(root)).isEqualTo(TinySite.old());
  }

  private static SortedMap<String, String> back(Path root) throws Exception {
    try (DiskRoute route =
        new DiskRoute(
            Publishing.disk(),
            root.toString(),
            Publishing.filing(Layout.RELEASES),
            "me",
            Publishing.HASTY)) {
      route.rollBack(new Quiet());
    }
    return TinySite.served(root);
  }
}
