package samling.publish.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samling.publish.BuiltSite;
import samling.publish.Leave;
import samling.publish.PublishRefused;
import samling.publish.PublishRefused.Reason;
import samling.publish.TinySite;
import samling.target.Target.Layout;

/** A site that another build puts in place while it is published, such as one at night. */
class RebuiltMeanwhileTest {
  @TempDir Path folder;
  private Publishing publishing;
  private Path root;

  @BeforeEach
  void begin() throws Exception {
    publishing = new Publishing(Files.createDirectories(folder.resolve("work")));
    root = Files.createDirectories(folder.resolve("host")).resolve("www");
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void isNotPublishedForWhatItWas(Layout layout) throws Exception {
    publishing.publish(root, layout, TinySite.old());
    BuiltSite planned = publishing.site(TinySite.next());
    // Of the same length: nothing else would tell the two apart.
    Files.writeString(planned.file("feed.xml"), "<feed>odd</feed>");
    assertRefused(layout, planned);

    Files.delete(planned.file("feed.xml"));
    assertRefused(layout, planned);

    // Nothing that was sent is taken for what it is not.
    publishing.publish(root, layout, TinySite.next());
  }

  private void assertRefused(Layout layout, BuiltSite site) throws Exception {
    assertThatThrownBy(
            () ->
                publishing.publish(
                    Publishing.disk(), root, layout, site, Publishing.HASTY, new Leave(false, -1)))
        .isInstanceOfSatisfying(
            PublishRefused.class, e -> assertThat(e.reason()).isEqualTo(Reason.REBUILT));
    assertThat(TinySite.served(root)).isEqualTo(TinySite.old());
  }

  @Test
  void staysWhatItWasForALineThatAsksOnceMore() throws Exception {
    BuiltSite site = publishing.site(Map.of("index.html", "as it was"));
    Path file = site.file("index.html");
    site.hold(
        "index.html",
        again -> {
          assertThat(text(again)).isEqualTo("as it was");
          Files.delete(file);
          Files.writeString(file, "another1");
          assertThat(text(again)).isEqualTo("as it was");
        });
    assertThatThrownBy(() -> site.hold("index.html", again -> fail("Nobody is to see this.")))
        .isInstanceOf(PublishRefused.class);
    Files.delete(file);
    assertThatThrownBy(() -> site.hold("index.html", again -> fail("Nobody is to see this.")))
        .isInstanceOf(PublishRefused.class);
  }

  private static String text(Supplier<InputStream> file) throws IOException {
    try (InputStream in = file.get()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
