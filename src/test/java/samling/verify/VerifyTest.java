package samling.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samling.Demo;
import samling.Folders;
import samling.host.RedirectsWords;
import samling.host.WebServer;
import samling.output.BuiltFiles;
import samling.site.OldAddress;
import samling.verify.Finding.Kind;

/** What differs between a published site and the one that was built. */
class VerifyTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(WebServer.Kind.class)
  void aSiteThatIsAsItWasBuiltHasNoFindings(WebServer.Kind kind) throws Exception {
    Map<String, String> built = BuiltFiles.in(Demo.built()).digests();
    AtomicInteger done = new AtomicInteger();
    try (WebServer server = WebServer.start(kind, Demo.built())) {
      assertThat(
              HostVerifier.verify(
                  URI.create(server.url("")), Demo.built(), built, moved(), done::incrementAndGet))
          .isEmpty();
    }
    assertThat(done.get()).isEqualTo(built.size());
  }

  @ParameterizedTest
  @EnumSource(WebServer.Kind.class)
  void everyDifferenceIsFound(WebServer.Kind kind) throws Exception {
    Map<String, String> built = BuiltFiles.in(Demo.built()).digests();
    try (WebServer server = WebServer.start(kind, Demo.built())) {
      Files.writeString(server.root().resolve("kurs/index.html"), "<p>by hand");
      Files.delete(server.root().resolve("sitemap.xml"));
      List<Finding> findings =
          HostVerifier.verify(URI.create(server.url("")), Demo.built(), built, moved(), () -> {});
      assertThat(findings)
          .extracting(Finding::path, Finding::kind)
          .containsExactly(
              tuple("kurs/index.html", Kind.CHANGED), tuple("sitemap.xml", Kind.MISSING));
    }
  }

  @Test
  void aHostThatWasNotToldWhatToDoIsFoundOut() throws Exception {
    Map<String, String> built = BuiltFiles.in(Demo.built()).digests();
    try (WebServer server = WebServer.start(WebServer.Kind.APACHE, Demo.built())) {
      Files.writeString(server.root().resolve(".htaccess"), "ErrorDocument 404 default\n");
      Set<Kind> kinds =
          HostVerifier.verify(URI.create(server.url("")), Demo.built(), built, moved(), () -> {})
              .stream()
              .map(Finding::kind)
              .collect(Collectors.toSet());
      assertThat(kinds)
          .contains(
              Kind.WRONG_TYPE,
              Kind.WRONG_POLICY,
              Kind.WRONG_CACHING,
              Kind.WRONG_HEADER,
              Kind.NOT_HIDDEN)
          .doesNotContain(Kind.CHANGED, Kind.MISSING);
    }
  }

  @ParameterizedTest
  @EnumSource(WebServer.Kind.class)
  void anOldAddressThatLeadsElsewhereIsFoundOut(WebServer.Kind kind) throws Exception {
    Map<String, String> built = BuiltFiles.in(Demo.built()).digests();
    OldAddress wrong = new OldAddress(moved().get(0).from(), "/elsewhere/");
    try (WebServer server = WebServer.start(kind, Demo.built())) {
      assertThat(
              HostVerifier.verify(
                  URI.create(server.url("")), Demo.built(), built, List.of(wrong), () -> {}))
          .hasSameSizeAs(moved())
          .allMatch(finding -> finding.kind() == Kind.MISSING && finding.found().equals("301"));
    }
  }

  private static List<OldAddress> moved() throws IOException {
    return RedirectsWords.read(Files.readString(Demo.built().resolve(RedirectsWords.FILE)));
  }

  @Test
  void aHostThatDoesNotAnswerIsAFaultOfTheLine() {
    assertThatThrownBy(
            () ->
                HostVerifier.verify(
                    URI.create("http://127.0.0.1:1/"), folder, Map.of(), List.of(), () -> {}))
        .isInstanceOf(IOException.class);
  }

  /** One that never ends, or hands out another file than was asked for. */
  @Test
  void aBodyThatDoesNotEndIsNoMoreReadThanItsFileIsLong() throws Exception {
    Files.writeString(folder.resolve("index.html"), "short");
    AtomicInteger sent = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext(
        "/",
        asked -> {
          asked.sendResponseHeaders(200, 0);
          try (OutputStream out = asked.getResponseBody()) {
            while (sent.addAndGet(1) < 100_000) {
              out.write(new byte[10_000]);
            }
          }
        });
    server.start();
    try {
      URI root = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
      assertThat(
              HostVerifier.verify(
                  root, folder, Map.of("index.html", "no digest"), List.of(), () -> {}))
          .extracting(Finding::kind)
          .contains(Kind.CHANGED);
      assertThat(sent.get()).isLessThan(50_000);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void aHostThatLeadsElsewhereIsSaidToOnce() throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        asked -> {
          asked.getResponseHeaders().set("Location", "https://kurs.example.no/");
          asked.sendResponseHeaders(301, -1);
          asked.close();
        });
    server.start();
    try {
      URI root = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
      Map<String, String> built = BuiltFiles.in(Demo.built()).digests();
      assertThat(HostVerifier.verify(root, Demo.built(), built, moved(), () -> {}))
          .containsExactly(
              new Finding(
                  "index.html", Kind.ELSEWHERE, root.toString(), "https://kurs.example.no/"));
    } finally {
      server.stop(0);
    }
  }

  @Test
  void aFolderIsHeldAgainstItAsWell() throws IOException {
    Path site = folder.resolve("site");
    Folders.copy(Demo.built(), site);
    Map<String, String> built = BuiltFiles.in(Demo.built()).digests();
    assertThat(FolderVerifier.verify(site, built)).isEmpty();

    Files.writeString(site.resolve("index.html"), "by hand");
    Files.delete(site.resolve("robots.txt"));
    Files.writeString(site.resolve("mine.txt"), "mine");
    assertThat(FolderVerifier.verify(site, built))
        .extracting(Finding::path, Finding::kind)
        .containsExactly(
            tuple("index.html", Kind.CHANGED),
            tuple("mine.txt", Kind.EXTRA),
            tuple("robots.txt", Kind.MISSING));
  }
}
