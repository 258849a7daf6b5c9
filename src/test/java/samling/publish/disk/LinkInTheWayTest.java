package samling.publish.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.Folders;
import samling.publish.PublishRefused;
import samling.publish.PublishRefused.Reason;
import samling.publish.TinySite;
import samling.target.Target.Layout;

/** A folder of a published site in whose place somebody has put a link to another. */
class LinkInTheWayTest {
  @TempDir Path folder;

  @Test
  void nothingIsWrittenOrDeletedWhereItLeads() throws Exception {
    Publishing publishing = new Publishing(Files.createDirectories(folder.resolve("work")));
    Path root = Files.createDirectories(folder.resolve("host")).resolve("www");
    publishing.publish(root, Layout.IN_PLACE, TinySite.old());
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("index.html"), "another's");
    Folders.delete(root.resolve("a"));
    Files.createSymbolicLink(root.resolve("a"), elsewhere);

    SortedMap<String, String> changed = new TreeMap<>(TinySite.old());
    changed.put("a/index.html", "new");
    assertRefused(publishing, root, changed);
    changed.remove("a/index.html");
    assertRefused(publishing, root, changed);
    assertThat(elsewhere.resolve("index.html")).hasContent("another's");
  }

  private static void assertRefused(Publishing publishing, Path root, Map<String, String> files) {
    assertThatThrownBy(() -> publishing.publish(root, Layout.IN_PLACE, files))
        .isInstanceOfSatisfying(
            PublishRefused.class,
            e -> {
              assertThat(e.reason()).isEqualTo(Reason.IN_THE_WAY);
              assertThat(e.files()).containsExactly("a");
            });
  }
}
