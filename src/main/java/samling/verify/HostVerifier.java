package samling.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import samling.host.Caching;
import samling.host.ContentTypes;
import samling.host.HostRules;
import samling.host.Packing;
import samling.host.Policy;
import samling.site.OldAddress;
import samling.verify.Finding.Kind;

/** A site on a web host, held against what was built and what the host was told. */
public final class HostVerifier {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int LANES = 8;
  private static final int OK = 200;
  private static final int MOVED = 301;
  private static final int NOT_FOUND = 404;
  private static final int FORBIDDEN = 403;
  private static final String POLICY = "Content-Security-Policy";
  private static final String NOWHERE = "samling-looks-for-what-is-not-there";

  private final URI root;
  private final Set<OldAddress> moved;
  private final HttpClient client;

  private HostVerifier(URI root, List<OldAddress> moved) {
    this.root = root;
    this.moved = Set.copyOf(moved);
    this.client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  }

  /**
   * Everything that differs, in the order of paths.
   *
   * @param root the site's address
   * @param built the SHA-256 of every file by its path
   * @param moved which addresses the host may lead on, seen from its root
   * @param done told whenever a file is done with
   * @throws IOException when the host can't be reached at all
   */
  public static List<Finding> verify(
      URI root, Map<String, String> built, List<OldAddress> moved, Runnable done)
      throws IOException {
    String address = root.toString();
    HostVerifier verifier =
        new HostVerifier(address.endsWith("/") ? root : URI.create(address + "/"), moved);
    verifier.get("");
    ExecutorService lanes = Executors.newFixedThreadPool(LANES);
    try {
      List<Future<List<Finding>>> running = new ArrayList<>();
      built.forEach(
          (path, digest) ->
              running.add(
                  lanes.submit(
                      () -> {
                        List<Finding> found = verifier.verify(path, digest);
                        done.run();
                        return found;
                      })));
      List<Finding> findings = new ArrayList<>(verifier.verifyNothing());
      for (Future<List<Finding>> one : running) {
        findings.addAll(await(one));
      }
      findings.sort(null);
      return findings;
    } finally {
      lanes.shutdownNow();
    }
  }

  private static List<Finding> await(Future<List<Finding>> one) throws IOException {
    try {
      return one.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof UncheckedIOException io
          ? io.getCause()
          : new IOException(e.getCause());
    }
  }

  private List<Finding> verify(String path, String digest) {
    if (path.startsWith("_")) {
      return List.of(); // the host's own to read, whether it serves it or not
    }
    HttpResponse<byte[]> answer;
    try {
      answer = get(address(path));
    } catch (IOException e) {
      return List.of(new Finding(path, Kind.NO_ANSWER, "", String.valueOf(e.getMessage())));
    }
    if (path.startsWith(".")) {
      return answer.statusCode() == NOT_FOUND || answer.statusCode() == FORBIDDEN
          ? List.of()
          : List.of(new Finding(path, Kind.NOT_HIDDEN, "404", "" + answer.statusCode()));
    }
    if (answer.statusCode() == MOVED && leadsOn(answer)) {
      return List.of();
    }
    if (answer.statusCode() != OK) {
      return List.of(new Finding(path, Kind.MISSING, "200", "" + answer.statusCode()));
    }
    List<Finding> findings = new ArrayList<>();
    if (!Digests.of(answer.body()).equals(digest)) {
      findings.add(new Finding(path, Kind.CHANGED, "", ""));
    }
    String type = header(answer, "Content-Type");
    if (!sameType(ContentTypes.of(path), type) && !Packing.isPacked(path)) {
      findings.add(new Finding(path, Kind.WRONG_TYPE, ContentTypes.of(path), type));
    }
    Caching caching = Caching.of(path);
    String cache = header(answer, "Cache-Control");
    if (!keeps(caching, cache)) {
      findings.add(new Finding(path, Kind.WRONG_CACHING, caching.header(), cache));
    }
    headers(path, answer, findings);
    return findings;
  }

  /** Whether an old address leads where it should, as a page at the same place does otherwise. */
  private boolean leadsOn(HttpResponse<byte[]> answer) {
    try {
      URI to = answer.uri().resolve(header(answer, "Location"));
      return moved.contains(new OldAddress(answer.uri().getPath(), to.getPath()));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static void headers(String path, HttpResponse<byte[]> answer, List<Finding> findings) {
    HostRules.headers()
        .forEach(
            (name, value) -> {
              String found = header(answer, name);
              if (!found.equals(value)) {
                boolean policy = name.equals(POLICY);
                findings.add(
                    new Finding(
                        path,
                        policy ? Kind.WRONG_POLICY : Kind.WRONG_HEADER,
                        policy ? Policy.HEADER : name + ": " + value,
                        policy ? found : name + ": " + found));
              }
            });
  }

  /** Whether an answer is kept no longer than it may, and no shorter than it can. */
  private static boolean keeps(Caching caching, String header) {
    return switch (caching) {
      case FOREVER -> header.matches(".*max-age=[0-9]{7,}.*");
      case ASK -> header.matches(".*(no-cache|no-store|max-age=0(?![0-9])).*");
    };
  }

  private static boolean sameType(String expected, String found) {
    return plain(expected).equals(plain(found))
        && (!expected.contains("charset") || plain(found).endsWith("charset=utf-8"));
  }

  private static String plain(String type) {
    return type.toLowerCase(java.util.Locale.ROOT).replaceAll("[\\s\"]", "");
  }

  /** What is not there is to be told as such. */
  private List<Finding> verifyNothing() throws IOException {
    int status = get(NOWHERE).statusCode();
    return status == NOT_FOUND
        ? List.of()
        : List.of(new Finding("404.html", Kind.WRONG_HEADER, "404", "" + status));
  }

  private static String address(String path) {
    return path.equals("index.html") || path.endsWith("/index.html")
        ? path.substring(0, path.length() - "index.html".length())
        : path;
  }

  private HttpResponse<byte[]> get(String path) throws IOException {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(root.resolve(path.replace(" ", "%20"))).timeout(PATIENCE).build();
      return client.send(request, BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static String header(HttpResponse<byte[]> answer, String name) {
    return String.join(", ", answer.headers().allValues(name));
  }
}
