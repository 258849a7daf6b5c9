package samling.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import samling.Demo;
import samling.Folders;
import samling.preview.Preview;
import samling.preview.PreviewRequest;
import tools.jackson.databind.node.ObjectNode;

/** Whoever is not the editing page gets nothing, and the page nothing but content and assets. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileRequestsTest {
  private static final byte[] GIF = "GIF89a\1\0\1\0\0\0\0;".getBytes(StandardCharsets.ISO_8859_1);
  private static final String INFO = "{\"action\":\"info\",\"params\":{}}";
  private static final String JSON = "application/json";

  private Path folder;
  private Path site;
  private Desk desk;
  private SortedMap<String, String> before;

  @BeforeAll
  void open(@TempDir Path temporary) throws Exception {
    folder = temporary;
    site = Demo.copyTo(folder.resolve("site")).toRealPath();
    Files.writeString(folder.resolve("secret.gif"), "GIF89a secret");
    Files.createDirectories(folder.resolve("elsewhere"));
    Files.createSymbolicLink(site.resolve("assets/away"), folder.resolve("elsewhere"));
    before = Folders.digests(folder);
    desk = Desk.open(site);
  }

  @AfterAll
  void close() {
    desk.close();
  }

  @AfterEach
  void nothingHasChanged() throws Exception {
    assertThat(Folders.digests(folder)).isEqualTo(before);
  }

  @Test
  void thePageItselfIsAnswered() throws Exception {
    assertThat(desk.post(INFO, desk.origin(), JSON).statusCode()).isEqualTo(200);
    HttpResponse<byte[]> page = desk.get("");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "frame-ancestors 'none'", "script-src 'self'")
        .doesNotContain("http:", "https:", "*");
    assertThat(desk.get("decap-cms.js").headers().firstValue("Content-Encoding")).contains("gzip");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "null", "http://example.com", "https://localhost:1", "http://localhost:1"})
  void anotherOriginGetsNothing(String origin) throws Exception {
    assertThat(desk.post(INFO, origin, JSON).statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data"})
  void whatAFormOnAnotherSiteCouldSendIsRefused(String type) throws Exception {
    assertThat(desk.post(INFO, desk.origin(), type).statusCode()).isEqualTo(415);
  }

  @ParameterizedTest
  @ValueSource(strings = {"example.com", "localhost", "localhost.example.com:8000", ""})
  void anotherHostGetsNothing(String host) throws Exception {
    for (String path : new String[] {"", "settings.json", "api", "files/img/logo.svg"}) {
      String answer = desk.raw("GET /-/edit/" + path + " HTTP/1.1\r\nHost: " + host + CLOSE);
      assertThat(answer).startsWith("HTTP/1.1 403 ");
    }
    String post =
        "POST /-/edit/api HTTP/1.1\r\nHost: "
            + host
            + "\r\nOrigin: "
            + desk.origin()
            + "\r\nContent-Type: application/json\r\nContent-Length: "
            + INFO.length()
            + CLOSE
            + INFO;
    assertThat(desk.raw(post)).startsWith("HTTP/1.1 403 ");
  }

  private static final String CLOSE = "\r\nConnection: close\r\n\r\n";

  @Test
  void readingForAnotherOriginIsRefusedToo() throws Exception {
    String answer =
        desk.raw(
            "GET /-/edit/settings.json HTTP/1.1\r\nHost: "
                + desk.authority()
                + "\r\nOrigin: http://example.com"
                + CLOSE);
    assertThat(answer).startsWith("HTTP/1.1 403 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{",
        "\"x\"",
        "{\"action\":5}",
        "{\"action\":\"shutdown\"}",
        "{\"action\":\"getEntry\"}",
        "{\"action\":\"getEntry\",\"action\":\"info\"}",
        "{\"action\":\"unpublishedEntries\",\"params\":{}}",
        "{\"action\":\"persistEntry\",\"params\":{\"dataFiles\":[],\"assets\":[]}}",
        "{\"action\":\"deleteFiles\",\"params\":{\"paths\":[\"site.json\"]}}",
      })
  void whatThePageWouldNotSayIsRefused(String body) throws Exception {
    assertThat(desk.post(body, desk.origin(), JSON).statusCode()).isEqualTo(422);
  }

  @Test
  void depthWithoutEndIsRefused() throws Exception {
    String body = "{\"action\":\"info\",\"params\":" + "[".repeat(5000) + "]".repeat(5000) + "}";
    assertThat(desk.post(body, desk.origin(), JSON).statusCode()).isEqualTo(422);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "courses/../../secret.json",
        "courses/..\\..\\secret.json",
        "courses/%2e%2e%2fsecret.json",
        "/etc/passwd",
        "C:\\boot.ini",
        "content/courses/helse/leve-med-sykdom.yaml",
        "courses/.json",
        "courses/..json",
        "courses/A.json",
        "courses/CON.json",
        "courses/con.json.json",
        "courses/a\u0000b.json",
        "courses/a/b.json",
        "site/site.json",
        "choices/../site.json",
        "publish.yaml",
        "jbake.properties",
        "templates/pages/course.ftlh",
        "",
      })
  void noPathLeadsOutOfTheContent(String path) throws Exception {
    assertThat(desk.ask("getEntry", Desk.params("path", path)).statusCode()).isIn(404, 422);
    ObjectNode form = Desk.JSON.createObjectNode();
    form.set("title", Desk.params("nb", "x"));
    form.set("summary", Desk.params("nb", "x"));
    assertThat(desk.save(path, form).statusCode()).isIn(404, 422);
    ObjectNode paths = Desk.JSON.createObjectNode();
    paths.set("paths", Desk.JSON.createArrayNode().add(path));
    assertThat(desk.ask("deleteFiles", paths).statusCode()).isIn(404, 422);
    assertThat(desk.ask("getMediaFile", Desk.params("path", path)).statusCode()).isIn(404, 422);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assets/../content/x.gif",
        "assets/img/../../../x.gif",
        "../x.gif",
        "/tmp/x.gif",
        "content/x.gif",
        "templates/x.gif",
        "x.gif",
        "assets\\x.gif",
        "assets/img\\x.gif",
        "assets/%2e%2e/x.gif",
        "assets/a\u0000.gif",
        "assets/con.gif",
        "assets/LPT1.gif",
        "assets/img/.hidden.gif",
        "assets/img/x.gif.",
        "assets//x.gif",
        "assets/c:x.gif",
        "assets/away/x.gif",
        "assets/img/x.svg",
        "assets/img/x.html",
        "assets/img/x.js",
        "assets/css/brand.css",
        "assets/img/x",
      })
  void noUploadLandsElsewhereOrIsOfAnotherKind(String path) throws Exception {
    assertThat(upload(path, GIF).statusCode()).as(path).isEqualTo(422);
  }

  @ParameterizedTest
  @CsvSource({
    "assets/img/x.png,GIF89a",
    "assets/img/x.jpg,<svg onload=alert(1)>",
    "assets/img/x.pdf,<html>",
    "assets/img/x.gif,MZ",
    "assets/img/x.webp,RIFFxxxxWAVE",
  })
  void aFileIsWhatItsNameSays(String path, String bytes) throws Exception {
    assertThat(upload(path, bytes.getBytes(StandardCharsets.ISO_8859_1)).statusCode())
        .isEqualTo(422);
  }

  @Test
  void aFileTooLargeIsRefused() throws Exception {
    byte[] large = new byte[Media.LARGEST + 1];
    System.arraycopy(GIF, 0, large, 0, 6);
    assertThat(upload("assets/img/x.gif", large).statusCode()).isEqualTo(422);
    String endless = "{\"action\":\"" + "x".repeat(DeskRoutes.LARGEST) + "\"}";
    assertThat(desk.post(endless, desk.origin(), JSON).statusCode()).isEqualTo(413);
  }

  @Test
  void anotherFileOfTheNameStays() throws Exception {
    Path there = Files.write(site.resolve("assets/img/Taken.gif"), GIF);
    Thread.sleep(500);
    assertThat(
            upload("assets/img/taken.GIF", "GIF89a other".getBytes(StandardCharsets.UTF_8))
                .statusCode())
        .isEqualTo(422);
    assertThat(there).hasBinaryContent(GIF);
    Files.delete(there);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "files/../../secret.gif",
        "files/..%2f..%2fsecret.gif",
        "files/%2e%2e/%2e%2e/secret.gif",
        "files//etc/hostname",
        "files/css/samling.css",
        "files/away/x.gif",
        "words_nb.properties",
        "page.html",
        "../preview/words_nb.properties",
      })
  void onlyPicturesAndDocumentsAreServed(String path) throws Exception {
    String answer =
        desk.raw("GET /-/edit/" + path + " HTTP/1.1\r\nHost: " + desk.authority() + CLOSE);
    assertThat(answer).startsWith("HTTP/1.1 40").doesNotContain("secret", "@layer");
  }

  @Test
  void withoutAskingForItThereIsNoEditing() throws Exception {
    try (Preview plain =
        Preview.start(
            new PreviewRequest(
                site,
                null,
                Demo.AT,
                zone -> Instant.EPOCH,
                Optional.empty(),
                PreviewRequest.Extension.NONE),
            faults -> {})) {
      var client = java.net.http.HttpClient.newHttpClient();
      for (String path : new String[] {"/-/edit/", "/-/edit/api", "/-/edit/decap-cms.js"}) {
        var request = java.net.http.HttpRequest.newBuilder(plain.address().resolve(path)).build();
        assertThat(
                client
                    .send(request, java.net.http.HttpResponse.BodyHandlers.ofString())
                    .statusCode())
            .isEqualTo(404);
      }
    }
  }

  private HttpResponse<String> upload(String path, byte[] bytes) throws Exception {
    ObjectNode params = Desk.JSON.createObjectNode();
    params.set("asset", SavingTest.asset(path, bytes));
    return desk.ask("persistMedia", params);
  }
}
