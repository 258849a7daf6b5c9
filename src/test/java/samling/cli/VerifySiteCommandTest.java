package samling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.Folders;
import samling.TestSite;

/** {@code samling verify-site}, as a user meets it. */
class VerifySiteCommandTest {
  private static final String PAGE = "kurs/listening/index.html";

  @TempDir Path folder;
  private Path site;
  private Path www;

  @BeforeEach
  void buildAndPublish() throws IOException {
    site =
        TestSite.of(
                """
                -- content/courses/listening.yaml --
                title: Listening
                summary: Hear what is meant.
                description: One hears more.
                """)
            .root();
    www = folder.resolve("www");
    run(0, "build", "--at", "2026-11-20T12:00", "--quiet");
    Folders.copy(site.resolve("output"), www);
  }

  @Test
  void whatIsPublishedAsItWasBuiltIsFine() {
    assertThat(run(0, "verify-site", www.toString())).contains(www.toString());
  }

  @Test
  void whatDiffersIsNamed() throws IOException {
    Files.writeString(www.resolve(PAGE), "other");
    Files.delete(www.resolve("404.html"));
    assertThat(run(1, "verify-site", www.toString()))
        .contains(
            PAGE + ": has other content than was built",
            "404.html: is missing",
            "is not as it was built: 2 differences.");
    Files.copy(site.resolve("output/404.html"), www.resolve("404.html"));
    assertThat(run(1, "verify-site", www.toString()))
        .contains("is not as it was built: 1 difference.");
  }

  @Test
  void aBuiltSiteThatWasTouchedIsNoMeasure() throws IOException {
    Path built = site.resolve("output");
    Files.writeString(built.resolve(PAGE), "other");
    Files.delete(built.resolve("404.html"));
    assertThat(run(1, "verify-site", www.toString()))
        .contains(PAGE + ": has other content than was built", "404.html: is missing", "output");
  }

  @Test
  void withoutABuiltSiteOrAPlaceNothingIsCompared() throws IOException {
    run(2, "verify-site", "http://no host/");
    run(2, "verify-site", "https:///kurs/");
    run(2, "verify-site", folder.resolve("none").toString());
    run(2, "verify-site", www.toString(), "--output", folder.toString());
  }

  @Test
  void whatIsMissingComesBeforeWhatTheHostDoesForMany() throws Exception {
    Files.delete(www.resolve("sitemap.xml"));
    HttpServer host = serve(www);
    try {
      String said = run(1, "verify-site", "http://127.0.0.1:" + host.getAddress().getPort());
      assertThat(said)
          .containsSubsequence("sitemap.xml: is missing 404\n", " more: should be answered with")
          .containsOnlyOnce("“Referrer-Policy: same-origin”");
    } finally {
      host.stop(0);
    }
  }

  /** A host that hands out files and nothing else. */
  private static HttpServer serve(Path root) throws IOException {
    HttpServer host =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    host.createContext(
        "/",
        asked -> {
          Path file = root.resolve(asked.getRequestURI().getPath().substring(1));
          file = Files.isDirectory(file) ? file.resolve("index.html") : file;
          boolean there = Files.isRegularFile(file);
          byte[] bytes = there ? Files.readAllBytes(file) : new byte[0];
          asked.sendResponseHeaders(there ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
          asked.getResponseBody().write(bytes);
          asked.close();
        });
    host.start();
    return host;
  }

  /** Runs a command on the site; all that it says. */
  private String run(int exitCode, String... arguments) {
    StringWriter said = new StringWriter();
    PrintWriter both = new PrintWriter(said, true);
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--site", site.toString(), "--lang", "en"));
    assertThat(Main.run(both, both, all.toArray(String[]::new)))
        .as(said.toString())
        .isEqualTo(exitCode);
    return said.toString();
  }
}
