package samling.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
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
  private static final int LANES = 8;
  private static final int OK = 200;
  private static final int MOVED = 301;
  private static final Set<Integer> LEADS_ON = Set.of(MOVED, 302, 303, 307, 308);
  private static final int NOT_FOUND = 404;
  private static final int FORBIDDEN = 403;
  private static final String POLICY = "Content-Security-Policy";
  private static final String NOWHERE = "samling-looks-for-what-is-not-there";

  private final URI root;
  private final Path folder;
  private final Set<OldAddress> moved;
  private final HttpClient client;

  private HostVerifier(URI root, Path folder, List<OldAddress> moved) {
    this.root = root;
    this.folder = folder;
    this.moved = Set.copyOf(moved);
    this.client = HttpClient.newBuilder().connectTimeout(Answer.PATIENCE).build();
  }

  /**
   * Everything that differs, in the order of paths.
   *
   * @param root the site's address
   * @param folder where the site lies that was built
   * @param built the SHA-256 of every file by its path
   * @param moved which addresses the host may lead on, seen from its root
   * @param done told whenever a file is done with
   * @throws IOException when the host can't be reached at all
   */
  public static List<Finding> verify(
      URI root, Path folder, Map<String, String> built, List<OldAddress> moved, Runnable done)
      throws IOException {
    String address = root.toString();
    HostVerifier verifier =
        new HostVerifier(address.endsWith("/") ? root : URI.create(address + "/"), folder, moved);
    Answer first = verifier.get("", 0);
    if (LEADS_ON.contains(first.status())) {
      String to = first.header("Location");
      return List.of(new Finding("index.html", Kind.ELSEWHERE, address, to));
    }
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
    Answer answer;
    try {
      answer = get(address(path), Files.size(folder.resolve(path)));
    } catch (IOException e) {
      return List.of(new Finding(path, Kind.NO_ANSWER, "", String.valueOf(e.getMessage())));
    }
    if (path.startsWith(".")) {
      return answer.status() == NOT_FOUND || answer.status() == FORBIDDEN
          ? List.of()
          : List.of(new Finding(path, Kind.NOT_HIDDEN, "404", "" + answer.status()));
    }
    if (answer.status() == MOVED && leadsOn(path, answer)) {
      return List.of();
    }
    if (answer.status() != OK) {
      return List.of(new Finding(path, Kind.MISSING, "200", "" + answer.status()));
    }
    List<Finding> findings = new ArrayList<>();
    if (!answer.digest().equals(digest)) {
      findings.add(new Finding(path, Kind.CHANGED, "", ""));
    }
    String type = answer.header("Content-Type");
    if (!sameType(ContentTypes.of(path), type) && !Packing.isPacked(path)) {
      findings.add(new Finding(path, Kind.WRONG_TYPE, ContentTypes.of(path), type));
    }
    Caching caching = Caching.of(path);
    String cache = answer.header("Cache-Control");
    if (!keeps(caching, cache)) {
      findings.add(new Finding(path, Kind.WRONG_CACHING, caching.header(), cache));
    }
    headers(path, answer, findings);
    return findings;
  }

  /** Whether an old address leads where it should, as a page at the same place does otherwise. */
  private boolean leadsOn(String path, Answer answer) {
    try {
      URI to = uri(path).resolve(answer.header("Location"));
      return moved.contains(new OldAddress(uri(address(path)).getPath(), to.getPath()));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static void headers(String path, Answer answer, List<Finding> findings) {
    HostRules.headers()
        .forEach(
            (name, value) -> {
              String found = answer.header(name);
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
    int status = get(NOWHERE, 0).status();
    return status == NOT_FOUND
        ? List.of()
        : List.of(new Finding("404.html", Kind.WRONG_HEADER, "404", "" + status));
  }

  private static String address(String path) {
    return path.equals("index.html") || path.endsWith("/index.html")
        ? path.substring(0, path.length() - "index.html".length())
        : path;
  }

  private Answer get(String path, long longest) throws IOException {
    return Answer.to(
        HttpRequest.newBuilder(uri(path)).timeout(Answer.PATIENCE).build(), client, longest);
  }

  private URI uri(String path) {
    return root.resolve(path.replace(" ", "%20"));
  }
}
