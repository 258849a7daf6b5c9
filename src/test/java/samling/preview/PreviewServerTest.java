package samling.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samling.Demo;
import samling.Folders;
import samling.build.Build;
import samling.build.Request;
import samling.build.When;

/** What the preview serves, to whom, and what it keeps to itself. */
class PreviewServerTest {
  private static final String SCRIPT =
      "<script src=\"/-/preview.js\" data-version=\"[0-9a-f.-]+\" defer></script>";

  private static Preview preview;
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @BeforeAll
  static void start() throws Exception {
    preview = Preview.start(request(Path.of(""), null), faults -> {});
  }

  @AfterAll
  static void stop() {
    preview.close();
  }

  @Test
  void everyFileIsTheBuiltOneButForTheScript(@TempDir Path folder) throws Exception {
    Path built = folder.resolve("built");
    Build.build(
        new Request(Path.of(""), built, zone -> When.parse(Demo.AT, zone), true, stage -> {}));
    List<String> different = new ArrayList<>();
    int pages = 0;
    for (String file : Folders.files(built)) {
      if (file.startsWith(".")) {
        continue;
      }
      String path = file.endsWith("index.html") ? file.replaceFirst("index.html$", "") : file;
      byte[] served = get(path).body();
      byte[] plain = Files.readAllBytes(built.resolve(file));
      if (file.endsWith(".html")) {
        pages++;
        String text = new String(served, StandardCharsets.UTF_8);
        if (!text.replaceFirst(SCRIPT + "(?=</body>)", "")
            .equals(new String(plain, StandardCharsets.UTF_8))) {
          different.add(file);
        }
        assertThat(text).containsPattern(SCRIPT);
      } else if (!java.util.Arrays.equals(served, plain)) {
        different.add(file);
      }
    }
    assertThat(different).isEmpty();
    assertThat(pages).isGreaterThan(300);
  }

  @Test
  void typesAreToldAndNothingIsKept() throws Exception {
    HttpResponse<byte[]> page = get("kurs/");
    assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(get("catalogue.json").headers().firstValue("Content-Type"))
        .contains("application/json; charset=utf-8");
  }

  @Test
  void aMissingPageIsThatOfItsLanguage() throws Exception {
    HttpResponse<byte[]> missing = get("sv/finns-inte/");
    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(new String(missing.body(), StandardCharsets.UTF_8)).contains("<html lang=\"sv\">");
  }

