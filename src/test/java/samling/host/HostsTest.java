package samling.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import samling.Demo;
import samling.Folders;
import samling.host.WebServer.Kind;
import samling.output.BuiltFiles;
import samling.site.OldAddress;
import samling.verify.HostVerifier;

/** The demo on real web servers, told what to do by what a build writes. */
class HostsTest {
  @TempDir static Path folder;
  private static final Map<Kind, WebServer> SERVERS = new EnumMap<>(Kind.class);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static Path site;

  @BeforeAll
  static void start() throws Exception {
    Path demo = Demo.copyTo(folder.resolve("demo"));
    Files.writeString(
        demo.resolve("jbake.properties"),
        Files.readString(demo.resolve("jbake.properties")) + "samling.compress=gzip brotli\n");
    site = folder.resolve("output");
    Demo.build(demo, site);
    for (Kind kind : Kind.values()) {
      SERVERS.put(kind, WebServer.start(kind, site));
    }
  }

  @AfterAll
  static void stop() throws Exception {
    for (WebServer server : SERVERS.values()) {
      server.close();
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyFileIsServedAsWhatItIs(Kind kind) throws Exception {
    Set<String> moved =
        RedirectsWords.read(Files.readString(site.resolve(RedirectsWords.FILE))).stream()
            .map(old -> old.from().substring(1) + "index.html")
            .collect(Collectors.toSet());
    assertThat(moved).isNotEmpty();
    for (String file : Folders.files(site)) {
      if (file.matches("[._].*|.*[.](gz|br)") || moved.contains(file)) {
        continue;
      }
      HttpResponse<byte[]> answer = get(kind, file);
      assertThat(answer.statusCode()).as(file).isEqualTo(200);
      assertThat(answer.body()).as(file).isEqualTo(Files.readAllBytes(site.resolve(file)));
      assertThat(header(answer, "Content-Type"))
          .as(file)
          .isEqualTo(ContentTypes.of(file))
          .isNotEqualTo("application/octet-stream");
      assertThat(header(answer, "Cache-Control")).as(file).isEqualTo(Caching.of(file).header());
      HostRules.headers()
          .forEach((name, value) -> assertThat(header(answer, name)).as(file).isEqualTo(value));
      assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aPageIsAskedForAnewAndAnsweredOnlyWhenItHasChanged(Kind kind) throws Exception {
    HttpResponse<byte[]> first = get(kind, "kurs/");
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(header(first, "Cache-Control")).isEqualTo("no-cache");
    HttpResponse<byte[]> again = get(kind, "kurs/", "If-None-Match", header(first, "ETag"));
    assertThat(again.statusCode()).isEqualTo(304);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void whatIsNotThereIsToldInTheLanguageOfTheAddress(Kind kind) throws Exception {
    for (String prefix : List.of("", "sv/", "en/", "nn/")) {
      HttpResponse<byte[]> answer = get(kind, prefix + "nothing/here.html");
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.body()).isEqualTo(Files.readAllBytes(site.resolve(prefix + "404.html")));
      assertThat(header(answer, "Content-Security-Policy")).isEqualTo(Policy.HEADER);
      assertThat(header(answer, "Content-Type")).startsWith("text/html");
    }
    HttpResponse<byte[]> gone = get(kind, "assets/css/gone.0123456789.css");
    assertThat(gone.statusCode()).isEqualTo(404);
    assertThat(header(gone, "Cache-Control")).doesNotContain("immutable");
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void oldAddressesLeadToNewOnes(Kind kind) throws Exception {
    for (String old : List.of("kurs/motiverende-samtale", "sv/kurser/motiverende-samtale")) {
      for (String form : List.of(old, old + "/", old + "/index.html")) {
        HttpResponse<byte[]> answer = get(kind, form);
        assertThat(answer.statusCode()).as(form).isEqualTo(301);
        assertThat(URI.create(header(answer, "Location")).getPath())
            .isEqualTo("/" + old.replace("motiverende-samtale", "mi-grunnkurs") + "/");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void hiddenFilesAreNotServed(Kind kind) throws Exception {
    for (String file :
        List.of(".samling-manifest", ".htaccess", ".nginx/http.conf", ".nginx/server.conf")) {
      assertThat(site.resolve(file)).exists();
      assertThat(get(kind, file).statusCode()).as(file).isIn(403, 404);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void whoCanReadPackedFilesGetsThem(Kind kind) throws Exception {
    for (String file :
        List.of("kurs/", "kurs/index.html", "catalogue.json", "sitemap.xml", style())) {
      HttpResponse<byte[]> packed = get(kind, file, "Accept-Encoding", "gzip, deflate");
      String real = file.endsWith("/") ? file + "index.html" : file;
      assertThat(header(packed, "Content-Encoding")).as(file).isEqualTo("gzip");
      assertThat(header(packed, "Vary")).as(file).isEqualTo("Accept-Encoding");
      assertThat(header(packed, "Content-Type")).as(file).isEqualTo(ContentTypes.of(real));
      assertThat(header(packed, "Cache-Control")).as(file).isEqualTo(Caching.of(file).header());
      byte[] whole = Files.readAllBytes(site.resolve(real));
      assertThat(packed.body().length).isLessThan(whole.length / 2);
      try (var in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
        assertThat(in.readAllBytes()).isEqualTo(whole);
      }
      assertThat(header(get(kind, file), "Content-Encoding")).isEmpty();
    }
  }

  /** nginx does with a module that few have. */
  @ParameterizedTest
  @EnumSource(Kind.class)
  void theBestThatABrowserCanReadIsHandedOut(Kind kind) throws Exception {
    assertThat(Brotli4jLoader.isAvailable()).isTrue();
    for (String file : List.of("kurs/", "catalogue.json", "kalender/kalender.ics", style())) {
      HttpResponse<byte[]> packed = get(kind, file, "Accept-Encoding", "gzip, deflate, br, zstd");
      String real = file.endsWith("/") ? file + "index.html" : file;
      assertThat(header(packed, "Content-Encoding")).as(file).isEqualTo("br");
      assertThat(header(packed, "Vary")).as(file).isEqualTo("Accept-Encoding");
      assertThat(header(packed, "Content-Type")).as(file).isEqualTo(ContentTypes.of(real));
      assertThat(header(packed, "Cache-Control")).as(file).isEqualTo(Caching.of(file).header());
      assertThat(Decoder.decompress(packed.body()).getDecompressedData())
          .isEqualTo(Files.readAllBytes(site.resolve(real)));
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void thatABrowserShallComeByHttpsIsNotToldWithout(Kind kind) throws Exception {
    assertThat(header(get(kind, ""), "Strict-Transport-Security")).isEmpty();
  }

  @Test
  void thatABrowserShallComeByHttpsIsWrittenForSitesThatDo() throws IOException {
    for (String file : List.of(".htaccess", ".nginx/http.conf", "_headers")) {
      assertThat(Files.readString(site.resolve(file))).contains("max-age=31536000");
    }
    HostRules plain =
        HostRules.of(URI.create("http://x.example.no/"), List.of(), List.of(), List.of());
    assertThat(ApacheWords.of(plain)).doesNotContain("Strict-Transport");
    assertThat(NginxWords.http(plain)).doesNotContain("on \"max-age");
    assertThat(HeadersWords.of(plain)).doesNotContain("Strict-Transport");
  }

  @Test
  void aSiteInAFolderOfItsHostSaysSo() {
    HostRules rules =
        HostRules.of(
            URI.create("https://example.no/a.b/kurs"),
            List.of(new OldAddress("kurs/old/", "kurs/new/")),
            List.of("404.html", "sv/404.html"),
            List.of());
    assertThat(ApacheWords.of(rules))
        .contains(
            "ErrorDocument 404 /a.b/kurs/404.html",
            "m#^/a\\.b/kurs/sv/#",
            "RedirectMatch 301 \"^/a\\.b/kurs/kurs/old/?(?:index[.]html)?$\""
                + " \"/a.b/kurs/kurs/new/\"");
    assertThat(HeadersWords.of(rules)).startsWith("/a.b/kurs/*\n");
    assertThat(RedirectsWords.of(rules)).isEqualTo("/a.b/kurs/kurs/old/ /a.b/kurs/kurs/new/ 301\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"headers", "rewrite", "env"})
  void anApacheThatLacksAModuleServesTheSiteAllTheSame(String module) throws Exception {
    List<String> rest = new ArrayList<>(WebServer.MODULES);
    rest.remove(module);
    try (WebServer server = WebServer.start(Kind.APACHE, site, "", rest)) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(server.url("kurs/")))
              .header("Accept-Encoding", "gzip, br")
              .build();
      HttpResponse<byte[]> answer = CLIENT.send(request, BodyHandlers.ofByteArray());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(header(answer, "Content-Encoding")).isEmpty();
      assertThat(answer.body()).isEqualTo(Files.readAllBytes(site.resolve("kurs/index.html")));
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aFolderWithoutItsSlashLeadsToItOnTheHostThatWasAskedFor(Kind kind) throws Exception {
    HttpResponse<byte[]> answer = get(kind, "kurs");
    assertThat(answer.statusCode()).isEqualTo(301);
    URI asked = URI.create(SERVERS.get(kind).url("kurs"));
    assertThat(asked.resolve(header(answer, "Location")))
        .isEqualTo(URI.create(SERVERS.get(kind).url("kurs/")));
  }

  /** Whoever comes through a proxy came to another port, and maybe by HTTPS. */
  @Test
  void nginxLeadsOnWithoutNamingAHost() throws Exception {
    for (String file : List.of("kurs", "kurs/motiverende-samtale/")) {
      assertThat(header(get(Kind.NGINX, file), "Location")).as(file).startsWith("/kurs/");
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aSiteBelowAPathIsServedWhole(Kind kind) throws Exception {
    Path demo = Demo.copyTo(folder.resolve("below-" + kind));
    Path about = demo.resolve("content/site.yaml");
    Files.writeString(
        about,
        Files.readString(about)
            .replace("https://kurs.example.no/", "https://www.example.no/a.b/tun/"));
    Path output = demo.resolve("output");
    Demo.build(demo, output);
    try (WebServer server = WebServer.start(kind, output, "a.b/tun/", WebServer.MODULES)) {
      List<OldAddress> moved =
          RedirectsWords.read(Files.readString(output.resolve(RedirectsWords.FILE)));
      assertThat(moved).isNotEmpty().allMatch(old -> old.from().startsWith("/a.b/tun/"));
      assertThat(
              HostVerifier.verify(
                  URI.create(server.url("a.b/tun/")),
                  output,
                  BuiltFiles.in(output).digests(),
                  moved,
                  () -> {}))
          .isEmpty();
      HttpResponse<byte[]> nothing =
          CLIENT.send(
              HttpRequest.newBuilder(URI.create(server.url("a.b/tun/sv/nothing"))).build(),
              BodyHandlers.ofByteArray());
      assertThat(nothing.body()).isEqualTo(Files.readAllBytes(output.resolve("sv/404.html")));
    }
  }

  /** A file that names its content, and has packed copies. */
  private static String style() throws IOException {
    return Folders.files(site).stream()
        .filter(file -> file.matches("assets/css/samling[.].*[.]css"))
        .findFirst()
        .orElseThrow();
  }

  private static HttpResponse<byte[]> get(Kind kind, String path, String... headers)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(SERVERS.get(kind).url(path.replace(" ", "%20"))));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
  }

  private static String header(HttpResponse<byte[]> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
