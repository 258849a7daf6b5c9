package samling.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samling.Demo;
import samling.host.WebServer;

/** The policy that a real web server tells is one that a browser obeys. */
class HeaderPolicyTest extends BrowserTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(WebServer.Kind.class)
  void anotherSiteCantShowAPageWithinItsOwn(WebServer.Kind kind) throws Exception {
    Path other = Files.createDirectories(folder.resolve("other"));
    try (WebServer server = WebServer.start(kind, Demo.built());
        Host host = new Host(other)) {
      write(other, "index.html", "<iframe src='" + server.url("kurs/") + "'></iframe>");
      write(other, "404.html", "nothing");
      Page page = reader();
      List<String> told = new ArrayList<>();
      page.onConsoleMessage(message -> told.add(message.text()));
      page.navigate(host.url(""));
      page.waitForTimeout(300);
      Frame frame = page.frames().get(1);
      assertThat(frame.content()).doesNotContain("<main");
      assertThat(told).anyMatch(text -> text.contains("frame-ancestors"));
    }
  }

  @ParameterizedTest
  @EnumSource(WebServer.Kind.class)
  void aPageThatSaysNothingItselfIsHeldToIt(WebServer.Kind kind) throws Exception {
    try (WebServer server = WebServer.start(kind, Demo.built())) {
      write(
          server.root(),
          "plain.html",
          "<!doctype html><title>x</title><p>hello<script>document.title = 'ran'</script>");
      Page page = reader();
      List<String> told = new ArrayList<>();
      page.onConsoleMessage(message -> told.add(message.text()));
      page.navigate(server.url("plain.html"));
      assertThat(page.title()).isEqualTo("x");
      assertThat(told).anyMatch(text -> text.contains("script-src 'self'"));
      page.navigate(server.url("kurs/"));
      assertThat(page.locator("main").count()).isEqualTo(1);
    }
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