  @Test
  void aFolderWithoutItsSlashLeadsToIt() throws Exception {
    HttpResponse<byte[]> answer = get("kurs");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location")).contains("/kurs/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../pom.xml",
        "..%2fpom.xml",
        "%2e%2e/pom.xml",
        "kurs/../../pom.xml",
        "content/site.yaml",
        "/etc/hostname",
        "//etc/hostname",
        "assets/css/samling.css",
        "-/../content/site.yaml",
        "-/preview.js/../../content/site.yaml",
        "-/words_nb.properties",
        "-/",
        "..\\pom.xml",
        "%5c..%5cpom.xml",
        "kurs/%00",
      })
  void noPathLeadsToAFileOnDisk(String path) throws Exception {
    String answer = raw("GET /" + path + " HTTP/1.1\r\nHost: " + authority() + "\r\n");
    assertThat(answer).matches("(?s)HTTP/1.1 (404|400|403) .*");
    assertThat(answer).doesNotContain("<project", "timeZone:", "@layer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"example.com", "example.com:8000", "localhost", "localhost.example.com", ""})
  void whoAsksForAnotherHostGetsNothing(String host) throws Exception {
    String answer = raw("GET / HTTP/1.1\r\nHost: " + host + "\r\n");
    assertThat(answer).startsWith("HTTP/1.1 403 ").doesNotContain("<html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"})
  void pagesAreOnlyRead(String method) throws Exception {
    assertThat(raw(method + " / HTTP/1.1\r\nHost: " + authority() + "\r\nContent-Length: 0\r\n"))
        .startsWith("HTTP/1.1 405 ");
  }

  @Test
  void headIsGetWithoutTheBody() throws Exception {
    String answer = raw("HEAD /kurs/ HTTP/1.1\r\nHost: " + authority() + "\r\n");
    assertThat(answer).startsWith("HTTP/1.1 200 ").endsWith("\r\n\r\n");
    assertThat(answer.toLowerCase(java.util.Locale.ROOT))
        .contains("content-length: " + get("kurs/").body().length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://example.com", "null", "http://localhost:1", ""})
  void onlyItsOwnPagesMayChangeItsClock(String origin) throws Exception {
    assertThat(post("-/at", "2027-01-01T12:00", origin).statusCode()).isEqualTo(403);
  }

  @Test
  void theClockTakesDatesAlone() throws Exception {
    String own = "http://" + authority();
    assertThat(post("-/at", "in a while", own).statusCode()).isEqualTo(400);
    assertThat(post("-/at", Demo.AT, own).statusCode()).isEqualTo(200);
  }

  @Test
  void aPortInUseIsRefusedWhereItWasAskedForAndPassedByWhereNot(@TempDir Path folder)
      throws Exception {
    Path site = Demo.copyTo(folder);
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> Preview.start(request(site, other.getLocalPort()), faults -> {}))
          .isInstanceOf(PortTaken.class);
    }
    try (Preview second = Preview.start(request(site, null), faults -> {})) {
      assertThat(second.address().getPort()).isNotEqualTo(preview.address().getPort());
    }
  }

  @Test
  void aSiteBelowAPathIsServedThere(@TempDir Path folder) throws Exception {
    Path site = Demo.copyTo(folder);
    Path settings = site.resolve("content/site.yaml");
    Files.writeString(
        settings,
        Files.readString(settings).replaceFirst("(?m)^url: .*", "url: https://example.no/a/b/"));
    try (Preview below = Preview.start(request(site, null), faults -> {})) {
      assertThat(below.address().getPath()).isEqualTo("/a/b/");
      assertThat(get(below.address()).statusCode()).isEqualTo(200);
      assertThat(get(below.address().resolve("kurs/")).statusCode()).isEqualTo(200);
      HttpResponse<byte[]> root = get(below.address().resolve("/"));
      assertThat(root.headers().firstValue("Location")).contains("/a/b/");
    }
  }

  @Test
  void aTemplateFolderThatIsNamedMeanwhileIsFollowed(@TempDir Path folder) throws Exception {
    Path site = Demo.copyTo(folder);
    Path template = site.resolve("mal/pages/front.ftlh");
    try (Preview second = Preview.start(request(site, null), faults -> {})) {
      Path settings = site.resolve("jbake.properties");
      String named = Files.readString(settings).replace("folder=templates", "folder=mal");
      Files.writeString(settings, named);
      awaitPage(second, "<html");
      Files.createDirectories(template.getParent());
      for (String words : List.of("by the first hand", "by the second hand")) {
        Files.writeString(template, "<html><body>" + words + "</body></html>");
        awaitPage(second, words);
      }
    }
  }

  /** Asks until the front page has these words in it. */
  private static void awaitPage(Preview server, String words) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    String page = "";
    while (!page.contains(words) && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(20);
      page = new String(get(server.address()).body(), StandardCharsets.UTF_8);
    }
    assertThat(page).contains(words);
  }

  @Test
  void allLanguagesHaveTheSameWords() throws IOException {
    Set<Object> keys = words("nb").keySet();
    for (String language : List.of("nn", "sv", "en")) {
      assertThat(words(language).keySet()).as(language).isEqualTo(keys);
    }
  }

  private static Properties words(String language) throws IOException {
    Properties words = new Properties();
    try (var in = Preview.class.getResourceAsStream("words_" + language + ".properties")) {
      words.load(in);
    }
    return words;
  }

  private static PreviewRequest request(Path site, Integer port) {
    return new PreviewRequest(
        site,
        port,
        Demo.AT,
        zone -> Instant.EPOCH,
        Optional.empty(),
        PreviewRequest.Extension.NONE);
  }

  private static String authority() {
    return preview.address().getAuthority();
  }

  private static HttpResponse<byte[]> get(String path) throws Exception {
    return get(preview.address().resolve("/" + path));
  }

  private static HttpResponse<byte[]> get(URI address) throws Exception {
    return CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
  }

  private static HttpResponse<byte[]> post(String path, String text, String origin)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(preview.address().resolve("/" + path))
            .POST(BodyPublishers.ofString(text));
    if (!origin.isEmpty()) {
      request.header("Origin", origin);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
  }

  /** What comes back for a request as it is. */
  private static String raw(String request) throws IOException {
    try (Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), preview.address().getPort())) {
      socket.setSoTimeout(10_000);
      socket
          .getOutputStream()
          .write((request + "Connection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }
}
